import { expect, test } from '@playwright/test';
import { besides, expectAccessible, signInAs } from './portal';
import { suggest } from './suggesting';

const roadmap =
  '/catalog/default/component/remote-dev-environments/product/roadmap';

test('grace works her inbox: accepts one, declines two with one note, and takes that back', async ({
  page,
}, { project }) => {
  const titles = ['Warm caches', 'Pink terminals', 'Night shifts'].map(
    title => `${title} ${project.name} ${Date.now()}`,
  );
  await signInAs(page, 'Tariq Haddad');
  for (const title of titles) {
    await page.goto(roadmap);
    await suggest(page, title);
  }
  await page.goto('/platform-product/inbox');
  await expect(page.getByText('You own no product')).toBeVisible();

  const grace = await besides(page, 'Grace Lindqvist');
  await grace.goto('/platform-product/inbox?kind=suggestion');
  await grace.getByRole('button', { name: `Accept: ${titles[0]}` }).click();
  await expect(grace.getByText('1 done.')).toBeVisible();
  await expect(
    grace.getByRole('checkbox', { name: `Select ${titles[0]}` }),
  ).toBeHidden();

  for (const title of titles.slice(1)) {
    await grace
      .getByRole('checkbox', { name: `Select ${title}` })
      .check({ force: true });
  }
  await expect(grace.getByText('2 selected')).toBeVisible();
  await expectAccessible(grace, '.bui-Card');
  await grace
    .getByRole('group', { name: 'What you can do with what is selected' })
    .getByRole('button', { name: 'Decline…' })
    .click();
  const dialog = grace.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: /^We won't, because/ })
    .fill('one person looks after all of it.');
  await expectAccessible(grace, '[role="dialog"]');
  await dialog.getByRole('button', { name: 'Decline and tell them' }).click();
  await expect(grace.getByText('2 done.')).toBeVisible();
  await grace.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(
    grace.getByRole('checkbox', { name: `Select ${titles[1]}` }),
  ).toBeVisible();

  await grace.getByRole('button', { name: `… More for ${titles[2]}` }).click();
  await grace.getByRole('menuitem', { name: 'Snooze…' }).click();
  await dialog.getByRole('button', { name: 'Tomorrow' }).click();
  await dialog.getByRole('button', { name: 'Snooze', exact: true }).click();
  await expect(
    grace.getByRole('checkbox', { name: `Select ${titles[2]}` }),
  ).toBeHidden();
  await grace.getByRole('link', { name: /^Snoozed \d/ }).click();
  await expect(
    grace.getByRole('checkbox', { name: `Select ${titles[2]}` }),
  ).toBeVisible();
  await grace.context().close();
});
