import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';

const columns = ['Ideas', 'Considering', 'Later', 'Next'];
const window = { width: 1400, height: 900 };
const steps = 120;
const everyMs = 8;

/**
 * Drags cards over a board by mouse, as its owner. Gives the time between the frames
 * that were drawn meanwhile, and in the second after each drop, in milliseconds.
 */
export async function dragOnBoard(executablePath, portalUrl, board, { drags }) {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: window });
    await signIn(page, portalUrl);
    await page.goto(portalUrl + board.path);
    await showAll(page, board.cards);
    await page.evaluate(recordFrames);
    const measured = {
      idle: await moveOnly(page),
      dragging: [],
      dropped: [],
      moved: 0,
      drags,
    };
    for (let drag = 0; drag < drags; drag++) {
      const from = drag % columns.length;
      // Every other one stays in its column.
      const to = drag % 2 === 0 ? from : (from + 1) % columns.length;
      const { dragging, dropped } = await dragOnce(page, from, to, drag);
      measured.dragging.push(...dragging);
      measured.dropped.push(...dropped);
      measured.moved += to === from ? 0 : 1;
    }
    measured.cards = await page.getByRole('article').count();
    return measured;
  } finally {
    await browser.close();
  }
}

async function signIn(page, portalUrl) {
  await page.goto(portalUrl);
  await page.getByRole('button', { name: 'Grace Lindqvist' }).click();
  await page.getByRole('link', { name: 'Settings' }).waitFor();
}

/** Shows what each column has beyond its first cards. */
async function showAll(page, cards) {
  const articles = page.getByRole('article');
  await articles.first().waitFor();
  for (const column of columns) {
    const more = page.getByRole('button', {
      name: new RegExp(`^Show \\d+ more in ${column}$`),
    });
    while ((await more.count()) > 0) {
      const before = await articles.count();
      await more.click();
      await page.waitForFunction(
        count => document.querySelectorAll('article').length > count,
        before,
      );
    }
  }
  if ((await articles.count()) < cards) {
    throw new Error(`Only ${await articles.count()} cards are on the board.`);
  }
}

/** Runs in the page: keeps the time between frames in `frameTimes`. */
function recordFrames() {
  globalThis.frameTimes = [];
  let last;
  const frame = now => {
    if (last !== undefined) {
      globalThis.frameTimes.push(now - last);
    }
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

const takeFrames = page => page.evaluate(() => globalThis.frameTimes.splice(0));

async function dragOnce(page, from, to, seed) {
  const columnAt = index =>
    page.getByRole('region', { name: columns[index], exact: true });
  await page.evaluate(() => document.activeElement?.blur());
  const card = columnAt(from)
    .getByRole('article')
    .nth(seed % 3);
  await card.scrollIntoViewIfNeeded();
  const start = await card.boundingBox();
  const target = await columnAt(to).boundingBox();
  const at = { x: start.x + start.width / 2, y: start.y + start.height - 8 };
  const end = {
    x: target.x + target.width / 2,
    // Over a part of the column that is in sight, now high, now low.
    y: 420 + ((seed * 97) % 400),
  };
  await page.mouse.move(at.x, at.y);
  await takeFrames(page);
  await page.mouse.down();
  await moveAsByHand(page, at, end);
  const dragging = await takeFrames(page);
  await page.mouse.up();
  await page.waitForTimeout(1000);
  return { dragging, dropped: await takeFrames(page) };
}

/** The same moves with nothing in hand: what the machine makes of them by itself. */
async function moveOnly(page) {
  await takeFrames(page);
  for (let time = 0; time < 10; time++) {
    await moveAsByHand(page, { x: 300, y: 300 }, { x: 900, y: 800 }, 0);
  }
  return takeFrames(page);
}

/** Moves the mouse as often as a mouse says where it is, however slow the page is. */
async function moveAsByHand(page, from, to, buttons = 1) {
  const mouse = await page.context().newCDPSession(page);
  const sent = [];
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    sent.push(
      mouse.send('Input.dispatchMouseEvent', {
        type: 'mouseMoved',
        button: buttons ? 'left' : 'none',
        buttons,
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      }),
    );
    await setTimeout(everyMs);
  }
  await Promise.all(sent);
  await mouse.detach();
}
