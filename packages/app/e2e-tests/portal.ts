import AxeBuilder from '@axe-core/playwright';
import { expect, Locator, Page } from '@playwright/test';

/** Signs in as somebody on the sign-in page. */
export async function signInAs(page: Page, displayName: string) {
  await page.goto('/');
  await page.getByRole('button', { name: displayName }).click();
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
}

/** Signs in as somebody else, in a browser of their own. */
export async function besides(page: Page, displayName: string): Promise<Page> {
  const browser = page.context().browser()!;
  const theirs = await (await browser.newContext()).newPage();
  await signInAs(theirs, displayName);
  return theirs;
}

/** Opens a product from the catalog, as a person would. */
export async function openFromCatalog(page: Page, title: string) {
  await page.goto('/');
  // The catalog opens on what one owns; most people own no product.
  await page.getByTestId('user-picker-all').click();
  await expect(
    page.getByRole('heading', { name: /^All comp/i }).first(),
  ).toBeVisible();
  await page.getByRole('textbox', { name: 'Search' }).fill(title);
  await page.getByRole('link', { name: title, exact: true }).first().click();
  await expect(ratingOf(page, title).question).toBeVisible();
}

/** The Satisfaction card of a product, part by part. */
export function ratingOf(page: Page, title: string) {
  const question = page.getByRole('group', {
    name: `How satisfied are you with ${title}?`,
  });
  const saved = page.getByRole('paragraph').filter({ hasText: /^Saved: / });
  return {
    question,
    score: (label: RegExp): Locator =>
      question.getByRole('button', { name: label }),
    /** What the card says of a saved answer. */
    saved,
  };
}

/** Takes an answer back, and waits for it: the other portal shares the backend. */
export async function deleteAnswer(page: Page) {
  await page.getByRole('button', { name: 'Delete my answer' }).click();
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'Your answer is deleted.' }),
  ).toBeVisible();
}

/** The Satisfaction card, for axe: the rest of the page is the portal's own. */
export const satisfactionCard = '.bui-Card:has([role="group"])';

/** Fails on what keeps people from using a part of the page. */
export async function expectAccessible(page: Page, selector: string) {
  const { violations } = await new AxeBuilder({ page })
    .include(selector)
    .analyze();
  expect(
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
  ).toEqual([]);
}
