import { expect, Page, test } from '@playwright/test';
import { besides, expectAccessible, signInAs } from './portal';
import { suggest } from './suggesting';

const product = '/catalog/default/component/remote-dev-environments';
const roadmap = `${product}/product/roadmap`;
/** The card on the overview, for axe: the rest of the page is the portal's own. */
const roadmapCard = '.bui-Card:has(a[href$="/product/roadmap"])';

/** The column of a status. */
const column = (page: Page, status: string) =>
  page.getByRole('region', { name: status, exact: true });

/** Opens the roadmap with all ideas in sight. */
const openRoadmap = (page: Page) => page.goto(`${roadmap}?ideas=open`);

/** Suggests something for Payments. */
async function suggestForPayments(page: Page, title: string) {
  await openRoadmap(page);
  await suggest(page, title, { as: 'My team, Payments' });
}

/** Chooses something in the menu of a card. */
async function choose(page: Page, title: string, action: string) {
  await page
    .getByRole('button', { name: `What you can do with ${title}` })
    .click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('tariq asks for something, and grace declines it with a reason that he reads', async ({
  page,
}, { project }) => {
  const title = `Warm images ${project.name} ${Date.now()}`;
  await signInAs(page, 'Tariq Haddad');
  await suggestForPayments(page, title);
  await expect(
    column(page, 'Ideas').getByRole('link', { name: title }),
  ).toBeVisible();
  await expect(
    page.getByRole('button', { name: `What you can do with ${title}` }),
  ).toBeVisible();

  const grace = await besides(page, 'Grace Lindqvist');
  await openRoadmap(grace);
  await choose(grace, title, 'Move to Later');
  await expect(grace.getByText('Moved to Later.')).toBeVisible();
  await expect(
    column(grace, 'Later').getByRole('link', { name: title }),
  ).toBeVisible();
  await choose(grace, title, 'Move to Declined');
  const dialog = grace.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: /^We won't, because/ })
    .fill('images change every day.');
  await dialog
    .getByRole('textbox', { name: /^Instead you can/ })
    .fill('start from the template.');
  await expectAccessible(grace, '[role="dialog"]');
  await dialog.getByRole('button', { name: 'Decline and tell them' }).click();
  await expect(grace.getByText(/hears? of it in 10 minutes/)).toBeVisible();
  await grace.getByRole('button', { name: 'Undo' }).click();
  await expect(grace.getByText('Undone. It is in Later again.')).toBeVisible();
  await choose(grace, title, 'Move to Declined');
  await dialog
    .getByRole('textbox', { name: /^We won't, because/ })
    .fill('images change every day.');
  await dialog.getByRole('button', { name: 'Decline and tell them' }).click();
  await expect(grace.getByText(/hears? of it in 10 minutes/)).toBeVisible();

  await page.goto(`${roadmap}?view=declined`);
  await expect(
    page.getByText(/We won.t, because images change every day\./).first(),
  ).toBeVisible();
  await page.getByRole('link', { name: title }).click();
  const item = page.getByRole('dialog');
  await expect(
    item.getByText(/moved from Later to Declined/).first(),
  ).toBeVisible();
  await expectAccessible(page, '[role="dialog"]');
  await grace.context().close();
});

test('grace orders the board with the keyboard alone', async ({ page }, {
  project,
}) => {
  const [first, second] = [
    `One ${project.name} ${Date.now()}`,
    `Two ${project.name} ${Date.now()}`,
  ];
  await signInAs(page, 'Tariq Haddad');
  await suggestForPayments(page, first);
  await suggestForPayments(page, second);
  const grace = await besides(page, 'Grace Lindqvist');
  await openRoadmap(grace);
  for (const title of [second, first]) {
    await choose(grace, title, 'Move to Considering');
    await expect(
      column(grace, 'Considering').getByRole('link', { name: title }),
    ).toBeVisible();
  }
  const titles = column(grace, 'Considering').getByRole('article');
  await expect(titles.first()).toHaveAccessibleName(first);
  await titles.first().focus();
  await grace.keyboard.press('Space');
  await grace.keyboard.press('ArrowDown');
  await grace.keyboard.press('Space');
  await expect(titles.nth(1)).toHaveAccessibleName(first);
  await grace.reload();
  await expect(titles.nth(1)).toHaveAccessibleName(first);
  await expectAccessible(grace, 'section[aria-label="Considering"]');
  await grace.context().close();
});

test('ada says for her team how much it needs something, and takes it back', async ({
  page,
}, { project }) => {
  const title = `Bigger disks ${project.name} ${Date.now()}`;
  await signInAs(page, 'Tariq Haddad');
  await suggestForPayments(page, title);
  const ada = await besides(page, 'Ada Okafor');
  await openRoadmap(ada);
  const card = ada.getByRole('article', { name: title });
  await card.getByRole('button', { name: /: we need this: / }).click();
  await ada.getByRole('menuitem', { name: 'Critical' }).click();
  await expect(card.getByText(/^2 teams asked/)).toBeVisible();
  await ada.reload();
  await expect(card.getByText(/^2 teams asked/)).toBeVisible();
  await card.getByRole('button', { name: /: Critical: / }).click();
  await ada.getByRole('menuitem', { name: 'Take back' }).click();
  await expect(card.getByText(/^1 team asked/)).toBeVisible();
  await ada.context().close();
});

test('ada sees on the overview what is worked on, and gets from there to the item', async ({
  page,
}) => {
  await signInAs(page, 'Ada Okafor');
  await page.goto('/catalog/default/component/build-pipeline');
  const card = page.locator(roadmapCard);
  await expect(
    card.getByRole('link', { name: /^Board: \d+ open items?/ }),
  ).toBeVisible();
  await expect(card.getByRole('button', { name: 'Suggest' })).toBeVisible();
  await expectAccessible(page, roadmapCard);
  await card.locator('a[href*="item="]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

/** Drags a card by mouse to the head of a column. */
async function dragTo(page: Page, title: string, status: string) {
  const card = page.getByRole('article', { name: title });
  await card.scrollIntoViewIfNeeded();
  const from = (await card.boundingBox())!;
  const to = (await column(page, status).boundingBox())!;
  const start = { x: from.x + from.width / 2, y: from.y + from.height - 6 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y + 4, { steps: 3 });
  await page.mouse.move(to.x + to.width / 2, to.y + 90, { steps: 25 });
  // The board lets go of a card over where it was seen last.
  await expect(page.getByText(new RegExp(`^Over ${status},`))).toBeAttached();
  await page.mouse.up();
}

test('grace drags what tariq asked for, and he sees it move without a reload', async ({
  page,
}, { project }) => {
  const title = `Faster start ${project.name} ${Date.now()}`;
  await signInAs(page, 'Tariq Haddad');
  await suggestForPayments(page, title);
  const grace = await besides(page, 'Grace Lindqvist');
  await grace.setViewportSize({ width: 1600, height: 1000 });
  await openRoadmap(grace);
  await dragTo(grace, title, 'Considering');
  await expect(
    column(grace, 'Considering').getByRole('article', { name: title }),
  ).toBeVisible();
  await expect(grace.getByText('Moved to Considering.')).toBeVisible();
  await expect(
    column(page, 'Considering').getByRole('article', { name: title }),
  ).toBeVisible();
  await grace.context().close();
});

test('ada goes by keys to the search and to a suggestion, until she switches them off', async ({
  page,
}) => {
  await signInAs(page, 'Ada Okafor');
  await openRoadmap(page);
  const search = page.getByRole('searchbox', { name: 'Search the roadmap' });
  await expect(search).toBeVisible();
  // Whether she wants the keys is read after the page is drawn.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(search).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await search.blur();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog');
  await expectAccessible(page, '[role="dialog"]');
  await dialog.getByText('Use keyboard shortcuts on roadmaps').click();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(search).toBeVisible();
  await page.keyboard.press('s');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await dialog.getByText('Use keyboard shortcuts on roadmaps').click();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('s');
  await expect(
    dialog.getByRole('textbox', { name: /in a few words/ }),
  ).toBeVisible();
});
