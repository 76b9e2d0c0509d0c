import { Alert } from '@backstage/ui';
import { Link } from 'react-router-dom';
import { useWords } from '../../translation/useWords';
import { NoteDrafts } from '../editor/noteDrafts';
import { OpenNote } from '../useOpenNote';
import { useChoiceWords } from '../../choice/choiceWords';
import styles from '../Research.module.css';

/** What this browser has of notes that the portal does not have; nothing when there is none. */
export function UnsentNotes(props: { drafts: NoteDrafts; open: OpenNote }) {
  const { drafts, open } = props;
  const { t } = useWords();
  const { day: dayOf } = useChoiceWords();
  const unsent = drafts.list();
  if (unsent.length === 0) {
    return null;
  }
  return (
    <Alert
      status="info"
      icon
      title={t('research.unsent.title', { count: unsent.length })}
      description={
        <ul aria-label={t('research.unsent.list')} className={styles.list}>
          {unsent.map(({ noteId, draft }) => (
            <li key={noteId}>
              <Link
                to={open.hrefOf(noteId, draft.version === undefined)}
                className={styles.link}
              >
                {t('research.entry', {
                  method: t(`research.method.${draft.fields.method}`),
                  day: dayOf(draft.fields.heldOn),
                })}
              </Link>
            </li>
          ))}
        </ul>
      }
    />
  );
}
