import {
  Frequency,
  maxMinutes,
  NotUsedReason,
  Preference,
  RatingAnswer,
  Score,
} from 'backstage-plugin-platform-product-common';
import { frequencies, notUsedReasons, preferences } from '../../questions';
import { Chance } from './Chance';
import { Intent, Story } from './story';

/** Most teams are small, where a figure can give somebody away; a few are large. */
const teamSize = (chance: Chance) => 1 + Math.floor(40 * chance.next() ** 2.5);

/** The story of a seed: who there is, and what they set out to do day by day. */
export function writeStory(seed: number): Story {
  const chance = new Chance(seed);
  const k = chance.whole(3, 5);
  const teams = 'abcdefgh'.slice(0, chance.whole(1, 8)).split('');
  const people: Story['people'] = [];
  const hire = (team?: string) =>
    people.push({ name: `person-${people.length + 1}`, ...(team && { team }) });
  for (const team of teams) {
    for (let size = teamSize(chance); size > 0; size--) {
      hire(team);
    }
  }
  for (let size = chance.whole(0, 2 * k); size > 0; size--) {
    hire();
  }
  return {
    seed,
    rules: {
      k,
      mixedFrom: k * chance.oneOf([1, 2, 4]),
      teamFigures: chance.happens(0.8),
      offFor: chance.happens(0.1) ? [chance.oneOf(teams)] : [],
      // So many that a rate is never near to all, or so few that it may be.
      eligible: chance.oneOf([
        400,
        people.length,
        Math.ceil(people.length / 3),
      ]),
    },
    people,
    quarters: Array.from({ length: chance.happens(0.2) ? 2 : 1 }, () =>
      quarter(chance, people, teams),
    ),
  };
}

function quarter(chance: Chance, people: Story['people'], teams: string[]) {
  const users = new Set(
    people.filter(() => chance.happens(0.85)).map(({ name }) => name),
  );
  return Array.from({ length: chance.whole(1, 6) }, () => {
    // Busy days and quiet ones: the few who come late are whom a difference could show.
    const zeal = chance.oneOf([0.05, 0.2, 0.5]);
    return chance
      .shuffled(people)
      .filter(() => chance.happens(zeal))
      .flatMap(({ name }) => visit(chance, name, users.has(name), teams));
  });
}

function visit(
  chance: Chance,
  person: string,
  isUser: boolean,
  teams: string[],
): Intent[] {
  const rate: Intent = {
    does: 'rate',
    person,
    answer: answer(chance, chance.happens(0.97) ? isUser : !isUser),
    adds: chance.happens(0.6),
  };
  const withdraw: Intent = { does: 'withdraw', person };
  const what = chance.next();
  if (what < 0.74) {
    return [rate];
  } else if (what < 0.83) {
    return [withdraw];
  } else if (what < 0.92) {
    return [withdraw, rate];
  }
  const team = chance.happens(0.8) ? chance.oneOf(teams) : undefined;
  const move: Intent = { does: 'move', person, team };
  return chance.happens(0.5) ? [move, rate] : [move];
}

function answer(chance: Chance, isUser: boolean): RatingAnswer {
  const minutes = Array.from({ length: 3 }, () =>
    chance.whole(-maxMinutes / 4, maxMinutes),
  ).sort((a, b) => a - b);
  const [low, likely, high] = minutes;
  return {
    ...(isUser
      ? { score: chance.whole(1, 5) as Score }
      : { notUsed: chance.oneOf<NotUsedReason>(notUsedReasons) }),
    ...(chance.happens(0.5) && {
      preference: chance.oneOf<Preference>(preferences),
    }),
    ...(isUser && {
      ...(chance.happens(0.5) && { load: chance.whole(1, 5) as Score }),
      ...(chance.happens(0.6) && {
        frequency: chance.oneOf<Frequency>(frequencies),
      }),
      ...(chance.happens(0.5) && { minutesSaved: { low, likely, high } }),
    }),
    ...(chance.happens(0.2) && {
      comment: `comment ${chance.whole(1, 1e6)}`,
    }),
  };
}
