import { expect, test } from '@playwright/test';
import { expectAccessible, ratingOf, signInAs } from './portal';

test('max finds every product by name, and rates one from the list', async ({
  page,
}) => {
  await signInAs(page, 'Max Fischer');
  await page.goto('/platform-product/products');
  await expect(
    page.getByRole('link', { name: 'Build Pipeline', exact: true }),
  ).toBeVisible();
  await expectAccessible(page, 'main');

  await page.getByRole('link', { name: /Rate Build Pipeline/ }).click();
  const { score, saved } = ratingOf(page, 'Build Pipeline');
  await expect(score(/^1/)).toBeFocused();
  await expect(saved).toHaveCount(0);
});

test('sam sees on Setup what was read from the catalog and what is left to do', async ({
  page,
}) => {
  await signInAs(page, 'Sam Delgado');
  await page.goto('/platform-product/setup');
  await expect(page.getByText(/13 products/).first()).toBeVisible();
  await expect(page.getByText(/pepper/i).first()).toBeVisible();
  await expectAccessible(page, 'main');
});

test('grace, who owns most products, is told that Setup is for admins', async ({
  page,
}) => {
  await signInAs(page, 'Grace Lindqvist');
  await page.goto('/platform-product/setup');
  await expect(page.getByText(/portal admins/).first()).toBeVisible();
  await expect(page.getByText(/pepper/i)).toHaveCount(0);
});
