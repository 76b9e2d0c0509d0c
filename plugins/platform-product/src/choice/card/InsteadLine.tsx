import { Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  Adoption,
  Alternative,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useChoiceWords } from '../choiceWords';
import styles from './ChoiceCard.module.css';

const maxShown = 3;

/** What is used instead by most teams, and why. */
export function InsteadLine({ adoption }: { adoption: Adoption }) {
  const { alternatives, reasons } = adoption;
  const { t } = useWords();
  const words = useChoiceWords();
  const [top] = reasons;
  return (
    <div className={styles.lines}>
      {alternatives.length > 0 && (
        <div className={styles.instead}>
          <Text as="p">{t('choiceCard.instead')}</Text>
          <ul className={styles.counts}>
            {alternatives.slice(0, maxShown).map(({ alternative, teams }) => (
              <li key={JSON.stringify(alternative)}>
                <AlternativeName alternative={alternative} />{' '}
                {t('choiceCard.teams', { count: teams })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {top && (
        <Text as="p">
          {t('choiceCard.topReason', { reason: words.reason(top.reason) })}
        </Text>
      )}
    </div>
  );
}

function AlternativeName({ alternative }: { alternative: Alternative }) {
  const words = useChoiceWords();
  return 'title' in alternative ? (
    <EntityRefLink
      entityRef={alternative.entityRef}
      title={alternative.title}
      hideIcon
      className={styles.target}
    />
  ) : (
    <>{words.alternative(alternative)}</>
  );
}
