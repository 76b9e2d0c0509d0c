import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { setClock } from '../../__testUtils__/clock';
import { Persona } from '../../__testUtils__/portal';
import { deskOf } from '../../inbox/__testUtils__/desk';
import { agreed, startDesk } from '../__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const path = '/products/component/default/ci';

describe.each(databases.eachSupportedId())(
  'teams that left unheard on %s',
  id => {
    let knex: Knex;
    let desk: Awaited<ReturnType<typeof startDesk>>;

    beforeEach(async () => {
      setClock('2026-09-01T12:00:00Z');
      knex = await databases.init(id);
      desk = await startDesk(knex);
      // As many as make a team nobody's in particular.
      const teams = ['payments', 'checkout'];
      await knex('team_members').insert(
        teams.flatMap(team =>
          Array.from({ length: 6 }, (_, n) => ({
            team_ref: `group:default/${team}`,
            member_ref: `user:default/${team}-${n}`,
          })),
        ),
      );
    });
    afterEach(async () => {
      await desk.stop();
      jest.useRealTimers();
    });

    const optOut = async (person: Persona, team: string) => {
      const choice = `${path}/choices/default/${team}`;
      const { body } = await desk.portal.as(person).get(choice).expect(200);
      await desk.portal
        .as(person)
        .put(choice, {
          version: body.version,
          choice: 'opted-out',
          alternative: { nothing: true },
          reasons: ['cost'],
        })
        .expect(200);
    };
    const inbox = () => deskOf(desk.portal);
    const unheard = async (query = '') =>
      (await inbox().inbox('grace', query)).items.filter(
        ({ subject }) => subject.kind === 'unheard',
      );
    const on = (day: string) =>
      jest.setSystemTime(new Date(`${day}T12:00:00Z`));
    const payments = { entityRef: 'group:default/payments', title: 'payments' };

    it('wait for grace a month after they left, until somebody talked to them', async () => {
      await optOut('tariq', 'payments');
      on('2026-09-30');
      expect(await unheard()).toEqual([]);
      on('2026-10-02');
      expect(await unheard()).toMatchObject([
        {
          since: '2026-10-01T12:00:00.000Z',
          subject: { kind: 'unheard', count: 1, teams: [payments] },
          allowed: ['snooze', 'done', 'assign'],
        },
      ]);
      // Who owns nothing learns nothing.
      for (const person of ['ada', 'lin', 'sam'] as const) {
        expect((await inbox().inbox(person)).items).toEqual([]);
      }
      await desk.write('lin', {
        heldOn: '2026-10-01',
        participants: [{ ...agreed, teamRef: payments.entityRef }],
      });
      expect(await unheard()).toEqual([]);
      // Ninety days later that is a while ago again.
      on('2027-01-05');
      expect(await unheard()).toHaveLength(1);
    });

    it('stay dealt with until another team leaves', async () => {
      await optOut('tariq', 'payments');
      on('2026-10-02');
      const [entry] = await unheard();
      await inbox().act('grace', { action: 'done', ids: [entry.id] });
      expect(await unheard()).toEqual([]);
      expect(await unheard('?state=done')).toHaveLength(1);
      await optOut('ada', 'checkout');
      on('2026-11-02');
      expect(await unheard()).toMatchObject([
        { subject: { count: 2, teams: [{ title: 'checkout' }, payments] } },
      ]);
    });

    it('are not spoken of where they are so small that it would tell who spoke', async () => {
      await knex('team_members')
        .where('member_ref', 'like', 'user:default/payments-%')
        .delete();
      await optOut('tariq', 'payments');
      on('2026-10-02');
      expect(await unheard()).toEqual([]);
    });

    it('are gone from the inbox with their choice', async () => {
      await optOut('tariq', 'payments');
      on('2026-10-02');
      expect(await unheard()).toHaveLength(1);
      await knex('choices').update({ choice: 'using' });
      expect(await unheard()).toEqual([]);
    });
  },
);
