import { expect, Page, test } from '@playwright/test';
import { besides, expectAccessible, signInAs } from './portal';

const research = '/catalog/default/component/build-pipeline/product/research';
/** The second portal shares a backend with the first, where the one was asked already. */
const asked: Record<string, string> = {
  new: 'Isabelle Fontaine',
  legacy: 'Kenji Mori',
};

/** Looks somebody up, and says that they are being asked. */
async function ask(page: Page, name: string) {
  await page.getByRole('searchbox', { name: 'Whom do you ask?' }).fill(name);
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'I am asking them' }).click();
}

test('max offers to talk and takes it back, and grace hears that lin asked the same developer', async ({
  page,
}, { project }) => {
  const name = asked[project.name];
  await signInAs(page, 'Max Fischer');
  await page.goto(research);
  await expect(page.getByText(/^In the last 90 days: /)).toBeVisible();
  await page
    .getByRole('textbox', { name: 'What would you talk about?' })
    .fill('What we wait for.');
  await page.getByRole('button', { name: 'I would talk to you' }).click();
  await expect(page.getByText(/^You offered to talk on /)).toBeVisible();
  // Whom to listen to is for those who go and listen.
  await expect(
    page.getByRole('heading', { name: 'Whom to talk to next' }),
  ).toBeHidden();
  await expectAccessible(page, '.bui-Card');
  await page.reload();
  await expect(
    page.getByRole('textbox', { name: 'What would you talk about?' }),
  ).toHaveValue('What we wait for.');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(
    page.getByText('Taken back. Nobody reads it any more.'),
  ).toBeVisible();

  const lin = await besides(page, 'Lin Zhang');
  await lin.goto(research);
  await ask(lin, name);
  await expect(lin.getByText('Noted. Write to them now.')).toBeVisible();
  await lin.context().close();

  const grace = await besides(page, 'Grace Lindqvist');
  await grace.goto(research);
  await ask(grace, name);
  await expect(grace.getByText(/^They were asked on /)).toBeVisible();
  await expectAccessible(grace, '.bui-Card');
  await grace.getByRole('button', { name: 'Ask again all the same' }).click();
  await grace
    .getByRole('textbox', { name: 'Reason' })
    .fill('She asked us to come back.');
  await grace.getByRole('button', { name: 'Ask again all the same' }).click();
  await expect(grace.getByText('Noted. Write to them now.')).toBeVisible();
  await grace.context().close();
});
