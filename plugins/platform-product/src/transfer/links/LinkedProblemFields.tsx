import { ReactNode } from 'react';
import { Button } from '@backstage/ui';
import {
  maxRoadmapText,
  maxRoadmapTitle,
} from 'backstage-plugin-platform-product-common';
import { WrittenField } from '../../edit/WrittenField';
import { SendFailure } from '../../roadmap/item/SendFailure';
import { useWords } from '../../translation/useWords';
import { LinkedProblem } from './useTicketLinks';
import styles from './Links.module.css';

/** What a link needs to become a suggestion. */
export function LinkedProblemFields(props: {
  problem: LinkedProblem;
  /** Whether to say what is missing. */
  isMarked: boolean;
  isSending: boolean;
  failure: unknown;
  onChange(to: Partial<LinkedProblem>): void;
  onRemove(): void;
  /** What reads like it already. */
  children: ReactNode;
}) {
  const { problem, isMarked, isSending, failure, children } = props;
  const { onChange, onRemove } = props;
  const { t } = useWords();
  const missing = (text: string) =>
    isMarked && !text.trim() ? t('roadmapBoard.suggest.missing') : undefined;
  return (
    <fieldset className={styles.problem} disabled={isSending}>
      <legend className={styles.link}>{problem.url}</legend>
      <WrittenField
        label={t('roadmapBoard.suggest.titleField')}
        value={problem.title}
        longest={maxRoadmapTitle}
        problem={missing(problem.title)}
        onChange={title => onChange({ title })}
      />
      {children}
      <WrittenField
        label={t('roadmapBoard.suggest.problem')}
        rows={2}
        value={problem.problem}
        longest={maxRoadmapText}
        problem={missing(problem.problem)}
        onChange={text => onChange({ problem: text })}
      />
      <SendFailure error={failure} />
      <div>
        <Button
          variant="tertiary"
          className={styles.action}
          aria-label={t('ticketLinks.removeOf', { link: problem.url })}
          onPress={onRemove}
        >
          {t('ticketLinks.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
