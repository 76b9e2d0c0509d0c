import { Radio, RadioGroup, Text } from '@backstage/ui';
import {
  maxRoadmapText,
  PriorityReason,
} from 'backstage-plugin-platform-product-common';
import { WrittenField } from '../../edit/WrittenField';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { givesWay, nothingGivesWay, priorityReasons } from './moveFields';
import { MoveQuestionProps } from './MoveQuestionProps';
import styles from './Moves.module.css';

/** Asks why something goes first that fewer teams ask for, and what gives way. */
export function WhyFirst(props: MoveQuestionProps) {
  const { item, fields, onChange, problemOf } = props;
  const { t } = useWords();
  const words = useRoadmapWords();
  const [most] = item.leftBehind;
  const wayWords = (teams: number) =>
    t('roadmapMoves.first.askedBy', { count: teams });
  return (
    <>
      {most && (
        <Text as="p">
          {t('roadmapMoves.first.left', {
            count: most.teams,
            title: most.title,
            own: String(item.demand.teams),
          })}
        </Text>
      )}
      <RadioGroup
        label={t('roadmapMoves.first.question')}
        className={styles.chips}
        value={fields.reason ?? null}
        onChange={reason => onChange({ reason: reason as PriorityReason })}
        isInvalid={problemOf('reason') !== undefined}
        description={problemOf('reason')}
      >
        {priorityReasons.map(reason => (
          <Radio key={reason} value={reason} className={styles.target}>
            {words.reason(reason)}
          </Radio>
        ))}
      </RadioGroup>
      <WrittenField
        label={t('roadmapMoves.first.line')}
        description={t('roadmapMoves.first.public')}
        longest={maxRoadmapText}
        value={fields.reasonText}
        onChange={reasonText => onChange({ reasonText })}
        problem={problemOf('reasonText')}
      />
      <RadioGroup
        label={t('roadmapMoves.way.question')}
        className={styles.column}
        value={givesWay(fields, item) ?? null}
        onChange={displaces => onChange({ displaces })}
        isInvalid={problemOf('displaces') !== undefined}
        description={problemOf('displaces')}
      >
        {item.leftBehind.map(({ id, title, teams }) => (
          <Radio key={id} value={id} className={styles.target}>
            {t('roadmapMoves.way.waits', { title, askedBy: wayWords(teams) })}
          </Radio>
        ))}
        {item.inNow.map(({ id, title, teams }) => (
          <Radio key={id} value={id} className={styles.target}>
            {t('roadmapMoves.way.next', {
              title,
              askedBy: wayWords(teams),
              status: words.status('next'),
            })}
          </Radio>
        ))}
        <Radio value={nothingGivesWay} className={styles.target}>
          {t('roadmapMoves.way.nothing')}
        </Radio>
      </RadioGroup>
    </>
  );
}
