import { expect, test } from '@playwright/test';
import {
  deleteAnswer,
  besides,
  expectAccessible,
  openFromCatalog,
  ratingOf,
  satisfactionCard,
  signInAs,
} from './portal';

const product = 'Feature Flags';
const productPath = '/catalog/default/component/feature-flags';

test('ada rates Feature Flags in one click, changes it, says why and withdraws; tariq sees nothing of it', async ({
  page,
}) => {
  await signInAs(page, 'Ada Okafor');
  await openFromCatalog(page, product);
  const { score, saved } = ratingOf(page, product);

  await score(/^4/).click();
  await expect(saved).toContainText('Saved: 4, satisfied.');
  await expect(saved).toContainText('at the latest when the quarter ends');
  await expectAccessible(page, satisfactionCard);

  await page.reload();
  await expect(saved).toContainText('Saved: 4, satisfied.');

  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await score(/^2/).click();
  await expect(saved).toContainText('Saved: 2, dissatisfied.');

  await page.getByRole('button', { name: /Add why|change why/ }).click();
  await page.getByRole('button', { name: 'Our own' }).click();
  await page.getByRole('button', { name: 'Far more' }).click();
  await page.getByRole('button', { name: 'Daily' }).click();
  await page.getByRole('button', { name: 'Costs me' }).click();
  await page.getByLabel('About how many minutes').fill('10');
  await page.getByRole('textbox', { name: 'Comment' }).fill('Logs vanish');
  await page.getByRole('button', { name: 'Save comment' }).click();
  await expect(saved).toBeVisible();
  await expectAccessible(page, satisfactionCard);
  await page.getByRole('button', { name: 'Done' }).click();

  await page.reload();
  await page.getByRole('button', { name: 'See or change why' }).click();
  await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveValue(
    'Logs vanish',
  );
  await expect(page.getByLabel('About how many minutes')).toHaveValue('10');
  for (const chosen of ['Our own', 'Far more', 'Daily', 'Costs me']) {
    await expect(page.getByRole('button', { name: chosen })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }

  const tariqs = await besides(page, 'Tariq Haddad');
  await openFromCatalog(tariqs, product);
  await expect(tariqs.getByText(/\d+\s% satisfied/).first()).toBeVisible();
  await expect(ratingOf(tariqs, product).saved).toHaveCount(0);
  await expect(tariqs.locator('[aria-pressed="true"]')).toHaveCount(0);
  await expect(tariqs.getByText('Logs vanish')).toHaveCount(0);
  await tariqs.context().close();

  await deleteAnswer(page);
  await page.reload();
  await expect(ratingOf(page, product).question).toBeVisible();
  await expect(saved).toHaveCount(0);
});

test('ada rates with the keyboard alone, and arrow keys save nothing', async ({
  page,
}) => {
  await signInAs(page, 'Ada Okafor');
  await page.goto(`${productPath}?rate`);
  const { score, saved } = ratingOf(page, product);

  await expect(score(/^1/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press('Tab');
  }
  await expect(score(/^5/)).toBeFocused();
  await expect(saved).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(saved).toContainText('Saved: 5, very satisfied.');

  const remove = page.getByRole('button', { name: 'Delete my answer' });
  for (let i = 0; i < 10; i++) {
    if (await remove.evaluate(it => it === document.activeElement)) {
      break;
    }
    await page.keyboard.press('Tab');
  }
  await expect(remove).toBeFocused();
  await page.keyboard.press('Space');
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'Your answer is deleted.' }),
  ).toBeVisible();
});

test('a link or the menu opens the form and saves nothing', async ({
  page,
}) => {
  await signInAs(page, 'Max Fischer');
  await page.goto(productPath);
  const { score, saved } = ratingOf(page, product);
  await expect(score(/^1/)).toBeVisible();
  await expect(score(/^1/)).not.toBeFocused();

  await page.getByRole('button', { name: /more/i }).first().click();
  await page.getByRole('menuitem', { name: 'Rate' }).click();
  await expect(score(/^1/)).toBeFocused();
  expect(page.url()).toContain('rate');
  await expect(saved).toHaveCount(0);
});

test('lin says that she does not use it, and why', async ({ page }) => {
  await signInAs(page, 'Lin Zhang');
  await page.goto(productPath);
  await page.getByRole('button', { name: "I don't use it" }).click();
  await page.getByRole('button', { name: 'Never needed it' }).click();
  const noted = page
    .getByRole('paragraph')
    .filter({ hasText: /^Noted, not scored/ });
  await expect(noted).toBeVisible();
  await page.reload();
  await expect(noted).toBeVisible();
  await deleteAnswer(page);
});

test('a guest reads, and is told how to rate', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /guest/i }).click();
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
  await page.goto(productPath);
  await expect(
    page.getByText('Sign in with your own account to rate; guests can read.'),
  ).toBeVisible();
  await expect(page.getByText(/\d+\s% satisfied/).first()).toBeVisible();
});
