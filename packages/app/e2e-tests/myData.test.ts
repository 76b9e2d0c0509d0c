import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from './portal';

const research = '/catalog/default/component/build-pipeline/product/research';

test('max sees what is kept about him, takes it along, and erases it', async ({
  page,
}) => {
  await signInAs(page, 'Max Fischer');
  await page.goto(research);
  await page
    .getByRole('textbox', { name: 'What would you talk about?' })
    .fill('What we wait for.');
  await page.getByRole('button', { name: 'I would talk to you' }).click();
  await expect(page.getByText(/^You offered to talk on /)).toBeVisible();

  await page.goto('/platform-product/my-data');
  await page.getByText(/^Offers to talk \(1\)/).click();
  await expect(page.getByText('What we wait for.')).toBeVisible();
  await expectAccessible(page, '.bui-Card');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as JSON' }).click();
  expect((await file).suggestedFilename()).toBe('my-data.json');

  await page
    .getByRole('button', { name: 'Erase what is kept about me…' })
    .click();
  await expect(page.getByText('Goes for good')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(/^Offers to talk \(1\)/)).toBeVisible();
  await page
    .getByRole('button', { name: 'Erase what is kept about me…' })
    .click();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText(/^Erased\. /)).toBeVisible();
  await expect(page.getByText(/^Offers to talk/)).toBeHidden();

  await page.goto(research);
  await expect(
    page.getByRole('button', { name: 'I would talk to you' }),
  ).toBeVisible();
});
