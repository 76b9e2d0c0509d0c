import { expect, test } from '@playwright/test';

test('somebody who opens the portal is asked who they are', async ({
  page,
}) => {
  await page.goto('/');

  await expect(page.getByRole('heading', { name: 'Sign in as' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Ada Okafor/ })).toBeVisible();
});
