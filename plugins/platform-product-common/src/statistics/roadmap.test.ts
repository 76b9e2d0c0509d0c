import { OriginWork } from '../roadmap/history';
import { RoadmapOrigin } from '../roadmap/items';
import { authorityOf } from './authorityOf';
import { demandOf } from './demandOf';
import { riceOf } from './rice';

describe('the order by RICE', () => {
  it('is reach, impact and confidence for the work it takes', () => {
    const rice = { reach: 320, impact: 2, confidence: 0.8 };
    expect(riceOf(rice, 3)).toBeCloseTo(170.666667, 6);
    expect(() => riceOf(rice, 0)).toThrow(RangeError);
    expect(() => riceOf(rice, NaN)).toThrow(RangeError);
  });
});

describe('demand', () => {
  it('has each team once, at its latest word', () => {
    expect(
      demandOf([
        { team: 'A', importance: 3 },
        { team: 'B', importance: 2 },
        { team: 'C', importance: 1 },
        { team: 'D', importance: 0 },
        { team: 'A', importance: 2 },
      ]),
    ).toEqual({ teams: 3, points: 5 });
    expect(demandOf([])).toEqual({ teams: 0, points: 0 });
  });
});

describe('authority', () => {
  const items: Array<
    [effort: number, origin: RoadmapOrigin, evidence: number]
  > = [
    [3, 'developer', 4],
    [2, 'developer', 0],
    [5, 'executive', 0],
    [1, 'developer', 2],
    [4, 'compliance', 1],
    [3, 'executive', 3],
  ];
  const work = items.map(
    ([effort, origin, evidence]): OriginWork => ({
      origin,
      items: 1,
      effort,
      withEvidence: {
        items: evidence > 0 ? 1 : 0,
        effort: evidence > 0 ? effort : 0,
      },
    }),
  );

  it('is by effort, and compliance is nobody’s wish', () => {
    const { developerLed, evidenceBacked } = authorityOf(work);
    expect(developerLed).toEqual({ effort: 6, of: 14, share: 6 / 14 });
    expect(developerLed!.share).toBeCloseTo(0.428571, 6);
    expect(evidenceBacked!.share).toBeCloseTo(0.611111, 6);
  });

  it('says nothing where nothing was done', () => {
    expect(authorityOf([])).toEqual({});
    const compliance = work.filter(({ origin }) => origin === 'compliance');
    expect(authorityOf(compliance)).toEqual({
      evidenceBacked: { effort: 4, of: 4, share: 1 },
    });
  });
});
