import { itemRows } from './itemRows';

const now = new Date('2026-11-23T10:00:00Z');
const rows = Array.from({ length: 20 }, (_, i) => itemRows('ci', i, 20, now));

describe('the items of a roadmap', () => {
  it('stand in every column, and a quarter of them are closed with a note', () => {
    const closed = rows.filter(({ item }) => item.closed_at !== null);
    expect(closed.map(({ item }) => item.status)).toEqual([
      'shipped',
      'shipped',
      'shipped',
      'declined',
      'declined',
    ]);
    expect(closed.filter(({ item }) => !item.public_note)).toEqual([]);
    expect(new Set(rows.map(({ item }) => item.status)).size).toBe(7);
  });

  it('are each asked for by other teams', () => {
    const teams = rows.flatMap(({ demand }) =>
      demand.map(({ team_ref }) => team_ref),
    );
    expect(new Set(teams).size).toBe(400);
  });

  it('were suggested before anything else happened to them', () => {
    expect(
      rows.filter(({ item, decision }) => decision.at >= item.changed_at),
    ).toEqual([]);
  });
});
