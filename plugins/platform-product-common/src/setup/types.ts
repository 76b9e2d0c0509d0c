/**
 * The newest run of a scheduled job.
 * @public
 */
export interface JobRun {
  job: string;
  startedAt: string;
  finishedAt?: string;
  outcome: 'running' | 'succeeded' | 'failed';
  /** Counts only, such as entities read; never names. */
  counts: Record<string, number>;
  /** What went wrong, for the admin. */
  error?: string;
}

/**
 * How an installation stands, for portal admins.
 * @public
 */
export interface Setup {
  mirror: {
    entities: number;
    products: number;
    teams: number;
    people: number;
    groupsWithoutMembers: number;
    /** How many (product, team) pairs each source found. */
    usage: Array<{ source: string; products: number; teams: number }>;
    /** Entities gone from the catalog, whose records are kept and hidden. */
    vanished: number;
  };
  pepper: { source: 'config' | 'generated' };
  policy: { permissionsEnabled: boolean };
  jobs: JobRun[];
  versions: { plugin: string; node: string; database: string };
}
