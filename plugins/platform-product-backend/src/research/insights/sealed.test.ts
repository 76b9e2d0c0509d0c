import { TestDatabases } from '@backstage/backend-test-utils';
import { Insight } from 'backstage-plugin-platform-product-common';
import { boardOf } from '../../roadmap/__testUtils__/board';
import { ci, key, oldKey, startDesk } from '../__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const under = (...keys: string[]) => ({
  platformProduct: { research: { keys } },
});
type Desk = Awaited<ReturnType<typeof startDesk>>;

async function publish(desk: Desk, statement: string): Promise<Insight> {
  const note = await desk.write('lin', { body: 'Waits long.' });
  const { id: highlightId } = await desk.mark('lin', note, 'Waits');
  const lin = desk.portal.as('lin');
  const { body: draft } = await lin
    .post('/insights', {
      products: [ci],
      statement,
      evidence: [{ highlightId, direction: 'supports' }],
    })
    .expect(200);
  return (
    await lin
      .post(`/insights/${draft.id}/publication`, { version: draft.version })
      .expect(200)
  ).body;
}

describe.each(databases.eachSupportedId())('a sealed insight, on %s', id => {
  it('keeps ada from no other, nor from the roadmap, and is lost to nobody who finds the key', async () => {
    const knex = await databases.init(id);
    const before = await startDesk(knex, under(oldKey));
    const old = await publish(before, 'Cold builds');
    const { portal } = before;
    const item = await boardOf(portal).suggest('ada');
    await portal
      .as('grace')
      .post(`/roadmap-items/${item.id}/evidence`, {
        direction: 'for',
        source: { kind: 'insight', insightId: old.id },
      })
      .expect(200);
    await before.stop();

    const desk = await startDesk(knex, under(key));
    const open = await publish(desk, 'Slow tests');
    const { body: list } = await desk.portal
      .as('ada')
      .get('/insights')
      .expect(200);
    const [first, sealed] = list.items as Insight[];
    expect(list.items).toHaveLength(2);
    expect(first).toMatchObject({ id: open.id, statement: 'Slow tests' });
    expect(first).not.toHaveProperty('isSealed');
    expect(sealed).toMatchObject({
      id: old.id,
      isSealed: true,
      supporting: 1,
      publishedOn: old.publishedOn,
      evidence: [{ isSealed: true, method: 'interview' }],
      allowed: [],
    });
    expect(sealed).not.toHaveProperty('statement');
    const { body: evidence } = await desk.portal
      .as('ada')
      .get(`/roadmap-items/${item.id}/evidence`)
      .expect(200);
    expect(evidence.items).toMatchObject([
      { source: { kind: 'insight', insight: { id: old.id, isSealed: true } } },
    ]);

    // Nothing is written over what nobody can read; taking it away is all that is left.
    const lin = desk.portal.as('lin');
    const { body: hers } = await lin.get(`/insights/${old.id}`).expect(200);
    expect(hers.allowed).toEqual(['delete']);
    await lin
      .delete(`/insights/${old.id}/publication?version=${old.version}`)
      .expect(503);
    await desk.stop();

    const found = await startDesk(knex, under(key, oldKey));
    const { body: back } = await found.portal
      .as('ada')
      .get(`/insights/${old.id}`)
      .expect(200);
    expect(back).toMatchObject({
      statement: 'Cold builds',
      evidence: [{ quote: 'Waits' }],
    });
    await found.stop();

    const again = await startDesk(knex, under(key));
    await again.portal
      .as('lin')
      .delete(`/insights/${old.id}?version=${old.version}`)
      .expect(204);
    const { body: left } = await again.portal
      .as('ada')
      .get('/insights')
      .expect(200);
    expect(left.items.map((one: Insight) => one.id)).toEqual([open.id]);
    await again.stop();
  });
});
