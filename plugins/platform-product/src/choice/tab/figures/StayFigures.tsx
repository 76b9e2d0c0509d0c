import { Text } from '@backstage/ui';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Adoption } from 'backstage-plugin-platform-product-common';
import { useFigureWords } from '../../../satisfaction/figures/figureWords';
import { useWords } from '../../../translation/useWords';
import { StillThere } from './StillThere';
import styles from '../Choices.module.css';

/** Who left in this period, who is still there, and what became of those that opted out. */
export function StayFigures({ adoption }: { adoption: Adoption }) {
  const { t } = useWords();
  const { stillThere, stillThereRequired, optOuts } = adoption;
  const leftWords = useLeftWords();
  return (
    <EntityInfoCard title={t('choiceTab.stay.title')}>
      <div className={styles.lines}>
        <Text as="p">{leftWords(adoption.left)}</Text>
        <StillThere
          figures={stillThere}
          title={
            stillThereRequired.teams > 0 ? t('choiceTab.stay.free') : undefined
          }
        />
        {stillThereRequired.teams > 0 && (
          <StillThere
            figures={stillThereRequired}
            title={t('choiceTab.stay.required')}
          />
        )}
        <Text as="p">
          {optOuts.of > 0
            ? t('choiceTab.stay.optOuts', optOuts)
            : t('choiceTab.stay.noOptOuts')}
        </Text>
      </div>
    </EntityInfoCard>
  );
}

function useLeftWords() {
  const { t } = useWords();
  const figures = useFigureWords();
  return ({ period, left, of, share }: Adoption['left']) => {
    const name = figures.periodName(period);
    if (!share) {
      return t('choiceTab.stay.leftNobody', { period: name });
    }
    const counted = t('choiceTab.stay.left', {
      left,
      count: of,
      period: name,
    });
    const likely = t('choiceTab.stay.leftLikely', {
      share: figures.percent(share.share),
      range: figures.percentRange(share),
    });
    return `${counted} ${likely}`;
  };
}
