import { Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { useChoiceWords } from '../../choiceWords';
import { ReviewCauseLine } from './ReviewCauseLine';
import styles from './Review.module.css';

/** What is due, for whoever reads and does not speak for the team. */
export function DueList({ choices }: { choices: TeamChoice[] }) {
  const { t } = useWords();
  const words = useChoiceWords();
  if (choices.length === 0) {
    return <Text as="p">{t('teamChoices.review.none')}</Text>;
  }
  return (
    <ul className={styles.list}>
      {choices.map(choice => (
        <li key={choice.product.entityRef} className={styles.row}>
          <Text as="p" weight="bold">
            <EntityRefLink
              entityRef={choice.product.entityRef}
              title={choice.product.title}
              hideIcon
            />
          </Text>
          <Text as="p">{words.statement(choice)}</Text>
          <ReviewCauseLine choice={choice} />
        </li>
      ))}
    </ul>
  );
}
