import { TestDatabases } from '@backstage/backend-test-utils';
import { agreed, ci, key, oldKey, startDesk } from '../__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const under = (...keys: string[]) => ({
  platformProduct: { research: { keys } },
});

describe.each(databases.eachSupportedId())('a key that is gone, on %s', id => {
  it('keeps ada from nothing that can still be told, and says what can’t', async () => {
    const knex = await databases.init(id);
    const before = await startDesk(knex, under(oldKey));
    const note = await before.write('lin', {
      body: 'Waits long.',
      participants: [
        { ...agreed, role: 'developer', userRef: 'user:default/ada' },
      ],
    });
    const highlight = await before.mark('lin', note, 'Waits');
    const path = '/products/component/default/ci';
    await before.portal
      .as('ada')
      .put(`${path}/volunteers`, { words: 'Mondays' })
      .expect(200);
    await before.portal
      .as('lin')
      .post(`${path}/contacts`, { userRef: 'user:default/ada' })
      .expect(200);
    const { body: draft } = await before.portal
      .as('lin')
      .post('/insights', {
        products: [ci],
        statement: 'Cold builds',
        evidence: [{ highlightId: highlight.id, direction: 'supports' }],
      })
      .expect(200);
    await before.portal
      .as('lin')
      .post(`/insights/${draft.id}/publication`, { version: draft.version })
      .expect(200);
    await before.stop();

    const desk = await startDesk(knex, under(key));
    const [mine] = await desk.participations('ada');
    expect(mine).toMatchObject({
      method: 'interview',
      heldOn: '2026-11-20',
      isSealed: true,
      consent: { quotes: 'anonymous', until: '2999-12-31' },
      cameOfIt: [{ id: draft.id, isSealed: true }],
    });
    expect(mine).not.toHaveProperty('code');
    const recordsOf = async (person: 'ada' | 'lin') => {
      const { body } = await desk.portal.as(person).get('/me/data').expect(200);
      return Object.fromEntries(
        body.sections.map(
          ({ matter, records }: { matter: string; records: object[] }) => [
            matter,
            records,
          ],
        ),
      );
    };
    const sealed = expect.objectContaining({ sealed: 'key-gone' });
    const hers = await recordsOf('ada');
    expect(hers.participation).toEqual([sealed]);
    expect(hers.participation[0]).toMatchObject({ kind: 'interview' });
    expect(hers.volunteer).toEqual([sealed]);
    expect(hers.contact).toEqual([sealed]);
    const lins = await recordsOf('lin');
    expect(lins.note).toMatchObject([{ kind: 'interview', at: '2026-11-20' }]);
    expect(lins['shared-insight']).toEqual([sealed]);

    // All of it goes, whether or not it opens.
    await desk.portal.as('ada').delete('/me/data').expect(200);
    expect(await desk.participations('ada')).toEqual([]);
    const left = await recordsOf('ada');
    for (const matter of ['participation', 'volunteer', 'contact']) {
      expect(left[matter] ?? []).toEqual([]);
    }
    await desk.stop();
  });
});
