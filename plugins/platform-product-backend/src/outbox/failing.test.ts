import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { setImmediate } from 'timers/promises';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { dispatched, outboxRoom } from './__testUtils__/outboxRoom';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const seconds = 1_000;
const leaseMs = 30 * seconds;

describe.each(databases.eachSupportedId())('what is hard to tell on %s', id => {
  let knex: Knex;
  let room: ReturnType<typeof outboxRoom>;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });
  beforeEach(async () => {
    await knex('outbox').delete();
    room = outboxRoom(knex);
  });

  it('keeps what comes later of its key waiting, and nothing else', async () => {
    await room.say('one');
    await room.say('two');
    await room.say("tariq's", { key: 'tariq' });
    const told: unknown[] = [];
    let isDown = true;
    const dispatcher = room.replica(async ({ payload }) => {
      if (payload.said === 'one' && isDown) {
        throw new Error('nobody answers');
      }
      told.push(payload.said);
    });
    await dispatched(dispatcher);
    expect(told).toEqual(["tariq's"]);

    isDown = false;
    await dispatched(dispatcher);
    expect(told).toEqual(["tariq's"]);
    room.pass(10 * seconds);
    await dispatched(dispatcher);
    expect(told).toEqual(["tariq's", 'one', 'two']);
  });

  it('is tried ten times in fifteen hours, then parked; the rest goes on', async () => {
    await room.say('to nobody');
    await room.say('after that');
    const attempts: number[] = [];
    const told: unknown[] = [];
    const dispatcher = room.replica(async ({ payload }) => {
      if (payload.said === 'to nobody') {
        attempts.push(room.now().getTime());
        throw new Error(`could not say "${payload.said}"`);
      }
      told.push(payload.said);
    });
    await dispatched(dispatcher);
    while (told.length === 0) {
      const [nextAt] = await knex('outbox')
        .orderBy('sequence')
        .pluck('next_at');
      room.pass(Date.parse(nextAt) - room.now().getTime() - 1);
      await dispatched(dispatcher);
      room.pass(1);
      await dispatched(dispatcher);
    }
    const waits = attempts.slice(1).map((at, i) => at - attempts[i]);
    expect(waits.map(ms => ms / seconds)).toEqual([
      10, 30, 90, 270, 810, 2430, 7290, 21600, 21600,
    ]);
    expect(told).toEqual(['after that']);
    expect(await room.store.counts()).toEqual({ waiting: 0, parked: 1 });
    expect(Object.fromEntries(room.counted)).toEqual({
      'platform_product.outbox.failed.count': 9,
      'platform_product.outbox.parked.count': 1,
      'platform_product.outbox.told.count': 1,
    });
    expect(room.logger.error).toHaveBeenCalledWith(
      expect.stringContaining('given up after 10 attempts'),
    );
    const logged = [room.logger.error, room.logger.warn].map(log =>
      JSON.stringify(log.mock.calls),
    );
    expect(logged.join()).not.toContain('to nobody');
  });

  it('is parked when it kills every backend that takes it on', async () => {
    await room.say('poison');
    for (let death = 0; death < 10; death++) {
      const taken = await room.store.claim({
        topics: ['said'],
        now: room.now(),
        until: new Date(room.now().getTime() + leaseMs),
      });
      expect(taken).toMatchObject({ payload: { said: 'poison' } });
      room.pass(leaseMs);
    }
    const { told, dispatch } = room.teller();
    await dispatch();
    expect(told).toEqual([]);
    expect(await room.store.counts()).toEqual({ waiting: 0, parked: 1 });
  });

  it('is told by others when whoever took it on falls silent', async () => {
    await room.say('one');
    await room.say('two');
    const silent = room.slowTeller();
    await silent.began;

    const other = room.teller();
    room.pass(leaseMs - 1);
    await other.dispatch();
    expect(other.told).toEqual([]);
    room.pass(1);
    await other.dispatch();
    expect(other.told).toEqual(['one', 'two']);

    silent.end.resolve();
    await silent.ended;
    expect(await knex('outbox')).toEqual([]);
  });

  it('stays with whoever has it, whatever becomes of who had it before', async () => {
    await room.say('one');
    await room.say('two');
    const loser = room.slowTeller();
    await loser.began;
    room.pass(leaseMs);
    const owner = room.slowTeller();
    await owner.began;

    loser.end.reject(new Error('too late'));
    await loser.ended;
    room.pass(10 * seconds);
    const third = room.teller();
    await third.dispatch();
    expect(third.told).toEqual([]);

    owner.end.resolve();
    await owner.ended;
    expect(await knex('outbox')).toEqual([]);
  });

  it('stays with whoever is still at work, however long it takes', async () => {
    await room.say('to five thousand people');
    const shortLeaseMs = 30;
    const atWork = room.slowTeller(shortLeaseMs);
    await atWork.began;
    const other = room.teller();
    for (let turn = 0; turn < 5; turn++) {
      room.pass(shortLeaseMs - 1);
      const extended = new Date(room.now().getTime() + shortLeaseMs);
      while (
        (await knex('outbox').pluck('claimed_until'))[0] <
        extended.toISOString()
      ) {
        await setImmediate();
      }
      await other.dispatch();
    }
    expect(other.told).toEqual([]);
    atWork.end.resolve();
    await atWork.ended;
    expect(await knex('outbox')).toEqual([]);
  });
});
