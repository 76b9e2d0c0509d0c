import { entity, team } from '../__testUtils__/entities';
import { mirroredEntity } from './MirroredEntity';
import { ProductUsage } from './ProductUsage';

const offered = ({ metadata }: ReturnType<typeof entity>) =>
  metadata.annotations?.['platform-product.io/offered'] === 'true';

const usageIn = (entities: ReturnType<typeof entity>[]) => {
  const usage = new ProductUsage(['team']);
  for (const each of entities) {
    usage.see(each, mirroredEntity(each, offered)!);
  }
  return usage;
};

const ci = entity('component:default/ci', {
  offered: true,
  providesApi: ['api:default/builds'],
});
const builds = entity('api:default/builds');
const payments = team('payments');

const ledger = (traits: Parameters<typeof entity>[1]) =>
  entity('component:default/ledger', {
    ownedBy: ['group:default/payments'],
    ...traits,
  });

describe('who uses a product', () => {
  it.each([
    ['depends on it', ledger({ dependsOn: ['component:default/ci'] })],
    [
      'consumes an API that it provides',
      ledger({ consumesApi: ['api:default/builds'] }),
    ],
    [
      'does both',
      ledger({
        dependsOn: ['component:default/ci'],
        consumesApi: ['api:default/builds'],
      }),
    ],
  ])('is tariq’s team when something of theirs %s', (_, consumer) => {
    for (const order of [
      [ci, builds, payments, consumer],
      [consumer, payments, builds, ci],
    ]) {
      expect(usageIn(order).teamsUsing('component:default/ci')).toEqual([
        'group:default/payments',
      ]);
    }
  });

  it('is also known for an API that is itself the product', () => {
    const api = entity('api:default/rates', { offered: true });
    const usage = usageIn([
      api,
      payments,
      ledger({ consumesApi: ['api:default/rates'] }),
    ]);
    expect(usage.productRefs()).toEqual(['api:default/rates']);
    expect(usage.teamsUsing('api:default/rates')).toEqual([
      'group:default/payments',
    ]);
  });

  it.each([
    ['a person', ['user:default/tariq']],
    ['a department', ['group:default/engineering']],
    ['a group that nobody knows', ['group:default/gone']],
    ['nobody', []],
  ])('is no team when the consumer belongs to %s', (_, ownedBy) => {
    const usage = usageIn([
      ci,
      team('engineering', { type: 'department' }),
      ledger({ ownedBy, dependsOn: ['component:default/ci'] }),
    ]);
    expect(usage.teamsUsing('component:default/ci')).toEqual([]);
  });
});
