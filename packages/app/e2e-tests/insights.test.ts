import { expect, Page, test } from '@playwright/test';
import { besides, expectAccessible, signInAs } from './portal';
import { suggest } from './suggesting';

const product = '/catalog/default/component/build-pipeline/product';
const research = `${product}/research`;
const waits = 'Waits on jenkins-prod-7, then mails ops@saltmarsh.example.';
const likes = 'Likes the logs.';

/** Marks some words of the note that is open, as a highlight. */
async function highlight(page: Page, words: string) {
  const notes = page.getByRole('textbox', { name: 'Notes', exact: true });
  await notes.evaluate((area: HTMLTextAreaElement, wanted: string) => {
    const start = area.value.indexOf(wanted);
    area.focus();
    area.setSelectionRange(start, start + wanted.length);
  }, words);
  await page.getByRole('button', { name: 'Highlight', exact: true }).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: words }).first(),
  ).toBeVisible();
}

/** Takes notes of a talk with Ada, as the page of the product lets people do it. */
async function takeNotes(page: Page) {
  await page.goto(research);
  await page.getByRole('button', { name: 'New research note' }).click();
  await page
    .getByRole('textbox', { name: 'Notes', exact: true })
    .fill(`${waits} ${likes}`);
  await page.getByRole('button', { name: 'Add a participant' }).click();
  for (const code of ['P-01', 'P-02']) {
    const told = page.getByRole('checkbox', {
      name: new RegExp(`I told ${code}`),
    });
    if (await told.isVisible()) {
      await told.check({ force: true });
    }
  }
  const ada = page.getByRole('group', { name: 'P-02' });
  await ada.getByText(/^What was agreed/).click();
  await ada
    .getByRole('searchbox', { name: /find their part themselves/ })
    .fill('Ada');
  await ada.getByRole('button', { name: /Ada Okafor/ }).click();
  await expect(page.getByText(/^Saved /)).toBeVisible();
  await highlight(page, waits);
  await highlight(page, likes);
}

test('lin publishes what she learnt, grace builds on it, and ada takes her words back', async ({
  page,
}, { project }) => {
  test.slow();
  const run = `${project.name} ${Date.now() % 100_000}`;
  const statement = `Builds wait for a person, ${run}.`;
  await signInAs(page, 'Lin Zhang');
  await takeNotes(page);
  const note = new URL(page.url());

  await page.goto(research);
  await page.getByRole('button', { name: 'New insight' }).click();
  await page
    .getByRole('textbox', { name: 'What did you learn?' })
    .fill(statement);
  await page.getByRole('button', { name: /Highlights of a note/ }).click();
  await page
    .getByRole('option', { name: /\(2\)$/ })
    .first()
    .click();
  const found = page.getByRole('list', { name: 'Highlights of a note' });
  await found
    .getByRole('listitem')
    .filter({ hasText: waits })
    .getByRole('button', { name: 'Supports it' })
    .click();
  await found
    .getByRole('listitem')
    .filter({ hasText: likes })
    .getByRole('button', { name: 'Refutes it' })
    .click();
  await expectAccessible(page, '.bui-Card');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('Draft saved.')).toBeVisible();

  const insight = (on: Page) =>
    on.getByRole('listitem').filter({ hasText: statement }).first();
  await insight(page).getByRole('button', { name: 'Publish …' }).click();
  const publish = insight(page).getByRole('button', {
    name: 'Publish',
    exact: true,
  });
  await expect(publish).toBeDisabled();
  for (const words of ['jenkins-prod-7', 'ops@saltmarsh.example']) {
    const finding = insight(page).getByRole('group', { name: words });
    await finding.getByRole('button', { name: /^Replace with/ }).click();
    await expect(finding).toBeHidden();
  }
  await publish.click();
  await expect(page.getByText('Published.', { exact: true })).toBeVisible();

  const grace = await besides(page, 'Grace Lindqvist');
  const title = `Builds go by themselves ${run}`;
  await grace.goto(`${product}/roadmap?ideas=open`);
  await suggest(grace, title);
  await grace.getByRole('link', { name: title }).first().click();
  const item = grace.getByRole('dialog');
  await item.getByRole('button', { name: 'Add evidence' }).click();
  await item.getByText('an insight', { exact: true }).click();
  await item.getByRole('button', { name: /Insight/ }).click();
  await grace.getByRole('option', { name: statement }).click();
  await item.getByRole('button', { name: 'Add', exact: true }).click();
  const cited = item.getByText(/Waits on a host, then mails/);
  await expect(cited).toBeVisible();
  await expect(item.getByText(/1 refutes it/)).toBeVisible();
  await expectAccessible(grace, '[role="dialog"]');

  // She reads the quote, and neither she nor the admin the note that it is from.
  const sam = await besides(page, 'Sam Delgado');
  for (const theirs of [grace, sam]) {
    await theirs.goto(`${note.pathname}${note.search}`);
    await expect(theirs.getByText(/^There is no such note/)).toBeVisible();
    await expect(theirs.getByText('jenkins-prod-7')).toBeHidden();
  }
  await sam.context().close();
  await grace.goto(research);
  await expect(insight(grace).getByText(/led to 1 item/)).toBeVisible();

  const ada = await besides(page, 'Ada Okafor');
  await ada.goto('/platform-product/my-data');
  const parts = ada.getByRole('button', { name: /^Withdraw from:/ });
  await expect(parts.first()).toBeVisible();
  // Of all her parts: talks of one day look the same in her list.
  for (let left = await parts.count(); left > 0; left--) {
    await parts.first().click();
    await ada.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await expect(parts).toHaveCount(left - 1);
  }
  await ada.context().close();

  await grace.reload();
  await expect(insight(grace).getByText(/2 sources withdrawn/)).toBeVisible();
  await expect(insight(grace).getByText(/Waits on a host/)).toBeHidden();
  await grace.goto(`${product}/roadmap?ideas=open`);
  await grace.getByRole('link', { name: title }).first().click();
  await expect(
    grace.getByRole('dialog').getByText(/2 sources withdrawn/),
  ).toBeVisible();
  await expect(cited).toBeHidden();
  await grace.context().close();
});
