import { expect, Page, test } from '@playwright/test';
import { besides, expectAccessible, signInAs } from './portal';

const research = '/catalog/default/component/build-pipeline/product/research';
const notes = (page: Page) =>
  page.getByRole('textbox', { name: 'Notes', exact: true });

test('lin keeps a shadowing log that survives a killed tab, and ada takes her part out of it', async ({
  page,
}, { project }) => {
  test.slow();
  const secret = `copies a token ${project.name} ${Date.now()}`;
  await signInAs(page, 'Lin Zhang');
  await page.goto(research);
  await page.getByRole('button', { name: 'New research note' }).click();
  await page.getByRole('radio', { name: 'Shadowing' }).check({ force: true });
  await notes(page).press('Control+End');
  await notes(page).pressSequentially(`10:15 ${secret}`);
  await expect(page.getByText(/^In this browser only/)).toBeVisible();

  // The tab is killed in mid-sentence, before anybody agreed.
  const again = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  await signInAs(again, 'Lin Zhang');
  await again.goto(research);
  await again
    .getByRole('list', { name: 'Notes in this browser only' })
    .getByRole('link')
    .first()
    .click();
  await expect(notes(again)).toHaveValue(new RegExp(`${secret}$`));

  await again.getByRole('button', { name: 'Add a participant' }).click();
  for (const code of ['P-01', 'P-02']) {
    await again
      .getByRole('checkbox', { name: new RegExp(`I told ${code}`) })
      .check({ force: true });
  }
  const ada = again.getByRole('group', { name: 'P-02' });
  await ada.getByText(/^What was agreed/).click();
  await ada
    .getByRole('searchbox', { name: /find their part themselves/ })
    .fill('Ada');
  await ada.getByRole('button', { name: /Ada Okafor/ }).click();
  await expect(again.getByText(/^Saved /)).toBeVisible();
  await notes(again).selectText();
  await again.getByRole('button', { name: 'Highlight', exact: true }).click();
  await expect(again.getByText('Highlighted.')).toBeVisible();
  await expectAccessible(again, '.bui-Card');
  const { pathname, search } = new URL(again.url());

  // Neither the portal's admin nor the product's owner reads it.
  for (const name of ['Sam Delgado', 'Grace Lindqvist']) {
    const theirs = await besides(again, name);
    await theirs.goto(`${pathname}${search}`);
    await expect(theirs.getByText(/^There is no such note/)).toBeVisible();
    await expect(theirs.getByText(secret)).toBeHidden();
    await theirs.context().close();
  }

  const hers = await besides(again, 'Ada Okafor');
  await hers.goto('/platform-product/my-data');
  await expect(hers.getByText(/^You are P-02/).first()).toBeVisible();
  await expectAccessible(hers, '.bui-Card');
  await hers
    .getByRole('button', { name: /^Withdraw from:/ })
    .first()
    .click();
  await hers.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(hers.getByText(/^Withdrawn\./)).toBeVisible();
  await hers.context().close();

  await again.reload();
  await expect(
    again.getByText(/^Somebody who took part withdrew/),
  ).toBeVisible();
  await expect(again.getByText(secret)).toBeHidden();
});
