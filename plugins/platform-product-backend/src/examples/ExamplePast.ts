import { MandateRequest } from 'backstage-plugin-platform-product-common';
import { ChoiceService } from '../choice/choices/ChoiceService';
import { TalkService } from '../choice/talk/TalkService';
import { SystemCaller } from '../http/Caller';
import { ProductService } from '../product/ProductService';
import { ChoiceMoment } from './choiceEventsOf';
import { ExampleSpeakers } from './ExampleSpeakers';

/** What loading the choices asks of the rooms; the same that people's requests reach. */
export interface ExampleChoiceServices {
  choices: Pick<ChoiceService, 'record'>;
  talk: TalkService;
  products: Pick<ProductService, 'change' | 'addJob'>;
  mandates: {
    create(caller: SystemCaller, request: MandateRequest): Promise<unknown>;
    /** Ends those that have expired by then. */
    expire(at: Date): Promise<unknown>;
  };
  /** References of the direct members of a team, always in the same order. */
  membersOf(teamRef: string): Promise<string[]>;
}

/** Makes a past happen, in order; knows which version of a record comes next. */
export class ExamplePast {
  private readonly versions = new Map<string, number>();
  private readonly jobs = new Map<string, string>();

  constructor(
    private readonly services: ExampleChoiceServices,
    private readonly speakers: ExampleSpeakers,
  ) {}

  async happen(event: ChoiceMoment): Promise<void> {
    const { choices, talk, products, mandates } = this.services;
    const owners: SystemCaller = { kind: 'system', now: event.at };
    if ('mandate' in event) {
      await mandates.create(owners, event.mandate);
    } else if ('endsMandates' in event) {
      await mandates.expire(event.at);
    } else if ('page' in event) {
      await this.write(event.product, version =>
        products.change(owners, event.product, { ...event.page, version }),
      );
    } else if ('job' in event) {
      const { product, job } = event;
      const { id } = await products.addJob(owners, product, job);
      this.jobs.set(`${product} ${job.want}`, id);
    } else if ('said' in event) {
      const { product, team, said, aboutJob } = event;
      const jobId = this.jobIdOf(product, aboutJob);
      await this.write(`${product} ${team}`, version =>
        choices.record(this.speakers.next(team, event.at), product, team, {
          ...said,
          ...(jobId && { jobId }),
          version,
        }),
      );
    } else if ('answer' in event) {
      const { product, team, answer } = event;
      await talk.answer(owners, product, team, { answer, version: 0 });
    } else if ('asks' in event) {
      await talk.ask(owners, event.product, event.team, event.asks);
    } else {
      const { product, team, outcome } = event;
      const member = this.speakers.next(team, event.at);
      await talk.conclude(member, product, team, outcome);
    }
  }

  private jobIdOf(product: string, want: string | undefined) {
    const id = this.jobs.get(`${product} ${want}`);
    if (want !== undefined && id === undefined) {
      throw new Error(`${product} has no job with which people want ${want}`);
    }
    return id;
  }

  private async write(
    record: string,
    change: (version: number) => Promise<{ version: number }>,
  ): Promise<void> {
    const { version } = await change(this.versions.get(record) ?? 0);
    this.versions.set(record, version);
  }
}
