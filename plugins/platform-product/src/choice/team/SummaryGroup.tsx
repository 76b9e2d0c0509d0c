import { Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useChoiceWords } from '../choiceWords';
import styles from './TeamChoices.module.css';

const most = 5;

/** Products to which a team stands alike; the page of its choices has those left out. */
export function SummaryGroup(props: { title: string; choices: TeamChoice[] }) {
  const { title, choices } = props;
  const { t } = useWords();
  const more = choices.length - most;
  if (choices.length === 0) {
    return null;
  }
  return (
    <div>
      <dt>
        <Text as="p" variant="body-small" weight="bold">
          {title}
        </Text>
      </dt>
      {choices.slice(0, most).map(choice => (
        <dd key={choice.product.entityRef} className={styles.item}>
          <EntityRefLink
            entityRef={choice.product.entityRef}
            title={choice.product.title}
            hideIcon
            className={styles.target}
          />
          <Aside choice={choice} />
        </dd>
      ))}
      {more > 0 && (
        <dd className={styles.item}>
          <Text as="p">{t('teamChoices.summary.more', { count: more })}</Text>
        </dd>
      )}
    </div>
  );
}

/** What instead, or who requires it and until when. */
function Aside({ choice }: { choice: TeamChoice }) {
  const { statement, requirement } = choice;
  const { t } = useWords();
  const words = useChoiceWords();
  if (statement?.alternative) {
    const { alternative } = statement;
    return (
      <Text as="p" variant="body-small">
        {t('teamChoices.line.instead', {
          alternative: words.alternative(alternative),
        })}
      </Text>
    );
  }
  return requirement && !requirement.isToConfirm ? (
    <Text as="p" variant="body-small">
      {t('teamChoices.line.required', {
        policy: requirement.policy,
        day: words.day(requirement.expiresAt),
      })}
    </Text>
  ) : null;
}
