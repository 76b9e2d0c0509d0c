import { NotFoundError } from '@backstage/errors';
import {
  Period,
  periodAt,
  PeriodRule,
} from 'backstage-plugin-platform-product-common';
import { PeriodStore } from './PeriodStore';

const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);

const dayAfter = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return dayOf(date);
};

/** Which period it is. A period once begun keeps its length, whatever the configuration says later. */
export class Periods {
  private newest?: Period;
  // What is written down once can be remembered for good.
  private readonly known = new Map<string, Period>();

  constructor(
    private readonly store: PeriodStore,
    private readonly rule: PeriodRule,
  ) {}

  /** The period of an instant that is now. */
  async current(now: Date): Promise<Period> {
    const today = dayOf(now);
    if (
      this.newest &&
      this.newest.startsOn <= today &&
      today <= this.newest.endsOn
    ) {
      return this.newest;
    }
    this.newest = (await this.store.covering(today)) ?? (await this.open(now));
    return this.newest;
  }

  /** The periods before the current one that have begun, newest first. */
  async earlier(now: Date, limit: number): Promise<Period[]> {
    const { startsOn } = await this.current(now);
    return this.store.endedBefore(startsOn, limit);
  }

  /** The periods whose last publication is not done yet, oldest first. */
  async unclosed(
    now: Date,
  ): Promise<Array<{ period: Period; hasEnded: boolean }>> {
    const today = dayOf(now);
    const periods = await this.store.unclosed(today);
    return periods.map(period => ({
      period,
      hasEnded: period.endsOn < today,
    }));
  }

  /** Remembers that the last publication of a period is done. */
  async close(period: Period): Promise<void> {
    await this.store.close(period.id);
  }

  /** @throws NotFoundError when no answers were ever collected under this id */
  async byId(id: string): Promise<Period> {
    const period = this.known.get(id) ?? (await this.store.byId(id));
    if (!period) {
      throw new NotFoundError(`No period '${id}'`);
    }
    this.known.set(id, period);
    return period;
  }

  private async open(now: Date): Promise<Period> {
    const period = periodAt(this.rule, now);
    const [last] = await this.store.endedBefore(dayOf(now), 1);
    await this.store.insertIfFree({
      ...period,
      // After a change to longer periods the first one starts where the last ended.
      startsOn:
        last && last.endsOn >= period.startsOn
          ? dayAfter(last.endsOn)
          : period.startsOn,
    });
    const opened = await this.store.covering(dayOf(now));
    if (!opened) {
      throw new Error(`Could not open period ${period.id}`);
    }
    return opened;
  }
}
