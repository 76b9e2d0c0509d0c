import { TestDatabases } from '@backstage/backend-test-utils';
import { Study } from 'backstage-plugin-platform-product-common';
import { ci, startDesk } from '../__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const someId = 'a1b0f8f0-3d3c-4f0e-9a53-0a3e8a1d2c4b';

describe.each(databases.eachSupportedId())('studies on %s', id => {
  let desk: Awaited<ReturnType<typeof startDesk>>;
  const change = (person: 'lin' | 'grace', study: Study, body: object) =>
    desk.portal.as(person).patch(`/studies/${study.id}`, body);

  beforeEach(async () => {
    desk = await startDesk(await databases.init(id));
  });
  afterEach(() => desk.stop());

  it('are seen by their members, who always include who started them', async () => {
    const study = await desk.study('lin', {
      question: 'Why so slow?',
      members: ['user:default/grace'],
    });
    expect(study).toMatchObject({
      title: 'Cold builds',
      question: 'Why so slow?',
      members: ['user:default/grace', 'user:default/lin'],
      noteCount: 0,
      allowed: ['edit'],
    });
    const { body } = await desk.portal.as('grace').get('/studies');
    expect(body.items).toEqual([{ ...study, allowed: [] }]);
    const { body: others } = await desk.portal.as('sam').get('/studies');
    expect(others).toEqual({ items: [] });
    await change('grace', study, { members: [], version: 1 }).expect(403);
    const { body: left } = await change('lin', study, {
      members: [],
      question: null,
      version: 1,
    }).expect(200);
    expect(left).toMatchObject({ members: ['user:default/lin'], version: 2 });
    expect(left.question).toBeUndefined();
    await change('grace', study, { title: 'Mine', version: 2 }).expect(404);
  });

  it('are kept once however often they are sent, and no change is lost', async () => {
    const study = await desk.study('lin', { id: someId });
    expect(await desk.study('lin', { id: someId })).toEqual(study);
    await change('lin', study, { title: 'Builds', version: 1 }).expect(200);
    await change('lin', study, { title: 'Builds', version: 1 }).expect(200);
    const { body } = await change('lin', study, {
      title: 'Other',
      version: 1,
    }).expect(409);
    expect(body.current).toMatchObject({ title: 'Builds', version: 2 });
  });

  it('take in notes of their members, and of nobody else', async () => {
    const study = await desk.study('lin');
    const { body } = await desk.asking
      .write('grace', { studyId: study.id })
      .expect(400);
    expect(body.error.message).toBe('studyId: is no study of yours');
    await desk.write('lin', { studyId: study.id });
    const { body: read } = await desk.portal
      .as('lin')
      .get(`/studies/${study.id}`);
    expect(read.noteCount).toBe(1);
  });

  it('are about products that one may write about', async () => {
    const { body } = await desk.portal
      .as('lin')
      .post('/studies', { title: 'x', products: ['component:default/none'] })
      .expect(400);
    expect(body.error.message).toMatch(/^products\.0: /);
    await desk.portal
      .as('ada')
      .post('/studies', { title: 'x', products: [ci] })
      .expect(403);
  });

  it('and notes are listed page by page, newest first, without a word of them', async () => {
    const ids: string[] = [];
    for (const body of ['one', 'two', 'three']) {
      ids.unshift((await desk.write('lin', { body })).id);
    }
    const lin = desk.portal.as('lin');
    const { body: first } = await lin.get('/research-notes?limit=2');
    const { body: second } = await lin.get(
      `/research-notes?limit=2&cursor=${first.nextCursor}`,
    );
    const listed = [...first.items, ...second.items];
    expect(listed.map(note => note.id).sort()).toEqual([...ids].sort());
    expect(second.nextCursor).toBeUndefined();
    expect(listed[0].body).toBeUndefined();
    await lin.get(`/studies?cursor=${first.nextCursor}`).expect(400);
  });
});
