import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import {
  InboxActionName,
  InboxEntry,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { EntryDeeds } from './EntryDeeds';
import { useSubjectWords } from './subjectWords';
import styles from '../Inbox.module.css';

const inSight: InboxActionName[] = [
  'answer',
  'accept',
  'decline',
  'merge',
  'done',
  'wake',
  'reopen',
  'undo',
];

/** What can be done with one entry. */
export function EntryActions(props: {
  entry: InboxEntry;
  isBusy: boolean;
  deeds: EntryDeeds;
}) {
  const { entry, isBusy, deeds } = props;
  const { subject, allowed, assignee } = entry;
  const { t } = useWords();
  const what = useSubjectWords()(subject);
  const label = (action: string) => t('inbox.actionOf', { action, what });
  const mayBecomeItem =
    allowed.includes('answer') && subject.kind !== 'item-comment';
  const inMenu = [
    ...(mayBecomeItem ? (['item'] as const) : []),
    ...(allowed.includes('snooze') ? (['snooze'] as const) : []),
    ...(allowed.includes('assign')
      ? [assignee ? ('unassign' as const) : ('assign' as const)]
      : []),
  ];
  return (
    <div className={styles.actions}>
      {inSight
        .filter(action => allowed.includes(action))
        .map(action => (
          <Button
            key={action}
            variant="secondary"
            className={styles.action}
            aria-label={label(t(`inbox.action.${action as 'done'}`))}
            isPending={isBusy}
            onPress={() => deeds.start(action, [entry])}
          >
            {t(`inbox.action.${action as 'done'}`)}
          </Button>
        ))}
      {inMenu.length > 0 && (
        <MenuTrigger>
          <Button
            variant="tertiary"
            className={styles.action}
            aria-label={`… ${t('inbox.moreOf', { what })}`}
          >
            …
          </Button>
          <Menu
            onAction={action => {
              if (action === 'item') {
                deeds.makeItem(entry);
              } else {
                deeds.start(action as (typeof inMenu)[number], [entry]);
              }
            }}
          >
            {inMenu.map(action => (
              <MenuItem key={action} id={action}>
                {t(`inbox.action.${action}`)}
              </MenuItem>
            ))}
          </Menu>
        </MenuTrigger>
      )}
    </div>
  );
}
