import { TestDatabases } from '@backstage/backend-test-utils';
import { startDesk } from '../__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('at the same moment on %s', id => {
  it('lin rewrites and tariq highlights: nothing is left that does not stand there', async () => {
    const desk = await startDesk(await databases.init(id));
    const study = await desk.study('lin', { members: ['user:default/tariq'] });
    for (let round = 0; round < 10; round++) {
      const note = await desk.write('lin', {
        studyId: study.id,
        body: 'Waits long.',
      });
      const [rewriting, marking] = await Promise.all([
        desk.asking.change('lin', note.id, { body: 'Works.', version: 1 }),
        desk.asking.highlight('tariq', note.id, {
          start: 0,
          end: 5,
          quote: 'Waits',
        }),
      ]);
      expect(rewriting.status).toBe(200);
      expect([200, 400]).toContain(marking.status);
      expect(await desk.highlights('lin', note.id)).toEqual([]);
    }
    await desk.stop();
  });
});
