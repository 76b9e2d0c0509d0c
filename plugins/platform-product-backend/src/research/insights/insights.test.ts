import { TestDatabases } from '@backstage/backend-test-utils';
import { Insight } from 'backstage-plugin-platform-product-common';
import { agreed, ci, startDesk } from '../__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const body = 'Waits on jenkins-prod-7 for eleven minutes. Makes tea. Likes it.';

describe.each(databases.eachSupportedId())('insights on %s', id => {
  let desk: Awaited<ReturnType<typeof startDesk>>;

  beforeEach(async () => {
    desk = await startDesk(await databases.init(id));
  });
  afterEach(() => desk.stop());

  const draft = (person: 'lin' | 'grace' | 'ada', insight: object = {}) =>
    desk.portal.as(person).post('/insights', {
      products: [ci],
      statement: 'Cold builds cost the morning.',
      ...insight,
    });
  const read = async (
    person: Parameters<typeof desk.portal.as>[0],
    insightId: string,
  ): Promise<Insight> =>
    (await desk.portal.as(person).get(`/insights/${insightId}`).expect(200))
      .body;
  const publish = (insight: Insight, harmless: string[] = []) =>
    desk.portal.as('lin').post(`/insights/${insight.id}/publication`, {
      version: insight.version,
      harmless,
    });
  async function researched(consent: object = {}) {
    const note = await desk.write('lin', {
      body,
      participants: [
        {
          ...agreed,
          userRef: 'user:default/ada',
          consent: { ...agreed.consent, ...consent },
        },
      ],
    });
    const waits = await desk.mark('lin', note, 'Waits on jenkins-prod-7');
    const likes = await desk.mark('lin', note, 'Likes it.');
    const { body: insight } = await draft('lin', {
      evidence: [
        { highlightId: waits.id, direction: 'supports' },
        { highlightId: likes.id, direction: 'refutes' },
      ],
    }).expect(200);
    return { note, waits, likes, insight: insight as Insight };
  }

  it('are drafts for lin alone, and the same 404 as nothing for all others', async () => {
    const { insight } = await researched();
    expect(insight).toMatchObject({
      status: 'draft',
      supporting: 1,
      refuting: 1,
      participants: 1,
      allowed: ['edit', 'publish', 'delete'],
      findings: [{ words: 'jenkins-prod-7', kind: 'host' }],
    });
    for (const person of ['grace', 'sam', 'ada', 'guest'] as const) {
      const hidden = await desk.portal
        .as(person)
        .get(`/insights/${insight.id}`);
      expect(hidden.status).toBe(404);
      const { body: list } = await desk.portal
        .as(person)
        .get(`/insights?product=${ci}`)
        .expect(200);
      expect(list.items).toEqual([]);
    }
  });

  it('are published once lin changed what tells who it was, without leading back to the note', async () => {
    const { insight, waits, likes } = await researched();
    const { body: refused } = await publish(insight).expect(409);
    expect(refused.current.findings).toHaveLength(1);
    const { body: changed } = await desk.portal
      .as('lin')
      .patch(`/insights/${insight.id}`, {
        version: 1,
        evidence: [
          {
            highlightId: waits.id,
            direction: 'supports',
            quote: 'Waits on a host',
          },
          { highlightId: likes.id, direction: 'refutes' },
        ],
      })
      .expect(200);
    await publish(changed).expect(200);
    const seen = await read('ada', insight.id);
    expect(seen).toMatchObject({
      status: 'published',
      supporting: 1,
      refuting: 1,
      participants: 1,
      allowed: [],
      evidence: [
        { direction: 'supports', quote: 'Waits on a host' },
        { direction: 'refutes', quote: 'Likes it.' },
      ],
    });
    expect(JSON.stringify(seen)).not.toMatch(
      /noteId|highlightId|P-01|user:default/,
    );
    // Nobody but lin changes it, and nobody changes what is published.
    for (const person of ['grace', 'sam'] as const) {
      await desk.portal
        .as(person)
        .patch(`/insights/${insight.id}`, { statement: 'No', version: 3 })
        .expect(403);
    }
    await desk.portal
      .as('lin')
      .patch(`/insights/${insight.id}`, { statement: 'No', version: 3 })
      .expect(409);
  });

  it('are published as they are when lin says that what was found is harmless', async () => {
    const { insight } = await researched();
    await publish(insight, [insight.findings![0].id]).expect(200);
    expect((await read('grace', insight.id)).evidence[0].quote).toBe(
      'Waits on jenkins-prod-7',
    );
  });

  it('lose the words at once when ada withdraws, published or not, and keep the count', async () => {
    const { insight } = await researched();
    await publish(insight, [insight.findings![0].id]).expect(200);
    const [participation] = await desk.participations('ada');
    await desk.asking.withdraw('ada', participation.id).expect(204);
    for (const person of ['lin', 'grace', 'max'] as const) {
      const seen = await read(person, insight.id);
      expect(seen).toMatchObject({
        supporting: 1,
        refuting: 1,
        participants: 1,
        withdrawnSources: 2,
        evidence: [{ gone: true }, { gone: true }],
      });
      expect(JSON.stringify(seen)).not.toMatch(/jenkins|Likes/);
    }
  });

  it('count, and do not quote, whoever did not agree to it, also later', async () => {
    const { insight, note } = await researched({ quotes: 'none' });
    expect(insight.evidence.map(({ quote }) => quote)).toEqual([
      undefined,
      undefined,
    ]);
    const other = await researched();
    await publish(other.insight, [other.insight.findings![0].id]).expect(200);
    await desk.asking
      .change('lin', other.note.id, {
        version: other.note.version,
        participants: [
          { ...agreed, consent: { ...agreed.consent, quotes: 'none' } },
        ],
      })
      .expect(200);
    const seen = await read('grace', other.insight.id);
    expect(JSON.stringify(seen)).not.toMatch(/jenkins|Likes/);
    expect(seen).toMatchObject({ supporting: 1, withdrawnSources: 0 });
    expect(note.id).not.toBe(other.note.id);
  });

  it('tell whoever may not read the note none of its tags', async () => {
    const note = await desk.write('lin', { body });
    const waits = await desk.mark('lin', note, 'Likes it.', {
      tags: ['ada.lovelace'],
    });
    const { body: insight } = await draft('lin', {
      evidence: [{ highlightId: waits.id, direction: 'supports' }],
    }).expect(200);
    await publish(insight).expect(200);
    expect((await read('lin', insight.id)).evidence[0].tags).toEqual([
      'ada.lovelace',
    ]);
    expect(JSON.stringify(await read('grace', insight.id))).not.toMatch(
      /lovelace/,
    );
  });

  it('are about a job of their products, if about one', async () => {
    const { body: refusal } = await draft('lin', {
      jobId: '0b0f8f0a-3d3c-4f0e-9a53-0a3e8a1d2c4b',
    }).expect(400);
    expect(refusal.error.message).toMatch(/^jobId: is no job/);
  });

  it('cite nothing that their writer may not read', async () => {
    const { waits } = await researched();
    const { body: refusal } = await draft('grace', {
      evidence: [{ highlightId: waits.id, direction: 'supports' }],
    }).expect(400);
    expect(refusal.error.message).toMatch(/^evidence\.0\.highlightId: is no/);
    await draft('ada').expect(403);
  });

  it('show a member of the study no quote of a note that is not in it', async () => {
    const { waits } = await researched();
    const study = await desk.study('lin', { members: ['user:default/grace'] });
    const { body: insight } = await draft('lin', {
      studyId: study.id,
      evidence: [{ highlightId: waits.id, direction: 'supports' }],
    }).expect(200);
    const seen = await read('grace', insight.id);
    expect(seen.supporting).toBe(1);
    expect(JSON.stringify(seen)).not.toMatch(/jenkins/);
    await desk.portal
      .as('grace')
      .post(`/insights/${insight.id}/publication`, { version: 1 })
      .expect(403);
  });

  it('are drafts again, taken away, and tell whoever was late', async () => {
    const { insight } = await researched();
    await publish({ ...insight, version: 9 }).expect(409);
    await publish(insight, [insight.findings![0].id]).expect(200);
    const path = `/insights/${insight.id}`;
    await desk.portal
      .as('lin')
      .delete(`${path}/publication?version=2`)
      .expect(200);
    expect((await desk.portal.as('grace').get(path)).status).toBe(404);
    await desk.portal.as('lin').delete(`${path}?version=3`).expect(204);
    expect((await desk.portal.as('lin').get(path)).status).toBe(404);
  });

  it('stand in no row in clear', async () => {
    const knex = await databases.init(id);
    const portal = await startDesk(knex);
    const note = await portal.write('lin', { body });
    const waits = await portal.mark('lin', note, 'Waits on jenkins-prod-7');
    await portal.portal
      .as('lin')
      .post('/insights', {
        products: [ci],
        statement: 'Canaries sing at dawn.',
        evidence: [{ highlightId: waits.id, direction: 'supports' }],
      })
      .expect(200);
    for (const table of ['insights', 'insight_evidence']) {
      const rows = JSON.stringify(await knex(table));
      expect(rows).not.toMatch(/jenkins|Canaries/);
    }
    await portal.stop();
  });
});

describe('a portal that enforces', () => {
  it('publishes nothing that tells who it was, whatever lin says', async () => {
    const desk = await startDesk(await databases.init('SQLITE_3'), {
      platformProduct: {
        researchers: ['group:default/research'],
        research: {
          keys: ['a key of this year that only these tests know'],
          identityScan: 'enforce',
        },
      },
    });
    const note = await desk.write('lin', { body });
    const waits = await desk.mark('lin', note, 'Waits on jenkins-prod-7');
    const { body: insight } = await desk.portal
      .as('lin')
      .post('/insights', {
        products: [ci],
        statement: 'Cold builds cost the morning.',
        evidence: [{ highlightId: waits.id, direction: 'supports' }],
      })
      .expect(200);
    const path = `/insights/${insight.id}/publication`;
    const [{ id: harmless }] = insight.findings;
    await desk.portal
      .as('lin')
      .post(path, { version: 1, harmless: [harmless] })
      .expect(400);
    await desk.portal.as('lin').post(path, { version: 1 }).expect(409);
    const { body: still } = await desk.portal
      .as('lin')
      .get(`/insights/${insight.id}`)
      .expect(200);
    expect(still).toMatchObject({ status: 'draft', version: 1 });
    await desk.stop();
  });
});
