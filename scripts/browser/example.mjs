import { setTimeout } from 'node:timers/promises';

const longestWaitMs = 300_000;
const everyMs = 1_000;

const loaded = ['example-answers', 'example-choices', 'example-roadmap'];

/** Waits until the example company has said what it thinks of its products, and chosen among them. */
export async function exampleCompanyAnswered(backendUrl) {
  const deadline = Date.now() + longestWaitMs;
  while (!(await hasAnswered(backendUrl))) {
    if (Date.now() > deadline) {
      throw new Error('The example company said nothing in five minutes.');
    }
    await setTimeout(everyMs);
  }
}

async function hasAnswered(backendUrl) {
  // sam may read Setup. Until the catalog knows her, she can't sign in.
  const session = await fetch(`${backendUrl}/api/auth/demo/refresh`, {
    headers: { 'x-demo-user': 'sam' },
  });
  if (!session.ok) {
    return false;
  }
  const { backstageIdentity } = await session.json();
  const setup = await fetch(`${backendUrl}/api/platform-product/setup`, {
    headers: { Authorization: `Bearer ${backstageIdentity.token}` },
  });
  const { jobs = [] } = await setup.json();
  return loaded.every(part =>
    jobs.some(({ job, outcome }) => job === part && outcome === 'succeeded'),
  );
}
