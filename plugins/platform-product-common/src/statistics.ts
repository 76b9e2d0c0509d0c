/**
 * The figures that are made of answers, as pure functions: shares, means,
 * differences, verdicts, time saved, adoption, retention, and how far each can be
 * trusted. Apart from the main entry, so that a page in the browser never loads
 * quantiles.
 *
 * @packageDocumentation
 */
export type { VoluntaryAdoption } from './choice/adoption';
export type { Bucket } from './choice/choices';
export * from './statistics/authorityOf';
export * from './statistics/calibrationOf';
export * from './statistics/churn';
export * from './statistics/demandOf';
export * from './statistics/differenceOfMeans';
export * from './statistics/differenceOfShares';
export * from './statistics/empiricalBayesPrior';
export { hoursPerWeek } from './statistics/hoursPerWeek';
export * from './statistics/inUse';
export type { OriginWork } from './roadmap/history';
export type { Importance, RoadmapOrigin, RoadmapRice } from './roadmap/items';
export type { Interval } from './statistics/interval';
export * from './statistics/meanOf';
export * from './statistics/oneTeamOneVote';
export * from './statistics/postStratifiedMean';
export * from './statistics/responseRate';
export * from './statistics/restrictedMean';
export * from './statistics/retention';
export * from './statistics/rice';
export * from './statistics/shareAt';
export * from './statistics/shareOf';
export * from './statistics/shrunkenMean';
export type { Spell } from './statistics/spell';
export { tallyOf } from './statistics/tallyOf';
export type { Tally } from './statistics/tallyOf';
export * from './statistics/timeSaved';
export * from './statistics/timeSavedUnits';
export * from './statistics/verdict';
export * from './statistics/verdictsOf';
export * from './statistics/voluntaryAdoption';
export * from './statistics/withoutTail';
export * from './statistics/worstCaseMean';
