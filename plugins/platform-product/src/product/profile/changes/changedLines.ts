import { ProductProfile } from 'backstage-plugin-platform-product-common';

const lines = ['meantFor', 'help', 'leaving', 'takesOn', 'decides'] as const;

const textOf = (profile: ProductProfile, name: (typeof lines)[number]) =>
  name === 'takesOn' ? profile.takesOn.join('\n') : profile[name] ?? '';

/** The lines in which two versions of a profile differ, each before and after. */
export function changedLines(from: ProductProfile, to: ProductProfile) {
  return lines
    .map(name => ({ name, from: textOf(from, name), to: textOf(to, name) }))
    .filter(line => line.from !== line.to);
}
