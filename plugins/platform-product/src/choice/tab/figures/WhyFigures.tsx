import { Text } from '@backstage/ui';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import {
  Force,
  forceOf,
  ReasonCount,
} from 'backstage-plugin-platform-product-common';
import { BarTable } from '../../../satisfaction/scorecard/BarTable';
import { useWords } from '../../../translation/useWords';
import { useChoiceWords } from '../../choiceWords';
import styles from '../Choices.module.css';

const forces: Force[] = ['push', 'pull', 'anxiety', 'habit', 'none'];

/** Why teams opted out, by what moves them. */
export function WhyFigures({ reasons }: { reasons: ReasonCount[] }) {
  const { t } = useWords();
  const words = useChoiceWords();
  const most = Math.max(1, ...reasons.map(({ teams }) => teams));
  return (
    <EntityInfoCard title={t('choiceTab.why.title')}>
      <div className={styles.lines}>
        {reasons.length === 0 && <Text as="p">{t('choiceTab.why.none')}</Text>}
        {forces.map(force => {
          const ofForce = reasons.filter(
            ({ reason }) => forceOf[reason] === force,
          );
          return (
            ofForce.length > 0 && (
              <BarTable
                key={force}
                caption={words.force(force)}
                heads={[
                  t('choiceTab.why.reason'),
                  t('choiceTab.why.teams'),
                  t('choiceTab.why.main'),
                ]}
                bars={ofForce.map(({ reason, teams, main }) => ({
                  key: reason,
                  label: words.reason(reason),
                  share: teams / most,
                  figures: [
                    t('scorecard.count', { n: teams }),
                    t('scorecard.count', { n: main }),
                  ],
                }))}
              />
            )
          );
        })}
      </div>
    </EntityInfoCard>
  );
}
