import { Text } from '@backstage/ui';
import {
  ResearchNoteEntry,
  Study,
} from 'backstage-plugin-platform-product-common';
import { Link } from 'react-router-dom';
import { useWords } from '../../translation/useWords';
import { useChoiceWords } from '../../choice/choiceWords';
import styles from '../Research.module.css';

/** A note in the list: how and when somebody listened, nothing of what was said. */
export function NoteEntry(props: {
  note: ResearchNoteEntry;
  study?: Study;
  href: string;
}) {
  const { note, study, href } = props;
  const { t } = useWords();
  const { day: dayOf } = useChoiceWords();
  const method = t(`research.method.${note.method}`);
  return (
    <li className={styles.entry}>
      <Link to={href} className={styles.link}>
        {t('research.entry', { method, day: dayOf(note.heldOn) })}
      </Link>
      <Text as="p" variant="body-small">
        {note.gone
          ? t(`research.gone.${note.gone}`)
          : [
              t('research.participants', { count: note.participantCount }),
              t('research.highlights', { count: note.highlightCount }),
              t('research.keptUntil', { day: dayOf(note.keptUntil) }),
              ...(study ? [study.title] : []),
              ...(note.isMine ? [] : [t('research.byColleague')]),
            ].join(' · ')}
      </Text>
    </li>
  );
}
