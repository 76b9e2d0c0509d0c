import { Button, Checkbox, Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { InboxEntry } from 'backstage-plugin-platform-product-common';
import { useChoiceWords } from '../../choice/choiceWords';
import { useWords } from '../../translation/useWords';
import { EntryActions } from './EntryActions';
import { EntryDeeds } from './EntryDeeds';
import { SubjectLines } from './SubjectLines';
import { useSubjectWords } from './subjectWords';
import styles from '../Inbox.module.css';

/** One entry of the inbox. */
export function InboxEntryRow(props: {
  entry: InboxEntry;
  isSelected: boolean;
  onSelect(isSelected: boolean): void;
  isBusy: boolean;
  deeds: EntryDeeds;
}) {
  const { entry, isSelected, onSelect, isBusy, deeds } = props;
  const { subject, product, state, since, snoozedUntil, assignee } = entry;
  const { t } = useWords();
  const { day } = useChoiceWords();
  const what = useSubjectWords()(subject);
  const similar = subject.kind === 'suggestion' ? subject.similar : [];
  const mayMerge = entry.allowed.includes('merge');
  return (
    <li className={styles.entry}>
      <div className={styles.select}>
        <Checkbox
          aria-label={t('inbox.selectOf', { what })}
          isSelected={isSelected}
          onChange={onSelect}
        />
      </div>
      <div className={styles.words}>
        <Text as="p" variant="body-small" color="secondary">
          {t(`inbox.one.${subject.kind}`)}
          {' · '}
          <EntityRefLink
            entityRef={product.entityRef}
            title={product.title}
            hideIcon
          />
          {since &&
            ` · ${t(state === 'done' ? 'inbox.doneOn' : 'inbox.since', {
              day: day(since),
            })}`}
          {snoozedUntil &&
            ` · ${t('inbox.snoozedUntil', { day: day(snoozedUntil) })}`}
          {assignee && ` · ${t('inbox.assignedTo', { name: assignee.title })}`}
        </Text>
        <SubjectLines entry={entry} />
        {similar.length > 0 && mayMerge && (
          <ul className={styles.similar}>
            {similar.map(item => (
              <li key={item.id} className={styles.twin}>
                <Text as="span" variant="body-small">
                  {t('inbox.looksLike', { title: item.title })} ·{' '}
                  {t('roadmap.askedBy', { count: item.teams })}
                </Text>
                <Button
                  variant="tertiary"
                  className={styles.action}
                  aria-label={t('inbox.mergeInto', { title: item.title })}
                  isDisabled={isBusy}
                  onPress={() => deeds.mergeInto(entry, item.id)}
                >
                  {t('inbox.merge')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <EntryActions entry={entry} isBusy={isBusy} deeds={deeds} />
      </div>
    </li>
  );
}
