import { Text } from '@backstage/ui';
import { useWords } from '../../translation/useWords';
import { MoveFields } from './moveFields';
import lists from '../../text/Lists.module.css';
import styles from './Moves.module.css';

/** What those who asked will read, as it is typed. */
export function ItWillRead(props: {
  title: string;
  to: 'declined' | 'shipped';
  fields: MoveFields;
}) {
  const { title, to, fields } = props;
  const { t } = useWords();
  const publicNote = fields.publicNote.trim();
  const insteadYouCan = fields.insteadYouCan.trim();
  const revisit = fields.revisit.trim();
  const sentences = [
    t('roadmapMoves.preview.asked', { title }),
    t(`roadmapMoves.preview.${to}`, { note: publicNote || '…' }),
    ...(to === 'declined' && insteadYouCan
      ? [t('roadmapMoves.preview.instead', { text: insteadYouCan })]
      : []),
    ...(to === 'declined' && revisit
      ? [t('roadmapMoves.preview.revisit', { text: revisit })]
      : []),
  ];
  const heading = t('roadmapMoves.preview.heading');
  return (
    <div role="group" aria-label={heading} className={styles.preview}>
      <Text as="p" variant="body-small" weight="bold">
        {heading}
      </Text>
      <Text as="p" className={lists.written}>
        {sentences.join(' ')}
      </Text>
    </div>
  );
}
