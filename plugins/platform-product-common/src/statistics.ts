/**
 * The figures that are made of answers, as pure functions: shares, means,
 * differences, verdicts, time saved, and how far each can be trusted. Apart from the
 * main entry, so that a page in the browser never loads quantiles.
 *
 * @packageDocumentation
 */
export * from './statistics/differenceOfMeans';
export * from './statistics/differenceOfShares';
export * from './statistics/empiricalBayesPrior';
export { hoursPerWeek } from './statistics/hoursPerWeek';
export type { Interval } from './statistics/interval';
export * from './statistics/meanOf';
export * from './statistics/oneTeamOneVote';
export * from './statistics/postStratifiedMean';
export * from './statistics/responseRate';
export * from './statistics/shareOf';
export * from './statistics/shrunkenMean';
export { tallyOf } from './statistics/tallyOf';
export type { Tally } from './statistics/tallyOf';
export * from './statistics/timeSaved';
export * from './statistics/timeSavedUnits';
export * from './statistics/verdict';
export * from './statistics/verdictsOf';
export * from './statistics/worstCaseMean';
