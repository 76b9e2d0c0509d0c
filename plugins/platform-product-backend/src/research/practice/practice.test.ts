import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { statementsOf } from '../../__testUtils__/queryPlan';
import { TeamStore } from '../../catalog/TeamStore';
import { OptOutStore } from '../../choice/inbox/OptOutStore';
import { boardOf } from '../../roadmap/__testUtils__/board';
import { EvidenceStore } from '../../roadmap/evidence/EvidenceStore';
import { agreed, ci, key, startDesk } from '../__testUtils__/desk';
import { InsightStore } from '../insights/InsightStore';
import { HeardStore } from '../listening/HeardStore';
import { Vault } from '../vault/Vault';
import { ResearchPractice } from './ResearchPractice';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const secrets = 'component:default/secrets';
const payments = 'group:default/payments';
const checkout = 'group:default/checkout';
const day = (daysAgo: number) =>
  new Date(Date.now() - daysAgo * 24 * 60 * 60 * 1000)
    .toISOString()
    .slice(0, 10);

describe.each(databases.eachSupportedId())('practised listening on %s', id => {
  let knex: Knex;
  let desk: Awaited<ReturnType<typeof startDesk>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    desk = await startDesk(knex);
  });
  afterEach(() => desk.stop());

  const practice = (least = 2) => {
    const vault = new Vault([key]);
    return new ResearchPractice({
      heard: new HeardStore(knex, vault),
      insights: new InsightStore(knex, vault),
      optOuts: new OptOutStore(knex),
      teams: new TeamStore(knex, ['team']),
      citing: new EvidenceStore(knex),
      least,
    });
  };
  const idOf = async (ref: string): Promise<string> =>
    (await knex('catalog_entities').where({ ref }).first('id')).id;
  const optOut = async (person: 'tariq' | 'ada', team: string) => {
    await desk.portal
      .as(person)
      .put(`/products/component/default/ci/choices/default/${team}`, {
        version: 0,
        choice: 'opted-out',
        alternative: { nothing: true },
        reasons: ['cost'],
      })
      .expect(200);
  };
  const learn = async (participantTeam: string) => {
    const note = await desk.write('lin', {
      body: 'Waits long.',
      heldOn: day(1),
      participants: [{ ...agreed, teamRef: participantTeam }],
    });
    const { id: highlightId } = await desk.mark('lin', note, 'Waits');
    const { body: draft } = await desk.portal
      .as('lin')
      .post('/insights', {
        products: [ci],
        statement: 'Cold builds cost the morning.',
        evidence: [{ highlightId, direction: 'supports' }],
      })
      .expect(200);
    await desk.portal
      .as('lin')
      .post(`/insights/${draft.id}/publication`, { version: draft.version })
      .expect(200);
    return draft.id as string;
  };

  it('is counted of grace’s products at once: shadowings, teams that left and were heard, insights that led to items', async () => {
    await knex('team_members').insert(
      [payments, checkout].flatMap(team_ref =>
        ['one', 'two'].map(name => ({
          team_ref,
          member_ref: `user:default/${team_ref.slice(-5)}-${name}`,
        })),
      ),
    );
    await optOut('tariq', 'payments');
    await optOut('ada', 'checkout');
    for (const daysAgo of [3, 170, 200]) {
      await desk.write('lin', {
        method: 'shadowing',
        heldOn: day(daysAgo),
        participants: [],
      });
    }
    const cited = await learn(payments);
    await learn(payments);
    const hidden = await learn(payments);
    const board = boardOf(desk.portal);
    for (const [insightId, visibility] of [
      [cited, 'public'],
      [hidden, 'internal'],
    ]) {
      const item = await board.suggest('grace', { title: `For ${visibility}` });
      await desk.portal
        .as('grace')
        .post(`/roadmap-items/${item.id}/evidence`, {
          direction: 'for',
          source: { kind: 'insight', insightId },
        })
        .expect(200);
      if (visibility === 'internal') {
        await knex('roadmap_items')
          .where({ id: item.id })
          .update({ is_internal: true });
      }
    }

    const ids = [await idOf(ci), await idOf(secrets)];
    const found = await practice().of(ids, new Date());
    expect([...found.values()]).toEqual([
      {
        shadowings: 2,
        teams: 1,
        optedOut: { heard: 1, of: 2 },
        insights: { published: 3, ledToItems: 1 },
      },
      {
        shadowings: 0,
        teams: 0,
        optedOut: { heard: 0, of: 0 },
        insights: { published: 0, ledToItems: 0 },
      },
    ]);
    // Of a small team it would tell whether one of few people spoke.
    const careful = await practice(50).of(ids, new Date());
    expect(careful.get(ids[0])?.optedOut).toEqual({ heard: 0, of: 0 });
  });

  it('takes as many statements for many products as for one', async () => {
    const one = await statementsOf(knex, () =>
      practice().of(['one'], new Date()),
    );
    const many = await statementsOf(knex, () =>
      practice().of(
        Array.from({ length: 300 }, (_, i) => `product-${i}`),
        new Date(),
      ),
    );
    expect(many).toHaveLength(one.length);
    expect(many.length).toBeLessThan(8);
  });
});
