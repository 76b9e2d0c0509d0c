import { Button, Checkbox, Text } from '@backstage/ui';
import {
  InboxActionName,
  InboxEntry,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../translation/useWords';
import { EntryDeeds } from './entry/EntryDeeds';
import styles from './Inbox.module.css';

const inBulk: InboxActionName[] = [
  'answer',
  'accept',
  'decline',
  'merge',
  'snooze',
  'wake',
  'done',
  'reopen',
  'assign',
];

/** Selects entries, and does with all of them what each of them allows. */
export function SelectionBar(props: {
  entries: InboxEntry[];
  selected: InboxEntry[];
  onSelect(entries: InboxEntry[]): void;
  isBusy: boolean;
  deeds: EntryDeeds;
}) {
  const { entries, selected, onSelect, isBusy, deeds } = props;
  const { t } = useWords();
  const common = inBulk.filter(action =>
    selected.every(({ allowed }) => allowed.includes(action)),
  );
  const isAll = selected.length === entries.length;
  return (
    <div className={styles.bar}>
      <Checkbox
        className={styles.all}
        isSelected={isAll}
        isIndeterminate={selected.length > 0 && !isAll}
        onChange={all => onSelect(all ? entries : [])}
      >
        {selected.length === 0
          ? t('inbox.selectAll')
          : t('inbox.selected', { count: selected.length })}
      </Checkbox>
      {selected.length > 0 && (
        <div
          role="group"
          aria-label={t('inbox.actions')}
          className={styles.actions}
        >
          {common.map(action => (
            <Button
              key={action}
              variant="secondary"
              className={styles.action}
              isPending={isBusy}
              onPress={() => deeds.start(action, selected)}
            >
              {t(`inbox.action.${action as 'done'}`)}
            </Button>
          ))}
          {common.length === 0 && (
            <Text as="span">{t('inbox.nothingCommon')}</Text>
          )}
        </div>
      )}
    </div>
  );
}
