import { expect, Page } from '@playwright/test';

/** Suggests something on the roadmap that is open, by itself as a person. */
export async function suggest(
  page: Page,
  title: string,
  options: {
    problem?: string;
    /** Such as "My team, Payments". */
    as?: string;
    /** What must be shown as similar before it is sent. */
    similarTo?: string;
  } = {},
) {
  const {
    problem = 'It takes us an hour every Monday.',
    as,
    similarTo,
  } = options;
  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /in a few words/ }).fill(title);
  if (similarTo) {
    await expect(dialog.getByText(similarTo).first()).toBeVisible();
  }
  await dialog
    .getByRole('textbox', { name: /What is the problem/ })
    .fill(problem);
  if (as) {
    await dialog.getByText(as).click();
  }
  await dialog.getByRole('button', { name: 'Suggest', exact: true }).click();
  await expect(page.getByText(`Suggested: ${title}.`)).toBeVisible();
}
