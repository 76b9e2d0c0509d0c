/** Processes that end together. */
export interface Family {
  /** Gives the exit code; output goes to the open file. */
  start(
    command: string,
    args: string[],
    options: { cwd: string; env: Record<string, string>; output: number },
  ): Promise<number>;
  end(): Promise<void>;
}

/** What the repository's own scripts lend to the benchmarks. */
export interface Machinery {
  createFamily(): Family;
  freePort(): Promise<number>;
  /** A directory that is gone when this process ends. */
  makeWorkshop(): string;
  startPostgres(
    workshop: string,
  ): Promise<{ connectionString: string; stop(): Promise<void> }>;
}
