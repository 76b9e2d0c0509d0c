import { Button, Text } from '@backstage/ui';
import { ResearchMethod } from 'backstage-plugin-platform-product-common';
import { problemAt } from '../../edit/problemAt';
import { useWords } from '../../translation/useWords';
import { newParticipant, ParticipantFields } from './noteFields';
import { Participant } from './Participant';
import styles from '../Research.module.css';

/** Whom a note is about, each with what they agreed to. */
export function Participants(props: {
  participants: ParticipantFields[];
  method: ResearchMethod;
  keepsText: boolean;
  isReadOnly: boolean;
  error: unknown;
  onChange(participants: ParticipantFields[]): void;
}) {
  const { participants, method, keepsText, isReadOnly, error, onChange } =
    props;
  const { t } = useWords();
  const problem = problemAt(error, 'participants');
  return (
    <section aria-label={t('research.who')} className={styles.part}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('research.who')}
      </Text>
      {participants.length === 0 && (
        <Text as="p">
          {method === 'shadowing'
            ? t('research.ownWork')
            : t('research.waitsFor.participant')}
        </Text>
      )}
      {participants.map((participant, place) => (
        <Participant
          // By place: a code is typed.
          key={place} // eslint-disable-line react/no-array-index-key
          participant={participant}
          keepsText={keepsText}
          isReadOnly={isReadOnly}
          onChange={to =>
            onChange(
              participants.map((each, i) =>
                i === place ? { ...each, ...to } : each,
              ),
            )
          }
          onRemove={() => onChange(participants.filter((_, i) => i !== place))}
        />
      ))}
      {problem && (
        <Text as="p" role="alert" color="danger">
          {problem}
        </Text>
      )}
      {!isReadOnly && (
        <div className={styles.actions}>
          <Button
            variant="secondary"
            className={styles.action}
            onPress={() =>
              onChange([...participants, newParticipant(participants)])
            }
          >
            {t('research.addParticipant')}
          </Button>
        </div>
      )}
    </section>
  );
}
