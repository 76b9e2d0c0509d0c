import { TestDatabases } from '@backstage/backend-test-utils';
import {
  Insight,
  Participation,
} from 'backstage-plugin-platform-product-common';
import { Persona } from '../../__testUtils__/portal';
import { boardOf } from '../../roadmap/__testUtils__/board';
import { agreed, ci, startDesk } from '../__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('what was learnt on %s', id => {
  let desk: Awaited<ReturnType<typeof startDesk>>;
  let board: ReturnType<typeof boardOf>;

  beforeEach(async () => {
    desk = await startDesk(await databases.init(id));
    board = boardOf(desk.portal);
  });
  afterEach(() => desk.stop());

  /** An insight of lin's, published unless told otherwise, on what ada said. */
  async function learnt(options: { isDraft?: boolean } = {}): Promise<Insight> {
    const note = await desk.write('lin', {
      body: 'Waits eleven minutes.',
      participants: [{ ...agreed, userRef: 'user:default/ada' }],
    });
    const waits = await desk.mark('lin', note, 'Waits eleven minutes.');
    const { body: draft } = await desk.portal
      .as('lin')
      .post('/insights', {
        products: [ci],
        statement: 'Cold builds cost the morning.',
        evidence: [{ highlightId: waits.id, direction: 'supports' }],
      })
      .expect(200);
    if (options.isDraft) {
      return draft;
    }
    const { body } = await desk.portal
      .as('lin')
      .post(`/insights/${draft.id}/publication`, { version: draft.version })
      .expect(200);
    return body;
  }
  const cite = (person: Persona, item: string, insightId: string) =>
    desk.portal.as(person).post(`/roadmap-items/${item}/evidence`, {
      direction: 'for',
      source: { kind: 'insight', insightId },
    });
  const sources = async (person: Persona, item: string) => {
    const { body } = await desk.portal
      .as(person)
      .get(`/roadmap-items/${item}/evidence`)
      .expect(200);
    return body.items.map(({ source }: { source: object }) => source);
  };
  const ledTo = async (person: Persona, insight: Insight) => {
    const { body } = await desk.portal
      .as(person)
      .get(`/insights/${insight.id}`)
      .expect(200);
    return body.ledTo.map(({ title }: { title: string }) => title);
  };
  const speaking = async (person: Persona, item: string) =>
    (await board.asking.read(person, item).expect(200)).body.evidence;

  it('speaks for an item of grace’s: everybody reads the quote, nobody the way to the note', async () => {
    const insight = await learnt();
    const item = await board.suggest('ada');
    await cite('ada', item.id, insight.id).expect(403);
    await cite('grace', item.id, insight.id).expect(200);
    for (const person of ['ada', 'grace', 'sam', 'lin'] as const) {
      const [source] = await sources(person, item.id);
      expect(source).toMatchObject({
        kind: 'insight',
        insight: {
          statement: 'Cold builds cost the morning.',
          supporting: 1,
          participants: 1,
          evidence: [{ quote: 'Waits eleven minutes.' }],
        },
      });
      expect(JSON.stringify(source)).not.toMatch(/noteId|highlightId/);
      expect(await ledTo(person, insight)).toEqual(['Faster cold builds']);
      expect(await speaking(person, item.id)).toEqual({ for: 1, against: 0 });
    }
  });

  it('tells nobody else of an internal item that it led to', async () => {
    const insight = await learnt();
    const item = await board.suggest('grace', { visibility: 'internal' });
    await cite('grace', item.id, insight.id).expect(200);
    expect(await ledTo('grace', insight)).toEqual(['Faster cold builds']);
    for (const person of ['ada', 'lin', 'sam'] as const) {
      expect(await ledTo(person, insight)).toEqual([]);
    }
  });

  it('is no evidence while it is a draft, not for lin either', async () => {
    const insight = await learnt({ isDraft: true });
    const item = await board.suggest('ada');
    const { body } = await cite('grace', item.id, insight.id).expect(400);
    expect(body.error.message).toBe(
      'source.insightId: is no published insight',
    );
  });

  it('loses its quote on the item, too, when ada withdraws, and stands there without it', async () => {
    const insight = await learnt();
    const item = await board.suggest('ada');
    await cite('grace', item.id, insight.id).expect(200);
    const [participation] = await desk.participations('ada');
    await desk.asking.withdraw('ada', participation.id).expect(204);
    const [source] = await sources('grace', item.id);
    expect(source).toMatchObject({
      insight: { supporting: 1, withdrawnSources: 1 },
    });
    expect(JSON.stringify(source)).not.toMatch(/eleven/);
  });

  it('is told to ada, who was listened to, under My data, until she withdraws', async () => {
    const draft = await learnt({ isDraft: true });
    const came = async () =>
      (await desk.participations('ada')).flatMap(
        (participation: Participation) => participation.cameOfIt,
      );
    expect(await came()).toEqual([]);
    const { body: insight } = await desk.portal
      .as('lin')
      .post(`/insights/${draft.id}/publication`, { version: draft.version })
      .expect(200);
    const item = await board.suggest('ada');
    await cite('grace', item.id, insight.id).expect(200);
    expect(await came()).toEqual([
      {
        id: insight.id,
        products: insight.products,
        statement: insight.statement,
        ledTo: [{ id: item.id, title: item.title }],
      },
    ]);
    const [participation] = await desk.participations('ada');
    await desk.asking.withdraw('ada', participation.id).expect(204);
    expect(await came()).toEqual([]);
  });

  it('leaves a tombstone on the item when lin takes it back, and is there again with it', async () => {
    const insight = await learnt();
    const item = await board.suggest('ada');
    await cite('grace', item.id, insight.id).expect(200);
    const { body: draft } = await desk.portal
      .as('lin')
      .delete(`/insights/${insight.id}/publication?version=${insight.version}`)
      .expect(200);
    expect(await sources('ada', item.id)).toEqual([
      { kind: 'gone', was: 'insight' },
    ]);
    expect(await speaking('ada', item.id)).toEqual({ for: 1, against: 0 });
    await desk.portal
      .as('lin')
      .post(`/insights/${insight.id}/publication`, { version: draft.version })
      .expect(200);
    expect(await sources('ada', item.id)).toMatchObject([{ kind: 'insight' }]);
  });
});
