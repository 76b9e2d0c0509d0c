import { entity, team } from '../__testUtils__/entities';
import { AnnotatedUsage } from './AnnotatedUsage';
import { mirroredEntity } from './MirroredEntity';

const ci = entity('component:default/ci', { offered: true });
const secrets = entity('component:default/secrets', { offered: true });
const payments = 'group:default/payments';

const uses = (refs: string) => ({
  annotations: { 'platform-product.io/uses': refs },
});

const usageIn = (entities: ReturnType<typeof entity>[]) => {
  const usage = new AnnotatedUsage(['team']);
  for (const each of entities) {
    const isProduct =
      each.metadata.annotations?.['platform-product.io/offered'] === 'true';
    usage.see(each, mirroredEntity(each, () => isProduct)!);
  }
  return Object.fromEntries(
    usage.productRefs().map(ref => [ref, usage.teamsUsing(ref)]),
  );
};

describe('who says in the catalog what they use', () => {
  it.each([
    [
      'on their own group',
      [
        team(
          'payments',
          uses('component:default/ci, Component:default/Secrets'),
        ),
      ],
    ],
    [
      'on something that they own',
      [
        team('payments'),
        entity('component:default/ledger', {
          ownedBy: [payments],
          ...uses('component:default/ci,component:secrets'),
        }),
      ],
    ],
    [
      'on several things',
      [
        team('payments', uses('component:default/ci')),
        entity('resource:default/ledger-db', {
          ownedBy: [payments],
          ...uses('component:default/ci\n,component:default/secrets'),
        }),
      ],
    ],
  ])('is tariq’s team, %s', (_, entities) => {
    const expected = {
      'component:default/ci': [payments],
      'component:default/secrets': [payments],
    };
    expect(usageIn([ci, secrets, ...entities])).toEqual(expected);
    expect(usageIn([...entities, secrets, ci])).toEqual(expected);
  });

  it.each([
    ['is a department', team('payments', { type: 'department' })],
    ['is a person', entity('user:default/tariq')],
  ])('is no team when it %s', (_, owner) => {
    const ledger = entity('component:default/ledger', {
      ownedBy: [payments, 'user:default/tariq'],
      ...uses('component:default/ci'),
    });
    expect(usageIn([ci, owner, ledger])).toEqual({
      'component:default/ci': [],
    });
  });

  it('may misspell one product without losing the others', () => {
    const spelled = ' , ci, component:default/nothing, component:default/ci,';
    expect(usageIn([ci, team('payments', uses(spelled))])).toEqual({
      'component:default/ci': [payments],
    });
  });
});
