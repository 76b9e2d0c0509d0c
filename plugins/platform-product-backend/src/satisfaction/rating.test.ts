import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { startPortal } from '../__testUtils__/portal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ci = '/products/component/default/ci';

describe.each(databases.eachSupportedId())('rating a product on %s', id => {
  let knex: Knex;
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    knex = await databases.init(id);
    portal = await startPortal({ knex });
  });
  afterAll(() => portal.stop());
  beforeEach(async () => {
    await knex('ratings').delete();
    await knex('rating_comments').delete();
    await knex('request_counts').delete();
  });

  const rowsOf = async (table: string) => knex(table).select();

  it('is open to ada, who has not said anything yet', async () => {
    const { body, status } = await portal.as('ada').get(`${ci}/rating`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      entityRef: 'component:default/ci',
      title: 'Build Pipeline',
      rating: null,
      allowed: ['rate'],
      rules: { mode: 'confidential', k: 5, teamFigures: false },
    });
    expect(body.rules.closesOn).toBe(body.period.endsOn);
  });

  it('takes ada one click, and she finds her answer again', async () => {
    await portal.as('ada').put(`${ci}/rating`, { score: 4 }).expect(200);
    const { body } = await portal.as('ada').get(`${ci}/rating`);
    expect(body.rating).toEqual({ score: 4 });
  });

  it('replaces the whole answer when ada changes her mind', async () => {
    const full = {
      score: 2,
      preference: 'own',
      load: 1,
      frequency: 'daily',
      minutesSaved: { low: -20, likely: -10, high: -5 },
      comment: 'Logs vanish after a retry',
    };
    await portal.as('ada').put(`${ci}/rating`, full).expect(200);
    const changed = await portal.as('ada').get(`${ci}/rating`);
    expect(changed.body.rating).toEqual(full);

    await portal.as('ada').put(`${ci}/rating`, { notUsed: 'tried' });
    const replaced = await portal.as('ada').get(`${ci}/rating`);
    expect(replaced.body.rating).toEqual({ notUsed: 'tried' });
    expect(await rowsOf('rating_comments')).toEqual([]);
  });

  it('shows tariq nothing of what ada said', async () => {
    await portal
      .as('ada')
      .put(`${ci}/rating`, { score: 1, comment: 'Slow every Monday' });
    const asTariq = portal.as('tariq');
    const answers = await Promise.all([
      asTariq.get(`${ci}/rating`),
      asTariq.get(`${ci}/satisfaction`),
      asTariq.get(`${ci}/comments`),
      asTariq.get('/products'),
    ]);
    expect(answers.map(answer => answer.status)).toEqual([200, 200, 200, 200]);
    expect(answers[0].body.rating).toBeNull();
    expect(answers[1].body.status).toBe('withheld');
    expect(answers[2].body.items).toEqual([]);
    expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain(
      'Slow every Monday',
    );
  });

  it('looks the same to everybody whether nobody or one person answered', async () => {
    const before = await portal.as('grace').get(`${ci}/satisfaction`);
    await portal.as('ada').put(`${ci}/rating`, { score: 1 });
    const after = await portal.as('grace').get(`${ci}/satisfaction`);
    expect(after.text).toBe(before.text);
  });

  it('leaves nothing behind when ada withdraws, however often she asks', async () => {
    await portal.as('ada').put(`${ci}/rating`, { score: 4, comment: 'Fine' });
    await portal.as('ada').delete(`${ci}/rating`).expect(204);
    await portal.as('ada').delete(`${ci}/rating`).expect(204);
    expect(await rowsOf('ratings')).toEqual([]);
    expect(await rowsOf('rating_comments')).toEqual([]);
    const { body } = await portal.as('ada').get(`${ci}/rating`);
    expect(body.rating).toBeNull();
  });

  it('keeps one row when ada clicks many times at once', async () => {
    const clicks = await Promise.all(
      [1, 2, 3, 4, 5, 5, 5, 3].map(score =>
        portal
          .as('ada')
          .put(`${ci}/rating`, { score, comment: `said ${score}` }),
      ),
    );
    expect(clicks.map(({ status }) => status)).toEqual(clicks.map(() => 200));
    const [row, ...others] = await rowsOf('ratings');
    expect(others).toEqual([]);
    const [comment, ...otherComments] = await rowsOf('rating_comments');
    expect(otherComments).toEqual([]);
    expect(comment.body).toBe(`said ${row.score}`);
  });

  it('survives ada rating and withdrawing at once', async () => {
    const asked = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        i % 2
          ? portal.as('ada').delete(`${ci}/rating`)
          : portal.as('ada').put(`${ci}/rating`, { score: 3, comment: 'x' }),
      ),
    );
    expect(asked.filter(({ status }) => status >= 400)).toEqual([]);
    expect((await rowsOf('ratings')).length).toBe(
      (await rowsOf('rating_comments')).length,
    );
  });

  it('keeps the answers of twenty people apart who rate at once', async () => {
    const developers = Array.from(
      { length: 20 },
      (_, i) => `developer-${i}` as const,
    );
    await Promise.all(
      developers.map((developer, i) =>
        portal
          .as(developer)
          .put(`${ci}/rating`, { score: (i % 5) + 1 })
          .expect(200),
      ),
    );
    expect(await rowsOf('ratings')).toHaveLength(20);
    const { body } = await portal.as('developer-13').get(`${ci}/rating`);
    expect(body.rating).toEqual({ score: 4 });
  });

  it('finds the product however somebody spells it', async () => {
    await portal
      .as('ada')
      .put('/products/Component/Default/CI/rating', { score: 5 })
      .expect(200);
    const { body } = await portal.as('ada').get(`${ci}/rating`);
    expect(body.rating).toEqual({ score: 5 });
  });

  it('takes a team of one’s own and refuses any other', async () => {
    await portal
      .as('tariq')
      .put(`${ci}/rating`, { score: 4, teamRef: 'Group:default/Payments' })
      .expect(200);
    const refused = await portal
      .as('ada')
      .put(`${ci}/rating`, { score: 4, teamRef: 'group:default/payments' });
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('teamRef');
    // Not even tariq's team is kept: team figures are off.
    expect((await rowsOf('ratings')).map(row => row.team_ref)).toEqual([null]);
  });

  it('refuses guests and services, and says why', async () => {
    for (const persona of ['guest', 'service'] as const) {
      const { status, body } = await portal
        .as(persona)
        .put(`${ci}/rating`, { score: 4 });
      expect(status).toBe(403);
      expect(body.error.message).toContain('own account');
    }
    expect(await rowsOf('ratings')).toEqual([]);
  });

  it.each([
    ['a service that is not offered', 'component/default/ledger'],
    ['an entity that nobody knows', 'component/default/nothing'],
    ['a team', 'group/default/payments'],
  ])('answers %s like any other unknown product', async (_, path) => {
    const asAda = portal.as('ada');
    const answers = await Promise.all([
      asAda.get(`/products/${path}/rating`),
      asAda.put(`/products/${path}/rating`, { score: 4 }),
      asAda.delete(`/products/${path}/rating`),
      asAda.get(`/products/${path}/satisfaction`),
      asAda.get(`/products/${path}/comments`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    const [kind, namespace, name] = path.split('/');
    for (const { body } of answers) {
      expect(body.error.message).toBe(
        `No product '${kind}:${namespace}/${name}'`,
      );
    }
  });

  it.each([
    ['no score', {}, 'score'],
    ['a score of 0', { score: 0 }, 'score'],
    ['a score of 6', { score: 6 }, 'score'],
    ['a score of 3.5', { score: 3.5 }, 'score'],
    ['a score as text', { score: '5' }, 'score'],
    ['an array', [], 'body'],
    ['another user', { score: 4, userRef: 'user:default/grace' }, 'userRef'],
    ['2,001 characters', { score: 4, comment: 'x'.repeat(2001) }, 'comment'],
    ['a zero character', { score: 4, comment: 'a\u0000' }, 'comment'],
    ['no JSON', '{"score": 4', 'body'],
    ['nothing at all', undefined, 'body'],
  ])('refuses %s by name and keeps nothing', async (_, sent, field) => {
    const { status, body } = await portal.as('ada').put(`${ci}/rating`, sent);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(new RegExp(`^${field}: `));
    expect(await rowsOf('ratings')).toEqual([]);
  });

  it('refuses three megabytes as too large', async () => {
    const { status } = await portal
      .as('ada')
      .put(`${ci}/rating`, { score: 4, comment: 'x'.repeat(3_000_000) });
    expect(status).toBe(413);
  });

  it('refuses a period that is none', async () => {
    const asAda = portal.as('ada');
    expect((await asAda.get(`${ci}/satisfaction?period=soon`)).status).toBe(
      400,
    );
    expect((await asAda.get(`${ci}/satisfaction?period=1999-Q1`)).status).toBe(
      404,
    );
    expect((await asAda.get(`${ci}/satisfaction?team=x`)).status).toBe(400);
  });
});
