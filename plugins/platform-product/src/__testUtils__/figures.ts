import { Period, Satisfaction } from 'backstage-plugin-platform-product-common';
import { autumn, summer } from './portalDouble';

export const spring: Period = {
  id: '2026-Q2',
  length: 'quarter',
  startsOn: '2026-04-01',
  endsOn: '2026-06-30',
};

const springPoint = {
  period: spring,
  n: 20,
  satisfied: { share: 0.65, low: 0.432854, high: 0.818808 },
  mean: { value: 3.7, low: 3.17181, high: 4.22819 },
};
const summerPoint = {
  period: summer,
  n: 34,
  satisfied: { share: 0.823529, low: 0.664881, high: 0.916501 },
  mean: { value: 4.1, low: 3.75, high: 4.45 },
};

/** Everything that can be published of Build Pipeline, in summer. */
export const summerFigures: Satisfaction = {
  entityRef: 'component:default/build-pipeline',
  period: summer,
  status: 'published',
  figures: {
    score: {
      n: 34,
      satisfied: summerPoint.satisfied,
      mean: summerPoint.mean,
      distribution: [1, 2, 3, 14, 14],
    },
    load: {
      n: 18,
      lighter: { share: 0.5, low: 0.29, high: 0.71 },
      mean: { value: 3.4, low: 2.9, high: 3.9 },
      distribution: [1, 3, 5, 6, 3],
    },
    preference: {
      n: 20,
      this: { share: 0.7, low: 0.48, high: 0.85 },
      alternative: { share: 0.25, low: 0.11, high: 0.47 },
      own: { share: 0.05, low: 0.01, high: 0.24 },
    },
    notUsed: {
      n: 6,
      reasons: {
        'never-needed': 3,
        'did-not-know': 1,
        tried: 2,
        'other-tool': 0,
      },
    },
    frequency: { n: 17, times: { daily: 9, weekly: 6, 'now-and-then': 2 } },
    timeSaved: {
      n: 6,
      population: 80,
      hoursPerWeek: { value: 0.587037, low: 0.176598, high: 0.997476 },
      hoursPerYear: { value: 1512.207, low: 731.35, high: 2783.585 },
    },
  },
  trend: [springPoint, summerPoint],
  verdict: 'better',
  sure: {
    answered: 34,
    rate: 0.425,
    eligible: 80,
    worstCase: { low: 2.32, high: 4.62 },
  },
  rules: {
    mode: 'confidential',
    k: 5,
    teamFigures: false,
    closesOn: autumn.endsOn,
  },
};

/** What was published of it in spring. */
export const springFigures: Satisfaction = {
  ...summerFigures,
  period: spring,
  figures: {
    score: {
      n: 20,
      satisfied: springPoint.satisfied,
      mean: springPoint.mean,
      distribution: [1, 2, 4, 8, 5],
    },
  },
  trend: [springPoint],
  verdict: 'too-few',
  sure: { answered: 20 },
};
