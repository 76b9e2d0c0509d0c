import { expect, Locator, Page, test } from '@playwright/test';
import { besides, expectAccessible, signInAs } from './portal';
import { suggest } from './suggesting';

const roadmap = '/catalog/default/component/build-pipeline/product/roadmap';

const column = (page: Page, status: string) =>
  page.getByRole('region', { name: status, exact: true });
const card = (page: Page, title: string) =>
  page.getByRole('article', { name: title, exact: true });

/** Drags a card with the mouse, as slowly as a hand would. */
async function drag(page: Page, from: Locator, to: Locator) {
  await from.scrollIntoViewIfNeeded();
  const start = (await from.boundingBox())!;
  const goal = (await to.boundingBox())!;
  await page.mouse.move(start.x + start.width / 2, start.y + 12);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 20, start.y + 20, {
    steps: 5,
  });
  await page.mouse.move(goal.x + goal.width / 2, goal.y + 60, { steps: 20 });
  await page.mouse.up();
}

test('what ada asks for goes from her words to Now, and the record shows what gave way', async ({
  page,
}, { project }) => {
  test.slow();
  const title = `Cold builds at night ${project.name} ${Date.now()}`;
  await signInAs(page, 'Ada Okafor');
  await page.goto(roadmap);
  await suggest(page, title, { similarTo: 'Faster cold builds' });

  const tariq = await besides(page, 'Tariq Haddad');
  await tariq.goto(`${roadmap}?ideas=open`);
  await card(tariq, title)
    .getByRole('button', { name: /: we need this: / })
    .first()
    .click();
  await tariq.getByRole('menuitem', { name: 'Critical' }).click();
  await expect(card(tariq, title).getByText(/^1 team asked/)).toBeVisible();

  const grace = await besides(page, 'Grace Lindqvist');
  await grace.goto('/platform-product/inbox?kind=suggestion');
  await expect(
    grace.getByText('Looks like “Faster cold builds”').first(),
  ).toBeVisible();
  await grace.getByRole('button', { name: `Accept: ${title}` }).click();
  await expect(grace.getByText('1 done.')).toBeVisible();

  await grace.goto(roadmap);
  await drag(grace, card(grace, title), column(grace, 'Later'));
  await expect(grace.getByText('Moved to Later.')).toBeVisible();
  await expect(
    column(grace, 'Later').getByRole('link', { name: title }),
  ).toBeVisible();

  await grace.getByRole('link', { name: title }).click();
  const item = grace.getByRole('dialog');
  await item.getByRole('button', { name: 'Add evidence' }).click();
  await item.getByText('a figure', { exact: true }).click();
  await item.getByRole('button', { name: /Period/ }).click();
  await grace.getByRole('option').first().click();
  await item.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(
    item.getByText(/Build Pipeline, .* % satisfied/).first(),
  ).toBeVisible();
  await item.getByRole('button', { name: 'Add evidence' }).click();
  await item.getByText('a no of a team', { exact: true }).click();
  await item.getByRole('button', { name: /Team that opted out/ }).click();
  await grace.getByRole('option').first().click();
  await item.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(
    item.getByText(/said no thanks to Build Pipeline/).first(),
  ).toBeVisible();
  await expectAccessible(grace, '[role="dialog"]');

  await item.getByRole('button', { name: 'Move to…' }).click();
  await grace.getByRole('menuitem', { name: 'Now', exact: true }).click();
  const move = grace.getByRole('dialog', { name: /^Move to Now\?/ });
  await move.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(
    move.getByText('Choose what makes it first.').first(),
  ).toBeVisible();
  await move.getByText('quick win', { exact: true }).click();
  await move
    .getByRole('radio', { name: / waits$/ })
    .first()
    .check({
      force: true,
    });
  await move.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(item.getByText(/moved from Later to Now/).first()).toBeVisible();
  await expect(item.getByText(/quick win/).first()).toBeVisible();
  await tariq.context().close();
  await grace.context().close();
});

test('two who edit one item at once lose nothing they typed', async ({ page }, {
  project,
}) => {
  const title = `Logs for a month ${project.name} ${Date.now()}`;
  await signInAs(page, 'Grace Lindqvist');
  await page.goto(roadmap);
  await suggest(page, title, { problem: 'They are gone after a day.' });

  const other = await besides(page, 'Grace Lindqvist');
  for (const tab of [page, other]) {
    await tab.goto(`${roadmap}?ideas=open`);
    await tab.getByRole('link', { name: title }).click();
    await tab
      .getByRole('dialog')
      .getByRole('button', { name: 'Edit', exact: true })
      .click();
  }
  const formOf = (tab: Page) =>
    tab.getByRole('group', { name: 'Edit the item' });
  const problemOf = (tab: Page) =>
    formOf(tab).getByRole('textbox', { name: /^Problem/ });
  await problemOf(page).fill('They are gone after two days.');
  await problemOf(other).fill('They are gone when we look for them.');
  await formOf(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(
    page.getByRole('dialog').getByText('They are gone after two days.'),
  ).toBeVisible();

  await formOf(other)
    .getByRole('button', { name: 'Save', exact: true })
    .click();
  await expect(other.getByText(/Somebody saved while you wrote/)).toBeVisible();
  await expect(problemOf(other)).toHaveValue(
    'They are gone when we look for them.',
  );
  await expect(
    formOf(other).getByText('They are gone after two days.'),
  ).toBeVisible();
  await formOf(other).getByRole('button', { name: 'Save this' }).click();
  await expect(
    other.getByRole('dialog').getByText('They are gone when we look for them.'),
  ).toBeVisible();
  await other.context().close();
});
