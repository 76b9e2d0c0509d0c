import { Words } from '../../../translation/useWords';
import { longest, mostThings, ProfileFields, thingsIn } from '../profileFields';

/** A line of the profile that is written in words. */
export interface WrittenLine {
  name: Exclude<keyof ProfileFields, 'audience'>;
  rows: number;
  longest?: number;
  /** What is wrong with it beside its length. */
  problemOf?(text: string, t: Words): string | undefined;
}

const line = { rows: 2, longest: longest.line };

/** The lines that are written, in their order. */
export const writtenLines: WrittenLine[] = [
  { name: 'meantFor', ...line },
  { name: 'help', ...line },
  { name: 'leaving', rows: 4, longest: longest.leaving },
  {
    name: 'takesOn',
    rows: 4,
    problemOf: (text, t) =>
      areThingsShort(text)
        ? undefined
        : t('profile.takesOn.tooMuch', {
            most: String(mostThings),
            longest: String(longest.thing),
          }),
  },
  { name: 'decides', ...line },
];

/** Whether the portal would take what was typed, as far as that can be told here. */
export const canBeSent = (fields: ProfileFields): boolean =>
  fields.audience.length > 0 &&
  areThingsShort(fields.takesOn) &&
  writtenLines.every(
    ({ name, longest: most = Infinity }) => fields[name].trim().length <= most,
  );

function areThingsShort(text: string) {
  const things = thingsIn(text);
  return (
    things.length <= mostThings &&
    things.every(({ length }) => length <= longest.thing)
  );
}
