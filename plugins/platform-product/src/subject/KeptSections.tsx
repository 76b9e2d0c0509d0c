import { Text } from '@backstage/ui';
import { SubjectSection } from 'backstage-plugin-platform-product-common';
import { useWords } from '../translation/useWords';
import { matterWords } from './matterWords';
import { RecordEntry } from './RecordEntry';
import styles from './Subject.module.css';

/** More of one matter nobody reads on a page; all of it is in the download. */
const mostShown = 50;

/** What is kept about a person, area by area; each matter opens. */
export function KeptSections({ sections }: { sections: SubjectSection[] }) {
  const { t } = useWords();
  const areas = [...new Set(sections.map(({ area }) => area))];
  return (
    <>
      {areas.map(area => (
        <div key={area} className={styles.sections}>
          <Text as="h3" variant="body-large" weight="bold">
            {t(`subject.area.${area}`)}
          </Text>
          {sections
            .filter(section => section.area === area)
            .map(section => (
              <KeptSection key={section.matter} section={section} />
            ))}
        </div>
      ))}
    </>
  );
}

function KeptSection({ section }: { section: SubjectSection }) {
  const { t } = useWords();
  const { matter, fate, count, records } = section;
  return (
    <details className={styles.section}>
      <summary className={styles.summary}>
        {matterWords({ matter, count }, t)}{' '}
        <span className={styles.fate}>{t(`subject.fate.${fate}`)}</span>
      </summary>
      {records ? (
        <ul className={styles.records}>
          {records.slice(0, mostShown).map((record, i) => (
            // Nothing in a record names it, and the list is read anew as a whole.
            <RecordEntry key={i} record={record} />
          ))}
          {records.length > mostShown && (
            <li>
              <Text as="p">
                {t('subject.more', { n: records.length - mostShown })}
              </Text>
            </li>
          )}
        </ul>
      ) : (
        <Text as="p" className={styles.records}>
          {t(count === undefined ? 'subject.withheld' : 'subject.notShown')}
        </Text>
      )}
    </details>
  );
}
