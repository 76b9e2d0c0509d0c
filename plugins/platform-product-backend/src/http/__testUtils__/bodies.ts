// What the permission matrix sends, each fit to be taken from whoever may.

export const researchKey = 'a key that only these tests know of';
export const someId = '0b0f8f0a-3d3c-4f0e-9a53-0a3e8a1d2c4b';
export const cold = {
  title: 'Faster cold builds',
  problem: 'They take twelve minutes.',
  products: ['component:default/ci'],
};
export const ticket = {
  direction: 'for',
  source: { kind: 'url', url: 'https://tickets.example/1' },
};
export const optOut = {
  choice: 'opted-out',
  alternative: { nothing: true },
  reasons: ['cost'],
  version: 0,
};
export const talk = {
  products: ['component:default/ci'],
  method: 'interview',
  heldOn: '2026-11-20',
  link: 'https://notes.example/1',
  participants: [
    {
      code: 'P-01',
      consent: {
        notes: true,
        quotes: 'none',
        followUp: false,
        until: '2999-12-31',
      },
    },
  ],
};
export const study = {
  title: 'Cold builds',
  products: ['component:default/ci'],
};
export const oneCi = {
  products: ['component:default/ci'],
  scope: 'all',
  policy: 'One CI',
  protects: 'audit evidence',
  ownerRef: 'group:default/leadership',
  reason: 'The auditors ask for it.',
  expiresAt: '2999-12-31T23:59:59Z',
};

/** What was learnt, not yet on anything. */
export const insight = {
  products: ['component:default/ci'],
  statement: 'Cold builds cost the morning',
};
