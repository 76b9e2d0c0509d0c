/**
 * People who must be newly published before comments come out: more than for a
 * figure, because words can be recognised.
 */
export const releasedFrom = 10;
