import { TestDatabases } from '@backstage/backend-test-utils';
import { createDeferred } from '@backstage/types';
import { Knex } from 'knex';
import { setImmediate } from 'timers/promises';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { plansOf } from '../__testUtils__/queryPlan';
import { until } from '../__testUtils__/until';
import { dispatched, outboxRoom } from './__testUtils__/outboxRoom';
import { OutboxHandler } from './OutboxHandlers';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const seconds = 1_000;

describe.each(databases.eachSupportedId())('what is said on %s', id => {
  let knex: Knex;
  let room: ReturnType<typeof outboxRoom>;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });
  beforeEach(async () => {
    await knex('outbox').delete();
    room = outboxRoom(knex);
  });

  it('is not told when the change was rolled back', async () => {
    await expect(
      knex.transaction(async tx => {
        await room.outbox.add(tx, { topic: 'said', key: 'grace', payload: {} });
        throw new Error('grace changed her mind');
      }),
    ).rejects.toThrow('grace changed her mind');
    const { told, dispatch } = room.teller();
    await dispatch();
    expect(told).toEqual([]);
  });

  it('is told once, under the id that it got', async () => {
    const ids = [await room.say('good morning'), await room.say('good night')];
    const told: string[] = [];
    const dispatcher = room.replica(async entry => {
      told.push(entry.id);
    });
    await dispatched(dispatcher);
    await dispatched(dispatcher);
    expect(told).toEqual(ids);
    expect(await knex('outbox')).toEqual([]);
  });

  it('is told in the order in which each said it', async () => {
    for (const n of [1, 2, 3]) {
      await room.say(`grace ${n}`);
      await room.say(`tariq ${n}`, { key: 'tariq' });
    }
    const { told, dispatch } = room.teller();
    await dispatch();
    const by = (who: string) => told.filter(said => `${said}`.startsWith(who));
    expect(by('grace')).toEqual(['grace 1', 'grace 2', 'grace 3']);
    expect(by('tariq')).toEqual(['tariq 1', 'tariq 2', 'tariq 3']);
  });

  it('waits until it may be told, and what comes later of its key with it', async () => {
    const notBefore = new Date(room.now().getTime() + 600 * seconds);
    await room.say('no thanks', { notBefore });
    await room.say('after all, yes');
    await room.say('hello', { key: 'tariq' });
    const { told, dispatch } = room.teller();
    room.pass(599 * seconds);
    await dispatch();
    expect(told).toEqual(['hello']);
    room.pass(1 * seconds);
    await dispatch();
    expect(told).toEqual(['hello', 'no thanks', 'after all, yes']);
  });

  it('is left for newer replicas when this one has no handler for it', async () => {
    await room.say('news', { topic: 'not-known-here' });
    const { told, dispatch } = room.teller();
    await dispatch();
    expect(told).toEqual([]);
    expect(await knex('outbox').pluck('attempts')).toEqual([0]);
  });

  it('is told beside what takes long', async () => {
    await room.say('to five thousand people');
    const told: unknown[] = [];
    const isTelling = createDeferred();
    const mayGoOn = createDeferred();
    const dispatcher = room.replica(async ({ payload }) => {
      if (told.push(payload.said) === 1) {
        isTelling.resolve();
        await mayGoOn;
      }
    });
    room.outbox.whenWoken(() => dispatcher.dispatch());
    room.outbox.wake();
    await isTelling;
    await room.say("ada's", { key: 'ada' });
    room.outbox.wake();
    await until(() => told.length === 2);
    mayGoOn.resolve();
    await dispatcher.idle();
    expect(told).toEqual(['to five thousand people', "ada's"]);
  });

  it('is kept for the next start when the backend shuts down', async () => {
    await room.say('one');
    const last = room.slowTeller();
    await last.began;
    const stopped = last.stop();
    await room.say('two');
    last.end.resolve();
    await Promise.all([stopped, last.ended]);
    expect(await knex('outbox').pluck('payload')).toEqual(['{"said":"two"}']);
  });

  it('is found through indexes, however much waits', async () => {
    const products = Array.from({ length: 2_000 }, (_, n) => `product ${n}`);
    await knex.transaction(async tx => {
      for (const key of products) {
        const news = { topic: 'said', key, payload: {} };
        await room.outbox.add(tx, news);
      }
    });
    const [plan] = await plansOf(knex, () =>
      room.store.claim({
        topics: ['said'],
        now: room.now(),
        until: room.now(),
      }),
    );
    expect(plan).toContain('outbox_due_idx');
    expect(plan).toContain('outbox_key_idx');
    expect(plan).not.toMatch(/SCAN outbox\b(?! USING)|Seq Scan on outbox/);
  });

  it('is told by one of two replicas that look at once, and in order', async () => {
    const keys = ['ada', 'tariq', 'grace', 'lin', 'max', 'sam'];
    const said = keys.flatMap(key =>
      Array.from({ length: 20 }, (_, n) => `${key} ${100 + n}`),
    );
    for (const one of said) {
      await room.say(one, { key: one.split(' ')[0] });
    }
    const told: string[] = [];
    const atWork = new Set<string>();
    const atOnce: string[] = [];
    const tell: OutboxHandler = async ({ payload }) => {
      const one = String(payload.said);
      const [key] = one.split(' ');
      if (atWork.has(key)) {
        atOnce.push(one);
      }
      atWork.add(key);
      await setImmediate();
      told.push(one);
      atWork.delete(key);
    };
    await Promise.all([
      dispatched(room.replica(tell)),
      dispatched(room.replica(tell)),
    ]);
    expect(atOnce).toEqual([]);
    expect([...told].sort()).toEqual([...said].sort());
    for (const key of keys) {
      const by = (one: string) => one.startsWith(key);
      expect(told.filter(by)).toEqual(said.filter(by));
    }
    expect(await knex('outbox')).toEqual([]);
  });
});
