import { mockServices } from '@backstage/backend-test-utils';
import { readResearchConfig } from './ResearchConfig';

const read = (platformProduct: object) =>
  readResearchConfig(
    mockServices.rootConfig({ data: { platformProduct } as {} }),
  );

describe('what an adopter decides about research', () => {
  it('is, unless they say otherwise: no key, nobody, and notes really go', () => {
    expect(read({})).toEqual({
      keys: [],
      researchers: new Set(),
      isDryRun: false,
      identityScan: 'suggest',
    });
  });

  it('names groups in any spelling', () => {
    expect(read({ researchers: ['group:Research'] }).researchers).toEqual(
      new Set(['group:default/research']),
    );
  });

  it('is refused with a key that could be guessed, saying how to make one, not what it was', () => {
    const keys = ['a key that is long enough to be one', 'hunter2'];
    expect(() => read({ research: { keys } })).toThrow(
      /research\.keys\[1\] must have at least 32 characters.*openssl/,
    );
    expect(() => read({ research: { keys } })).not.toThrow(/hunter2/);
  });

  it('is enforced, suggested, or refused with what to write instead', () => {
    expect(read({ research: { identityScan: 'enforce' } })).toMatchObject({
      identityScan: 'enforce',
    });
    expect(() => read({ research: { identityScan: 'maybe' } })).toThrow(
      /identityScan must be enforce or suggest/,
    );
  });
});
