import { Button, Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useChoiceWords } from '../choiceWords';
import { reviewCauseOf } from './standing';
import styles from './TeamChoices.module.css';

/** What a team says of one product, and for members the way to change it. */
export function ChoiceLine(props: { choice: TeamChoice; onSay(): void }) {
  const { choice, onSay } = props;
  const { product, team, statement, requirement, answer } = choice;
  const { t } = useWords();
  const words = useChoiceWords();
  const named = { team: team.title, title: product.title };
  const dates = [
    choice.since &&
      t('teamChoices.line.since', { day: words.day(choice.since) }),
    reviewCauseOf(choice)
      ? t('teamChoices.line.due')
      : choice.lookAgain &&
        t('teamChoices.line.lookAgain', { day: words.day(choice.lookAgain) }),
  ].filter(Boolean);
  return (
    <li className={styles.line}>
      <div className={styles.said}>
        <Text as="p" weight="bold">
          <EntityRefLink
            entityRef={product.entityRef}
            title={product.title}
            hideIcon
          />
        </Text>
        <Text as="p">{words.statement(choice)}</Text>
        {requirement && !requirement.isToConfirm && (
          <Text as="p" variant="body-small">
            {t('teamChoices.line.required', {
              policy: requirement.policy,
              day: words.day(requirement.expiresAt),
            })}
          </Text>
        )}
        {dates.length > 0 && (
          <Text as="p" variant="body-small">
            {dates.join(' · ')}
          </Text>
        )}
        {answer && (
          <Text as="p" variant="body-small" className={styles.written}>
            {t('teamChoices.line.answered', { text: answer.text })}
          </Text>
        )}
      </div>
      {choice.allowed.includes('record') && (
        <Button
          variant="secondary"
          className={styles.action}
          aria-label={t(
            `teamChoices.line.${statement ? 'changeOf' : 'sayOf'}`,
            named,
          )}
          onPress={onSay}
        >
          {t(`teamChoices.line.${statement ? 'change' : 'say'}`)}
        </Button>
      )}
    </li>
  );
}
