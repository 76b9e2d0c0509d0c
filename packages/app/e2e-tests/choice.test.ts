import { expect, Page, test } from '@playwright/test';
import { besides, expectAccessible, signInAs } from './portal';

const secrets = '/catalog/default/component/secrets';
const payments = '/catalog/default/group/payments';
const noThanks = 'No thanks for Payments';

/** The card in which teams say what they choose. */
const cardOf = (page: Page) =>
  page.locator('.bui-Card', {
    has: page.getByRole('heading', { name: 'Who chose it' }),
  });

/** What a team says, in the list of teams. */
const entryOf = (page: Page, team: string) =>
  page
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${team}`) })
    .first();

/** Says no thanks for Payments, in four steps from the page of the product. */
async function optOut(page: Page) {
  await page.getByRole('button', { name: noThanks }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/HashiCorp Vault/).click();
  await dialog.getByText('we wait for people or tickets').click();
  await dialog.getByRole('button', { name: 'Record for Payments' }).click();
  await expect(
    page.getByText(/^Recorded for Payments\./).first(),
  ).toBeVisible();
}

test('tariq opts out of Secrets in four steps, takes it back and does it again', async ({
  page,
}) => {
  await signInAs(page, 'Tariq Haddad');
  await page.goto(secrets);
  await expect(cardOf(page)).toBeVisible();
  await optOut(page);
  await expect(
    cardOf(page).getByText(/Payments \(your team\): opted out/),
  ).toBeVisible();

  await page.goto(`${secrets}/product/choices?standing=optedOut`);
  await expect(entryOf(page, 'Payments')).toContainText(
    /opted out: HashiCorp Vault/,
  );
  await page.goto(payments);
  await expect(page.getByText(/HashiCorp Vault/).first()).toBeVisible();
  await page.goto('/platform-product/instead');
  await expect(
    page.getByRole('link', { name: /HashiCorp Vault/ }).first(),
  ).toBeVisible();

  await page.goto(`${secrets}/product/choices?search=payments`);
  await page.getByRole('button', { name: 'Undo for Payments' }).click();
  await expect(entryOf(page, 'Payments')).toContainText(/hasn.t said/);
  await page.goto(secrets);
  await optOut(page);
  await page.goto(`${secrets}/product/choices?search=payments`);
  await page.getByRole('button', { name: 'History of Payments' }).click();
  await expect(page.getByText(/Undone, back to/).first()).toBeVisible();
  await expectAccessible(page, '.bui-Card');

  const undo = page.getByRole('button', { name: 'Undo for Payments' });
  await undo.click();
  await expect(entryOf(page, 'Payments')).toContainText(/hasn.t said/);
});

test('nobody but its members speaks for Payments, owner and admin included', async ({
  page,
}) => {
  for (const person of ['Ada Okafor', 'Grace Lindqvist', 'Sam Delgado']) {
    const theirs = await besides(page, person);
    await theirs.goto(`${secrets}/product/choices?search=payments`);
    await expect(
      theirs.getByRole('button', { name: 'History of Payments' }),
    ).toBeVisible();
    await expect(theirs.getByRole('button', { name: noThanks })).toHaveCount(0);
    await theirs.context().close();
  }
});

test('grace answers a team that opted out, and ada reads it', async ({
  page,
}) => {
  const answer = `A runner with a graphics card is planned (${Date.now()}).`;
  const pipeline = '/catalog/default/component/build-pipeline';
  await signInAs(page, 'Grace Lindqvist');
  await page.goto(`${pipeline}/product/choices?search=forecasting`);
  await page
    .getByRole('button', { name: /^(Answer|Change)/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: /answer/i }).fill(answer);
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(page.getByText(answer)).toBeVisible();

  const ada = await besides(page, 'Ada Okafor');
  await ada.goto(`${pipeline}/product/choices?search=forecasting`);
  await expect(ada.getByText(answer)).toBeVisible();
  await ada.context().close();
});

test('max reads who chose Build Pipeline, who stayed, and takes it along', async ({
  page,
}) => {
  await signInAs(page, 'Max Fischer');
  await page.goto('/catalog/default/component/build-pipeline/product/choices');
  await expect(page.getByText(/free to choose/).first()).toBeVisible();
  await expect(page.getByText(/still there after a year/)).toBeVisible();
  await expect(
    page.getByRole('img', { name: 'Still there by month' }),
  ).toBeVisible();
  await expectAccessible(page, '.bui-Card');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  expect((await download).suggestedFilename()).toBe(
    'choices-build-pipeline.csv',
  );
});

test('grace requires a product until a day, and ends that again', async ({
  page,
}) => {
  await signInAs(page, 'Grace Lindqvist');
  await page.goto(
    '/catalog/default/component/service-template/product/choices',
  );
  await page.getByRole('button', { name: /^Require/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Require/ }).click();
  // Without an end it is not taken.
  await expect(dialog.getByText(/end/i).first()).toBeVisible();
  await page.keyboard.press('Escape');
});

test('tariq looks at what is due on one page', async ({ page }) => {
  await signInAs(page, 'Tariq Haddad');
  await page.goto(`${payments}/platform-choices`);
  await expect(
    page.getByRole('heading', { name: 'To look at again' }),
  ).toBeVisible();
  await expect(
    page.getByRole('radio', { name: 'Still right' }).first(),
  ).toBeAttached();
  await expectAccessible(page, '.bui-Card');
});
