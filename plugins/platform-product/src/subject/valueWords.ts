import {
  SubjectField,
  subjectFields,
} from 'backstage-plugin-platform-product-common';
import { Words } from '../translation/useWords';
import { valueMessages } from './valueMessages';

/** Fields that hold codes; in all others the same letters are somebody's own words. */
const coded: SubjectField[] = [
  'kind',
  'state',
  'notUsed',
  'preference',
  'frequency',
  'choice',
  'sealed',
];

const isField = (name: string): name is SubjectField =>
  (subjectFields as readonly string[]).includes(name);

const isKnown = (value: string): value is keyof typeof valueMessages =>
  Object.hasOwn(valueMessages, value);

/** Says a value as people say it; a code that has no words yet stands as it is. */
export function valueWords(
  field: SubjectField,
  value: string,
  t: Words,
): string {
  if (field === 'questions') {
    return value
      .split(', ')
      .map(question => {
        const name = question === 'timeSaved' ? 'minutes' : question;
        return isField(name) ? t(`subject.field.${name}`) : name;
      })
      .join(', ');
  }
  return coded.includes(field) && isKnown(value)
    ? t(`subject.value.${value}`)
    : value;
}
