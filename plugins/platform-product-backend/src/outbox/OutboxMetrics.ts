import { MetricsService } from '@backstage/backend-plugin-api/alpha';

/** How telling goes, by topic. Never by product: that would tell who is talked about. */
export class OutboxMetrics {
  private readonly counters;

  constructor(metrics: MetricsService) {
    const counter = (name: string, description: string) =>
      metrics.createCounter<{ topic: string }>(
        `platform_product.outbox.${name}.count`,
        { description },
      );
    this.counters = {
      told: counter('told', 'Entries of the outbox that were told'),
      failed: counter('failed', 'Attempts that failed and are repeated'),
      parked: counter('parked', 'Entries given up after their last attempt'),
    };
  }

  told(topic: string): void {
    this.counters.told.add(1, { topic });
  }

  failed(topic: string): void {
    this.counters.failed.add(1, { topic });
  }

  parked(topic: string): void {
    this.counters.parked.add(1, { topic });
  }
}
