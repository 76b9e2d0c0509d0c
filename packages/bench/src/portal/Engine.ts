/** What a portal keeps its records in. */
export type Engine = 'sqlite' | 'postgres';

/** All engines, as a run visits them. */
export const engines: Engine[] = ['sqlite', 'postgres'];
