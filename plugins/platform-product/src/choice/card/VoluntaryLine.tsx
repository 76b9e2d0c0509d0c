import { Text } from '@backstage/ui';
import {
  Adoption,
  VoluntaryAdoption,
} from 'backstage-plugin-platform-product-common';
import { useFigureWords } from '../../satisfaction/figures/figureWords';
import { useWords } from '../../translation/useWords';
import styles from './ChoiceCard.module.css';

/** How many of those free to choose chose it; use for whatever reason stands beside it. */
export function VoluntaryLine({ adoption }: { adoption: Adoption }) {
  const { t } = useWords();
  const voluntary = useVoluntaryWords();
  return (
    <div className={styles.lines}>
      <Text as="p">{voluntary(adoption.voluntary)}</Text>
      <Text as="p" variant="body-small" color="secondary">
        {t('choiceCard.inUse', { count: adoption.inUse })}
      </Text>
    </div>
  );
}

function useVoluntaryWords() {
  const { t } = useWords();
  const figures = useFigureWords();
  return ({ chose, free, atMost, declared, tooEarly }: VoluntaryAdoption) => {
    if (free === 0) {
      return t('choiceCard.voluntary.nobodyFree');
    }
    if (tooEarly) {
      return t('choiceCard.voluntary.tooEarly', { declared, free });
    }
    return atMost === chose
      ? t('choiceCard.voluntary.share', {
          free,
          chose,
          share: figures.percent(chose / free),
        })
      : t('choiceCard.voluntary.range', {
          free,
          chose,
          atMost,
          range: figures.percentRange({
            low: chose / free,
            high: atMost / free,
          }),
        });
  };
}
