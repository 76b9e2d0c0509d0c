import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migratedDatabase } from '../../__testUtils__/migratedDatabase';
import {
  forgetAnswers,
  satisfactionRoom,
} from '../../__testUtils__/satisfactionRoom';
import { engineOf } from '../../database/engine';
import { CommentRelease } from '../publication/CommentRelease';
import { DefaultCommentsService } from './DefaultCommentsService';
import { PublishedCommentStore } from './PublishedCommentStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const day = (n: number) => new Date(Date.UTC(2026, 9, n, 12));
const system = { kind: 'system' as const, now: day(1) };
const ci = 'component:default/ci';

/** Resolves once a statement waits for another transaction. */
async function somebodyWaits(knex: Knex): Promise<void> {
  let waiting = 0;
  while (waiting === 0) {
    const { rows } = await knex.raw(
      'select count(*)::int as waiting from pg_locks where not granted',
    );
    waiting = rows[0].waiting;
  }
}

describe.each(databases.eachSupportedId())(
  'confidential comments on %s',
  id => {
    let knex: Knex;
    let room: ReturnType<typeof satisfactionRoom>;
    let comments: DefaultCommentsService;

    beforeAll(async () => {
      knex = await migratedDatabase(databases, id);
    });
    beforeEach(async () => {
      await forgetAnswers(knex);
      room = satisfactionRoom(knex);
      comments = new DefaultCommentsService({
        products: {
          find: async () => ({
            id: room.productId,
            entityRef: ci,
            title: 'CI',
          }),
        },
        comments: new PublishedCommentStore(knex),
      });
    });

    const rateAs = async (people: string[], at: Date) => {
      for (const person of people) {
        await room.rate(person, { score: 4 }, at);
      }
    };
    const others = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => `person-${from + i}`);
    const out = async () => {
      const { items } = await comments.list(system, ci, {});
      return items.map(({ body }) => body).sort();
    };

    it('come out once ten people are newly published, and not with nine', async () => {
      await room.rate('ada', { score: 2, comment: 'Logs vanish' }, day(1));
      await rateAs(others(1, 8), day(1));
      await room.publish(day(1));
      expect(await out()).toEqual([]);
      expect(await room.mine('ada', day(1))).toMatchObject({
        comment: 'waiting',
        rating: { comment: 'Logs vanish' },
      });
      await rateAs(others(9, 13), day(2));
      await room.publish(day(2));
      expect(await out()).toEqual(['Logs vanish']);
      expect(await room.mine('ada', day(2))).toMatchObject({
        comment: 'published',
        rating: { comment: 'Logs vanish' },
      });
    });

    it('stay inside when their writer gave no score', async () => {
      await room.rate(
        'tariq',
        { notUsed: 'tried', comment: 'Too slow' },
        day(1),
      );
      await rateAs(others(1, 12), day(1));
      await room.publish(day(1));
      expect(await out()).toEqual([]);
    });

    it('go with the next run when taken back, not at once', async () => {
      await room.rate('ada', { score: 2, comment: 'Logs vanish' }, day(1));
      await rateAs(others(1, 9), day(1));
      await room.publish(day(1));
      await room.withdraw('ada', day(2));
      expect(await out()).toEqual(['Logs vanish']);
      await room.publish(day(2));
      expect(await out()).toEqual([]);
    });

    it('do not stay out when taken back in the very moment they come out', async () => {
      await room.rate('ada', { score: 2, comment: 'Logs vanish' }, day(1));
      await rateAs(others(1, 4), day(1));
      await room.publish(day(1));
      await rateAs(others(5, 9), day(1));
      await room.publish(day(1));
      await knex('published_batches').update({ comments_released: false });
      await knex('published_comments').delete();
      await room.rate('ada', { score: 2, comment: 'Logs are cut' }, day(2));

      const release = await knex.transaction();
      await new CommentRelease(release).run(room.productId);
      const withdrawn = room.withdraw('ada', day(2));
      if (engineOf(knex) === 'postgres') {
        await somebodyWaits(knex);
      }
      await release.commit();
      await withdrawn;
      expect(await out()).toEqual(['Logs are cut']);
      await room.publish(day(3));
      expect(await out()).toEqual([]);
    });

    it('wait anew when edited', async () => {
      await room.rate('ada', { score: 2, comment: 'Logs vanish' }, day(1));
      await rateAs(others(1, 9), day(1));
      await room.publish(day(1));
      await room.rate('ada', { score: 2, comment: 'Logs are cut' }, day(2));
      await room.publish(day(2));
      expect(await out()).toEqual([]);
      await rateAs(others(10, 19), day(3));
      await room.publish(day(3));
      expect(await out()).toEqual(['Logs are cut']);
    });

    it('are answered for all to read, and their writer finds the answer', async () => {
      await room.rate('ada', { score: 2, comment: 'Logs vanish' }, day(1));
      await rateAs(others(1, 9), day(1));
      await room.publish(day(1));
      const [comment] = (await comments.list(system, ci, {})).items;
      const reply = { reply: 'Fixed on Monday.', version: 0 };
      await comments.reply(system, ci, comment.id, reply);
      expect((await room.mine('ada', day(2))).answeredComments).toEqual([
        expect.objectContaining({
          comment: 'Logs vanish',
          reply: 'Fixed on Monday.',
        }),
      ]);
      expect((await room.mine('person-1', day(2))).answeredComments).toEqual(
        [],
      );
      await expect(
        comments.reply(system, ci, comment.id, { reply: 'No.', version: 0 }),
      ).rejects.toMatchObject({
        name: 'ConflictError',
        current: { reply: 'Fixed on Monday.', version: 1 },
      });
    });

    it('leave a trace when a steward hides them', async () => {
      await room.rate('ada', { score: 2, comment: 'Ask Bob' }, day(1));
      await rateAs(others(1, 9), day(1));
      await room.publish(day(1));
      const [comment] = (await comments.list(system, ci, {})).items;
      await comments.hide(system, ci, comment.id);
      expect(await comments.list(system, ci, {})).toEqual({
        items: [],
        totalItems: 0,
        hidden: 1,
      });
    });

    it('are read page by page', async () => {
      for (const person of others(1, 12)) {
        await room.rate(person, { score: 4, comment: `By ${person}` }, day(1));
      }
      await room.publish(day(1));
      const first = await comments.list(system, ci, { limit: 7 });
      const second = await comments.list(system, ci, {
        limit: 7,
        cursor: first.nextCursor,
      });
      expect(second.nextCursor).toBeUndefined();
      const bodies = [...first.items, ...second.items].map(({ body }) => body);
      expect(new Set(bodies).size).toBe(12);
    });
  },
);
