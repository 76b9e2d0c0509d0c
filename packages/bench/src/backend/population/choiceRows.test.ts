import { choiceRows } from './choiceRows';
import { saidBy } from './statements';

const now = new Date('2026-11-23T10:00:00Z');
const rowsOf = (team: number) =>
  choiceRows(
    { product_id: 'ci', team_ref: `group:default/team-${team}` },
    saidBy(team),
    now,
  );

describe('what a team leaves in five years', () => {
  it('is one choice and twenty events, the last of which made it', () => {
    const { choice, events } = rowsOf(13);

    expect(choice).toMatchObject({
      choice: 'opted-out',
      alternative_key: 'name:tool 13',
      version: 20,
    });
    expect(events).toHaveLength(20);
    expect(
      events.flatMap(({ kind, step }) => (kind === 'recorded' ? step : [])),
    ).toEqual([1, 8, 13]);
    expect(JSON.parse(events[19].after!).statement.choice).toBe('opted-out');
    expect(events[0].before).toBeNull();
    expect(events[19].at).toBe('2026-08-01T09:00:00.000Z');
  });

  it('is nothing but history once it has taken back what it said', () => {
    const { choice, events, spells } = rowsOf(19);

    expect(choice).toMatchObject({ choice: null, version: 20 });
    expect(events[19]).toMatchObject({ kind: 'removed', after: null });
    expect(spells.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['free', 'opted-out'],
      ['opted-out', 'chosen'],
      ['free', 'other'],
    ]);
  });

  it('is the time it stayed with what it said', () => {
    expect(
      rowsOf(0).spells.map(({ kind, exit_month, outcome, left_on }) => [
        kind,
        exit_month,
        outcome,
        left_on,
      ]),
    ).toEqual([
      ['free', 12, 'opted-out', '2022-11-01'],
      ['opted-out', 12, 'chosen', '2023-11-01'],
      ['free', null, null, null],
    ]);
    expect(rowsOf(13).spells.map(({ kind }) => kind)).toEqual([
      'free',
      'opted-out',
    ]);
  });
});
