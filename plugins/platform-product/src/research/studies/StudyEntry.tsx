import { Fragment } from 'react';
import { Button, Text } from '@backstage/ui';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { Study } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import styles from '../Research.module.css';

/** A study: its question, and who reads all of its notes. */
export function StudyEntry(props: { study: Study; onEdit(): void }) {
  const { study, onEdit } = props;
  const { title, question, members, noteCount, allowed } = study;
  const { t } = useWords();
  return (
    <li className={styles.entry}>
      <Text as="p" weight="bold">
        {title}
      </Text>
      {question && (
        <Text as="p" className={styles.words}>
          {question}
        </Text>
      )}
      <Text as="p" variant="body-small">
        {t('research.studies.notes', { count: noteCount })}
        {' · '}
        {t('research.studies.readBy')}{' '}
        {members.map((member, i) => (
          <Fragment key={member}>
            {i > 0 && ', '}
            <EntityDisplayName entityRef={member} hideIcon />
          </Fragment>
        ))}
      </Text>
      {allowed.includes('edit') && (
        <div className={styles.actions}>
          <Button
            variant="tertiary"
            className={styles.action}
            aria-label={t('research.studies.editThis', { title })}
            onPress={onEdit}
          >
            {t('research.studies.edit')}
          </Button>
        </div>
      )}
    </li>
  );
}
