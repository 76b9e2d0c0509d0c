import { expect, test } from '@playwright/test';
import {
  besides,
  deleteAnswer,
  expectAccessible,
  ratingOf,
  satisfactionCard,
  signInAs,
} from './portal';

const pipeline = '/catalog/default/component/build-pipeline';
const template = '/catalog/default/component/service-template';

test('ada reads what others think of Build Pipeline, rates it, and moves no figure by that', async ({
  page,
}) => {
  await signInAs(page, 'Ada Okafor');
  const bodies: string[] = [];
  page.on('response', async response => {
    if (/\/satisfaction(\?|$)/.test(response.url())) {
      bodies.push(await response.text());
    }
  });
  await page.goto(pipeline);
  const figure = page.getByText(/\d+\s% satisfied/).first();
  await expect(figure).toBeVisible();
  await expect(page.getByText(/likely \d+–\d+\s%/).first()).toBeVisible();
  await expect(page.getByText(/better than/).first()).toBeVisible();
  await expectAccessible(page, satisfactionCard);

  await page.getByRole('button', { name: 'Yes, 4' }).click();
  await expect(ratingOf(page, 'Build Pipeline').saved).toContainText(
    'Saved: 4, satisfied.',
  );
  await page.reload();
  await expect(figure).toBeVisible();
  await expect.poll(() => bodies.length).toBeGreaterThan(1);
  expect(new Set(bodies).size).toBe(1);
  await deleteAnswer(page);
});

test('the Scorecard tells how sure it is, and how it was worked out', async ({
  page,
}) => {
  await signInAs(page, 'Max Fischer');
  await page.goto(`${pipeline}/product`);
  await expect(page).toHaveURL(/\/product\/scorecard/);
  await expect(
    page.getByRole('heading', { name: 'How sure are we?' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Show as table' }).first().click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.getByRole('button', { name: 'How is this worked out?' }).click();
  await expect(page.getByText(/Wilson/).first()).toBeVisible();
  await expectAccessible(page, '.bui-Card');

  await page.getByRole('link', { name: /Apr–Jun 2026/ }).click();
  await expect(page).toHaveURL(/period=2026-Q2/);
  await expect(page.getByText(/answers, Apr–Jun 2026/).first()).toBeVisible();
});

test('grace answers a confidential comment, and ada who wrote it finds the answer', async ({
  page,
}, { project }) => {
  await signInAs(page, 'Grace Lindqvist');
  await page.goto(`${pipeline}/product`);
  const comment = 'Only the logs of a build that I retry still vanish.';
  // Comments are in no order: ada's may be on the second page.
  const hers = page.getByRole('listitem').filter({ hasText: comment });
  const next = page.getByRole('button', { name: 'Next' });
  await expect(page.getByRole('heading', { name: 'Comments' })).toBeVisible();
  await expect(next.or(hers).first()).toBeVisible();
  if ((await hers.count()) === 0) {
    await next.click();
  }
  const reply = `Fixed since Monday (${project.name}).`;
  await hers
    .getByRole('button', { name: /answer/i })
    .first()
    .click();
  await hers.getByRole('textbox').fill(reply);
  await hers
    .getByRole('button', { name: /publish|send|save|answer/i })
    .last()
    .click();
  await expect(hers.getByText(reply)).toBeVisible();

  const adas = await besides(page, 'Ada Okafor');
  await adas.goto(pipeline);
  await adas.getByRole('button', { name: /answered your comment/ }).click();
  await expect(adas.getByText(reply)).toBeVisible();
  await adas.context().close();
});

test('ada writes to the owners with her name, and grace answers her', async ({
  page,
}, { project }) => {
  await signInAs(page, 'Ada Okafor');
  await page.goto('/catalog/default/component/developer-docs?rate');
  const { score, saved } = ratingOf(page, 'Docs');
  await score(/^3/).click();
  await expect(saved).toBeVisible();
  await page.getByRole('button', { name: /Add why|change why/ }).click();
  await page.getByText(/To the owners now, with my name/).click();
  const words = `Who keeps the search index? (${project.name})`;
  await page
    .getByRole('textbox', { name: 'Message to the owners' })
    .fill(words);
  await page.getByRole('button', { name: 'Send to the owners' }).click();
  await expect(page.getByText(/Sent/).first()).toBeVisible();

  const graces = await besides(page, 'Grace Lindqvist');
  await graces.goto('/catalog/default/component/developer-docs/product');
  const hers = graces.getByRole('listitem').filter({ hasText: words });
  await hers
    .getByRole('button', { name: /answer/i })
    .first()
    .click();
  await hers.getByRole('textbox').fill('We do, every night.');
  await hers
    .getByRole('button', { name: /publish|send|save|answer/i })
    .last()
    .click();
  await expect(hers.getByText('We do, every night.')).toBeVisible();
  await graces.context().close();

  await page.reload();
  await page
    .getByRole('button', { name: /answered .*your messages?/ })
    .first()
    .click();
  await expect(page.getByText('We do, every night.').first()).toBeVisible();
  await deleteAnswer(page);
});

test('a product with too few answers is explained without a count', async ({
  page,
}) => {
  await signInAs(page, 'Tariq Haddad');
  await page.goto(template);
  await expect(page.getByText(/^No figure for/)).toBeVisible();
  await page.goto(`${template}/product`);
  await expect(
    page.getByText(/showing one could expose people/).first(),
  ).toBeVisible();
  await expect(page.getByText(/\b[1-4] answers|n = /)).toHaveCount(0);
});

test('max orders products by satisfaction, and those not shown come last', async ({
  page,
}) => {
  await signInAs(page, 'Max Fischer');
  await page.goto('/platform-product/products');
  await page.getByRole('button', { name: /^Satisfied/ }).click();
  await expect(page).toHaveURL(/sort=satisfaction/);
  const header = page.getByRole('columnheader', { name: /^Satisfied/ });
  const rows = page.getByRole('row');
  const first = await header.getAttribute('aria-sort');
  await expect(rows.last()).toContainText('not shown');
  await page.getByRole('button', { name: /^Satisfied/ }).click();
  await expect(header).not.toHaveAttribute('aria-sort', first!);
  await expect(rows.last()).toContainText('not shown');
  await page.getByRole('searchbox').fill('pipe');
  await expect(rows).toHaveCount(3);
  await expectAccessible(page, 'main');
});
