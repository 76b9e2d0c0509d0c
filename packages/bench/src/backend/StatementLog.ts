import { Knex } from 'knex';
import { monitorEventLoopDelay } from 'perf_hooks';

/** What the databases of this process did while somebody watched. */
export interface Watched {
  /** SQL statements by plugin, begin and commit among them. */
  statements: Record<string, number>;
  longestStatement: { ms: number; sql: string };
  /** The longest time in which the process did nothing else. */
  longestEventLoopDelayMs: number;
}

interface Query {
  __knexQueryUid: string;
  sql: string;
}

// What goes on without any request.
const background = /backstage_backend_tasks__|^select 1$/i;
const loopDelayResolutionMs = 1;

/** Listens to the databases of all plugins, and takes notes only when told to. */
export class StatementLog {
  private readonly databases = new Map<string, Knex>();
  private readonly running = new Map<string, number>();
  private loopDelay?: ReturnType<typeof monitorEventLoopDelay>;
  private statements: Record<string, number> = {};
  private longest = { ms: 0, sql: '' };

  /** Starts to listen to a plugin's database. */
  observe(pluginId: string, knex: Knex): void {
    if (this.databases.has(pluginId)) {
      return;
    }
    this.databases.set(pluginId, knex);
    knex.on('query', query => this.begun(pluginId, query));
    knex.on('query-response', (_response, query) => this.done(query));
    knex.on('query-error', (_error, query) => this.done(query));
  }

  /** @throws when the plugin has not opened its database */
  databaseOf(pluginId: string): Knex {
    const knex = this.databases.get(pluginId);
    if (!knex) {
      throw new Error(`Plugin '${pluginId}' has no database`);
    }
    return knex;
  }

  /** Forgets what was noted and takes notes from now on. */
  watch(): void {
    this.loopDelay?.disable();
    this.running.clear();
    this.statements = {};
    this.longest = { ms: 0, sql: '' };
    this.loopDelay = monitorEventLoopDelay({
      resolution: loopDelayResolutionMs,
    });
    this.loopDelay.enable();
  }

  /** Stops taking notes and gives them. */
  stop(): Watched {
    this.loopDelay?.disable();
    const longestEventLoopDelayMs = (this.loopDelay?.max ?? 0) / 1e6;
    this.loopDelay = undefined;
    const { statements, longest } = this;
    return { statements, longestStatement: longest, longestEventLoopDelayMs };
  }

  private begun(pluginId: string, { sql, __knexQueryUid: id }: Query): void {
    if (this.loopDelay && !background.test(sql)) {
      this.statements[pluginId] = (this.statements[pluginId] ?? 0) + 1;
      this.running.set(id, performance.now());
    }
  }

  private done({ sql, __knexQueryUid: id }: Query): void {
    const start = this.running.get(id);
    if (start !== undefined) {
      this.running.delete(id);
      const ms = performance.now() - start;
      if (ms > this.longest.ms) {
        this.longest = { ms, sql };
      }
    }
  }
}
