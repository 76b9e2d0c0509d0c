import { expect, test } from '@playwright/test';
import { signInAs } from './portal';

test('max reads in German once he chose it in Settings', async ({ page }) => {
  await signInAs(page, 'Max Fischer');
  await page.goto('/settings');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();

  await page.goto('/platform-product/products');
  await expect(
    page.getByRole('link', { name: /Build Pipeline bewerten/ }),
  ).toBeVisible();
});
