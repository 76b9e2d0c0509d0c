import { TestDatabases } from '@backstage/backend-test-utils';
import {
  Erasure,
  SubjectData,
  SubjectMatter,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { Persona } from '../__testUtils__/portal';
import { agreed, startDesk } from '../research/__testUtils__/desk';
import {
  everything,
  nameEverywhere,
  tablesWith,
} from './__testUtils__/everywhere';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ci = '/products/component/default/ci';
const ada = 'user:default/ada';
const lin = 'user:default/lin';

describe.each(databases.eachSupportedId())(
  'what is kept about people, on %s',
  id => {
    let knex: Knex;
    let desk: Awaited<ReturnType<typeof startDesk>>;

    const start = async () => {
      knex = await databases.init(id);
      desk = await startDesk(knex, {
        platformProduct: {
          privacyStewards: ['group:default/portal'],
        },
      });
      await desk.portal.as('ada').get(`${ci}/satisfaction`).expect(200);
    };
    afterEach(() => desk.stop());

    const productId = async (): Promise<string> =>
      (
        await knex('catalog_entities')
          .where({ ref: 'component:default/ci' })
          .first()
      ).id;
    const mine = async (person: Persona): Promise<SubjectData> =>
      (await desk.portal.as(person).get('/me/data').expect(200)).body;
    const erase = async (person: Persona, query = ''): Promise<Erasure> =>
      (await desk.portal.as(person).delete(`/me/data${query}`).expect(200))
        .body;
    const section = (data: SubjectData, matter: SubjectMatter) =>
      data.sections.find(found => found.matter === matter);
    const rate = (person: Persona, answer: object) =>
      desk.portal.as(person).put(`${ci}/rating`, answer).expect(200);

    /** All that ada, tariq and lin can be kept with. */
    const live = async (text: object = { link: 'https://notes.example/1' }) => {
      const product = await productId();
      for (const person of ['ada', 'tariq', 'lin'] as const) {
        await nameEverywhere(knex, {
          userRef: `user:default/${person}`,
          productId: product,
        });
        await rate(person, { score: 2, comment: `${person} waits` });
        await desk.portal.as(person).put(`${ci}/volunteers`, {}).expect(200);
      }
      const study = await desk.study('lin', {
        members: ['user:default/grace'],
      });
      await desk.study('lin', { title: 'Nobody else’s' });
      await desk.write('lin', {
        ...text,
        participants: [{ ...agreed, userRef: ada }],
      });
      await desk.write('lin', { ...text, studyId: study.id });
      for (const to of ['ada', 'tariq']) {
        await desk.portal
          .as('lin')
          .post(`${ci}/contacts`, { userRef: `user:default/${to}` })
          .expect(200);
      }
      return { study };
    };

    it('is shown to ada with her own words, area by area, and to no one else', async () => {
      await start();
      await live({ body: 'Waits long.' });
      const data = await mine('ada');
      expect(section(data, 'answer')).toEqual({
        area: 'satisfaction',
        matter: 'answer',
        fate: 'deleted',
        count: 1,
        records: [
          {
            product: 'component:default/ci',
            period: expect.any(String),
            score: 2,
            comment: 'ada waits',
          },
        ],
      });
      expect(section(data, 'item-comment')!.records).toMatchObject([
        { text: `Yes, please, says ${ada}` },
      ]);
      expect(section(data, 'participation')!.records).toMatchObject([
        { product: 'component:default/ci', code: 'P-01', kind: 'interview' },
      ]);
      expect(section(data, 'choice')).toMatchObject({
        fate: 'dissociated',
        count: 1,
      });
      expect(data.allowed).toEqual([]);
      expect(JSON.stringify(data)).not.toMatch(/tariq|lin\b|Waits long/);
      const ofLin = await mine('lin');
      expect(section(ofLin, 'note')!.records).toMatchObject([
        { kind: 'interview' },
      ]);
      expect(JSON.stringify(ofLin)).not.toContain('Waits long');
      for (const person of ['guest', 'service'] as const) {
        await desk.portal.as(person).get('/me/data').expect(403);
        await desk.portal.as(person).delete('/me/data').expect(403);
      }
    });

    it('leaves no trace of whoever erases, in any table, and everybody else’s as it was', async () => {
      await start();
      await live();
      for (const person of ['ada', 'lin'] as const) {
        const ref = `user:default/${person}`;
        expect((await tablesWith(knex, ref)).length).toBeGreaterThan(14);
        const others = await mine('tariq');
        const announced = await erase(person, '?dryRun=true');
        const erased = await erase(person);
        expect(erased).toEqual({ ...announced, isDryRun: false });
        expect(await tablesWith(knex, ref)).toEqual([]);
        expect(await mine('tariq')).toEqual(others);
        const left = (await mine(person)).sections.filter(
          ({ fate }) => fate !== 'kept',
        );
        expect(left).toEqual([]);
      }
    });

    it('says what would go without touching any of it', async () => {
      await start();
      await live();
      const before = await everything(knex);
      const data = await mine('ada');
      const { isDryRun, sections } = await erase('ada', '?dryRun=true');
      expect(isDryRun).toBe(true);
      expect(sections).toEqual(
        data.sections.map(({ records, ...counted }) => counted),
      );
      expect(await everything(knex)).toBe(before);
    });

    it('erased twice is as erased once', async () => {
      await start();
      await live();
      await erase('lin');
      const once = await everything(knex);
      const { sections } = await erase('lin');
      expect(sections.filter(({ fate }) => fate !== 'kept')).toEqual([]);
      expect(await everything(knex)).toBe(once);
    });

    it('pressed twice at once, is done once and told to both', async () => {
      await start();
      await live();
      const [one, other] = await Promise.all([erase('lin'), erase('lin')]);
      expect([one.isDryRun, other.isDryRun]).toEqual([false, false]);
      expect(await tablesWith(knex, lin)).toEqual([]);
    });

    it('takes lin’s own notes with their quotes, and leaves those of a study to grace', async () => {
      await start();
      const { study } = await live({ body: 'Waits long.' });
      await erase('lin');
      const { body } = await desk.portal
        .as('grace')
        .get('/research-notes')
        .expect(200);
      expect(body.items).toHaveLength(1);
      expect(body.items[0]).toMatchObject({ studyId: study.id });
      const note = await desk.read('grace', body.items[0].id);
      expect(note.body).toBe('Waits long.');
      expect(JSON.stringify(note)).not.toContain(lin);
      expect(await desk.participations('ada')).toEqual([]);
      expect(await knex('studies')).toHaveLength(1);
    });

    it('keeps what is published, and the mark that ada had her say', async () => {
      await start();
      await rate('ada', { score: 2 });
      await knex('ratings').update({ score_batch: 'a batch', waiting: false });
      const { sections } = await erase('ada');
      expect(sections).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            matter: 'answer',
            fate: 'deleted',
            count: 1,
          }),
          expect.objectContaining({
            matter: 'answer-mark',
            fate: 'kept',
            count: 1,
          }),
        ]),
      );
      const [row] = await knex('ratings');
      expect(row).toMatchObject({ score: null, score_batch: 'a batch' });
    });

    it('does not tell ada what owners made of her suggestion once it is internal', async () => {
      await start();
      await live();
      const words = async () =>
        section(await mine('ada'), 'suggestion')!.records!.map(
          ({ title, text }) => [title, text],
        );
      expect(await words()).toEqual([[expect.any(String), expect.any(String)]]);
      await knex('roadmap_items').update({ is_internal: true });
      expect(await words()).toEqual([[undefined, undefined]]);
    });

    it('lets sam, a privacy steward, see what is kept about ada and erase it, but not whether she said anything in confidence', async () => {
      await start();
      await live({ body: 'Waits long.' });
      const path = '/subjects/default/ada/data';
      for (const person of [
        'ada',
        'tariq',
        'grace',
        'lin',
        'max',
        'guest',
        'service',
      ] as const) {
        await desk.portal.as(person).get(path).expect(403);
        await desk.portal.as(person).delete(path).expect(403);
      }
      expect((await mine('sam')).allowed).toEqual(['lookUp']);
      const { body } = await desk.portal.as('sam').get(path).expect(200);
      expect(section(body, 'answer')).toEqual({
        area: 'satisfaction',
        matter: 'answer',
        fate: 'deleted',
      });
      // Of max, of whom nothing is kept, the same is said.
      const confidential = (of: SubjectData) =>
        of.sections.filter(({ count }) => count === undefined);
      const { body: nobody } = await desk.portal
        .as('sam')
        .get('/subjects/default/max/data')
        .expect(200);
      expect(confidential(body)).toHaveLength(12);
      expect(confidential(nobody)).toEqual(confidential(body));
      const { body: preview } = await desk.portal
        .as('sam')
        .delete(`${path}?dryRun=true`)
        .expect(200);
      expect(confidential(preview)).toEqual(confidential(body));
      expect(section(body, 'message')).toEqual({
        area: 'satisfaction',
        matter: 'message',
        fate: 'deleted',
        count: 1,
      });
      expect(JSON.stringify(body)).not.toMatch(/records|ada waits|P-01/);
      await desk.portal.as('sam').delete(path).expect(200);
      const left = (await mine('ada')).sections.filter(
        ({ fate }) => fate !== 'kept',
      );
      expect(left).toEqual([]);
      const deeds = desk.audited.filter(
        event => (event as any).eventId === 'subject-data',
      );
      expect(deeds).toContainEqual({
        eventId: 'subject-data',
        severityLevel: 'high',
        meta: {
          actionType: 'erased',
          reader: 'user:default/sam',
          subject: ada,
        },
      });
      expect(JSON.stringify(deeds)).not.toMatch(/ada waits|Can we talk/);
    });
  },
);
