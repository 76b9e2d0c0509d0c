import { screen, waitFor } from '@testing-library/react';
import { openPart } from '../../__testUtils__/entityParts';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { roadmapBoard, roadmapCard } from '../../__testUtils__/roadmap';
import { EntityRoadmapCard } from './EntityRoadmapCard';
import { lookedAt } from './useLastVisit';

const shipped = (id: string, statusSince: string) =>
  roadmapCard({ id, status: 'shipped', statusSince });

function portal() {
  const double = new PortalDouble();
  double.instead('readRoadmap', async () =>
    roadmapBoard([roadmapCard()], { shipped: 2 }),
  );
  double.instead('listRoadmapItems', async () => ({
    items: [
      shipped('new', '2999-01-01T10:00:00.000Z'),
      shipped('old', '2001-01-01T10:00:00.000Z'),
    ],
  }));
  return double;
}

describe('a visit of ada', () => {
  it('says nothing of what shipped before she first came, and counts what shipped since', async () => {
    await openPart(<EntityRoadmapCard />, portal(), 'ada');
    expect(
      await screen.findByRole('link', {
        name: 'Shipped since your last visit: 1',
      }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/product\/roadmap\?view=shipped$/),
    );
  });

  it('lasts as long as she keeps looking', () => {
    const at = (time: string) => new Date(`2026-11-23T${time}:00.000Z`);
    const first = lookedAt(undefined, at('09:00'));
    expect(first.before).toBe(at('09:00').toISOString());
    const again = lookedAt(first, at('09:20'));
    expect(again.before).toBe(first.before);
    const later = lookedAt(again, at('15:00'));
    expect(later.before).toBe(at('09:20').toISOString());
    expect(lookedAt(later, at('15:10')).before).toBe(later.before);
  });

  it('asks for nothing where nothing ever shipped', async () => {
    const double = portal();
    double.instead('readRoadmap', async () => roadmapBoard([roadmapCard()]));
    await openPart(<EntityRoadmapCard />, double, 'ada');
    expect(await screen.findByRole('link', { name: /^Board: / })).toBeVisible();
    await waitFor(() =>
      expect(double.calls.map(({ operation }) => operation)).toEqual([
        'readRoadmap',
      ]),
    );
  });
});
