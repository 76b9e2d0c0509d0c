import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { until } from '../../__testUtils__/until';
import { ci, startDesk } from '../__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('of an insight on %s', id => {
  const events = mockServices.events.mock();
  let knex: Knex;
  let desk: Awaited<ReturnType<typeof startDesk>>;

  beforeAll(async () => {
    knex = await databases.init(id);
    desk = await startDesk(knex, { features: [events.factory] });
  });
  afterAll(() => desk.stop());
  beforeEach(() => {
    events.publish.mockClear();
  });

  const told = async () => {
    await until(async () => (await knex('outbox')).length === 0);
    return events.publish.mock.calls.map(([event]) => event.eventPayload);
  };
  const draft = async () => {
    const note = await desk.write('lin', { body: 'They wait an hour.' });
    const highlight = await desk.mark('lin', note, 'wait an hour');
    const { body } = await desk.portal
      .as('lin')
      .post('/insights', {
        products: [ci],
        statement: 'Teams wait for builds',
        evidence: [{ highlightId: highlight.id, direction: 'supports' }],
      })
      .expect(200);
    return body;
  };
  const publish = ({ id: insightId, version }: any) =>
    desk.portal
      .as('lin')
      .post(`/insights/${insightId}/publication`, { version })
      .expect(200);

  it('others hear that it came out and that lin took it back, in ids', async () => {
    const insight = await draft();
    const { body } = await publish(insight);
    await desk.portal
      .as('lin')
      .delete(`/insights/${insight.id}/publication?version=${body.version}`)
      .expect(200);
    const about = { insightId: insight.id, entityRefs: [ci] };
    const heard = await told();
    expect(heard.at(-1)).toEqual({ type: 'insight.withdrawn', ...about });
    // Who is slow hears of the taking back alone.
    heard
      .slice(0, -1)
      .forEach(event =>
        expect(event).toEqual({ type: 'insight.published', ...about }),
      );
    expect(JSON.stringify(heard)).not.toMatch(/wait|user:|group:/);
  });

  it('others hear nothing of a draft, and that a published one was taken away', async () => {
    const kept = await draft();
    await desk.portal
      .as('lin')
      .delete(`/insights/${kept.id}?version=${kept.version}`)
      .expect(204);
    expect(await told()).toEqual([]);
    const insight = await draft();
    const { body } = await publish(insight);
    expect(await told()).toEqual([
      { type: 'insight.published', insightId: insight.id, entityRefs: [ci] },
    ]);
    await desk.portal
      .as('lin')
      .delete(`/insights/${insight.id}?version=${body.version}`)
      .expect(204);
    expect((await told()).at(-1)).toEqual({
      type: 'insight.withdrawn',
      insightId: insight.id,
      entityRefs: [ci],
    });
  });
});
