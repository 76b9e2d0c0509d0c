import { Text } from '@backstage/ui';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import {
  SubjectField,
  subjectFields,
  SubjectRecord,
} from 'backstage-plugin-platform-product-common';
import { useChoiceWords } from '../choice/choiceWords';
import { useWords } from '../translation/useWords';
import { valueWords } from './valueWords';
import styles from './Subject.module.css';

const entities: SubjectField[] = ['product', 'team', 'entity'];
const days: SubjectField[] = ['at', 'until'];
/** What somebody wrote: it is read as it stands. */
const words: SubjectField[] = ['title', 'text', 'comment', 'reply', 'reason'];
/** Ids tell a reader nothing; they are in the download. */
const ids: SubjectField[] = ['item'];

/** One thing that is kept, field by field. */
export function RecordEntry({ record }: { record: SubjectRecord }) {
  const { t } = useWords();
  const { day } = useChoiceWords();
  const said = subjectFields.filter(
    field => record[field] !== undefined && !ids.includes(field),
  );

  function valueOf(field: SubjectField) {
    const value = String(record[field]);
    if (entities.includes(field)) {
      return <EntityDisplayName entityRef={value} hideIcon disableTooltip />;
    }
    return days.includes(field) ? day(value) : valueWords(field, value, t);
  }
  return (
    <li className={styles.record}>
      <Text as="p" variant="body-small">
        {said
          .filter(field => !words.includes(field))
          .map((field, i) => (
            <span key={field}>
              {i > 0 && ' · '}
              {t(`subject.field.${field}`)}: {valueOf(field)}
            </span>
          ))}
      </Text>
      {said
        .filter(field => words.includes(field))
        .map(field => (
          <Text key={field} as="p" className={styles.words}>
            {record[field]}
          </Text>
        ))}
    </li>
  );
}
