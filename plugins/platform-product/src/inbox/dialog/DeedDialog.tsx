import { Text } from '@backstage/ui';
import { InboxEntry } from 'backstage-plugin-platform-product-common';
import { OpenDialog } from '../../edit/OpenDialog';
import { useWords } from '../../translation/useWords';
import { useSubjectWords } from '../entry/subjectWords';
import { InboxDeed } from '../useInboxActions';
import { AnswerForm } from './AnswerForm';
import { DeclineForm } from './DeclineForm';
import { MergeForm } from './MergeForm';
import { SnoozeForm } from './SnoozeForm';
import styles from '../Inbox.module.css';

/** What needs some words first. */
export type AskingDeed = 'snooze' | 'decline' | 'merge' | 'answer';

/** Something to be done with entries, as soon as it is said how. */
export interface OpenDeed {
  deed: AskingDeed;
  entries: InboxEntry[];
}

/** What a form of the dialog gets. */
export interface DeedFormProps {
  entries: InboxEntry[];
  userRef: string;
  /** @returns whether the portal answered */
  send(deed: InboxDeed): Promise<boolean>;
  onClose(): void;
}

const forms = {
  snooze: SnoozeForm,
  decline: DeclineForm,
  merge: MergeForm,
  answer: AnswerForm,
};

/** Asks what is to be said to several at once, and names them. */
export function DeedDialog(props: OpenDeed & Omit<DeedFormProps, 'entries'>) {
  const { deed, entries, ...rest } = props;
  const { t } = useWords();
  const wordsOf = useSubjectWords();
  const Form = forms[deed];
  return (
    <OpenDialog
      title={t(`inbox.dialog.${deed}`, { count: entries.length })}
      onClose={rest.onClose}
    >
      <div className={styles.form}>
        <Text as="p" color="secondary">
          {t('inbox.dialog.about', {
            what: entries
              .map(({ subject }) => `“${wordsOf(subject)}”`)
              .join(', '),
          })}
        </Text>
        <Form entries={entries} {...rest} />
      </div>
    </OpenDialog>
  );
}
