import { planBatches } from '../../../planBatches';
import { Publication } from '../../../Publication';
import { Batch } from '../../../PublishedStore';
import { Rooms } from '../../../Rooms';
import { Marks, WaitingSums } from '../../../WaitingAnswers';
import { Mutant } from './Mutant';

const { planBatches: correct } = jest.requireActual<
  typeof import('../../../planBatches')
>('../../../planBatches');

/** Publishes those who would wait, or be published with others, by themselves. */
const alone =
  (evenBefore: 'the close' | 'that never'): typeof planBatches =>
  (waiting, rules) => {
    if (!rules.closes && evenBefore === 'that never') {
      return correct(waiting, rules);
    }
    const planned = correct(waiting, { ...rules, closes: false });
    const met = new Set(planned.flatMap(({ rooms }) => rooms));
    const rooms = [...waiting.keys()].filter(room => !met.has(room)).sort();
    return rooms.length > 0 ? [...planned, { rooms }] : planned;
  };

interface Plan {
  batches: Batch[];
  marks: Marks;
}

/** Loads of whoever's score is published now, however few they are. */
function loadWithScore({ batches, marks }: Plan, sums: WaitingSums[]): Plan {
  const scores = batches.filter(({ question }) => question === 'score');
  const loads = sums.filter(({ question }) => question === 'load');
  const loadMarks = new Map<string | null, string>();
  const loadBatches = scores.flatMap(score => {
    const members = loads.filter(
      ({ teamRef }) => marks.get('score')!.get(teamRef) === score.id,
    );
    const id = `load of ${score.id}`;
    members.forEach(({ teamRef }) => loadMarks.set(teamRef, id));
    return members.length === 0
      ? []
      : [
          {
            ...score,
            id,
            question: 'load' as const,
            n: members.reduce((n, member) => n + member.n, 0),
            sums: members[0].sums.map((_, i) =>
              members.reduce((sum, member) => sum + member.sums[i], 0),
            ),
          },
        ];
  });
  return {
    batches: [
      ...batches.filter(({ question }) => question !== 'load'),
      ...loadBatches,
    ],
    marks: new Map(marks).set('load', loadMarks),
  };
}

/** Mistakes about who is published when. */
export const hasty: Mutant[] = [
  {
    mistake: 'a rest below k is published at close',
    foundBy: ['algebra', 'invariants'],
    make: () =>
      jest.mocked(planBatches).mockImplementation(alone('that never')),
  },
  {
    mistake: 'the rest joins all at once',
    foundBy: ['algebra', 'invariants'],
    make: () => jest.mocked(planBatches).mockImplementation(alone('the close')),
  },
  {
    mistake: "load is published with the score's batch",
    foundBy: ['algebra', 'invariants'],
    make: () => {
      const prototype = Publication.prototype as unknown as {
        plan(sums: WaitingSums[], run: { rooms: Rooms }): Plan;
      };
      const { plan } = prototype;
      jest
        .spyOn(prototype, 'plan')
        .mockImplementation(function planLoad(this: Publication, sums, run) {
          return loadWithScore(plan.call(this, sums, run), sums);
        });
    },
  },
];
