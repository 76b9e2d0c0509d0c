import { looksLike } from './looksLike';

describe('two titles', () => {
  it.each([
    ['Faster builds when cold', 'Faster cold builds'],
    ['Windows agents', 'Agent on Windows'],
    ['Secrets rotate by themselves', 'Rotating secrets'],
  ])('look alike: %s, %s', (one, other) => {
    expect(looksLike(one, other)).toBe(true);
    expect(looksLike(other, one)).toBe(true);
  });

  it.each([
    ['Say what is wrong with a cache key', 'Runners with a graphics card'],
    ['Faster builds when cold', 'Show which tests are flaky'],
    ['A', 'A'],
  ])('do not: %s, %s', (one, other) => {
    expect(looksLike(one, other)).toBe(false);
  });
});
