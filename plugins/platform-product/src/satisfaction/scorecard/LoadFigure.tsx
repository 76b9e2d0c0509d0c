import { Text } from '@backstage/ui';
import {
  Period,
  SatisfactionFigures,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import { loads } from '../scale';
import { CountTable } from './CountTable';
import styles from './Scorecard.module.css';

/** Whether a product leaves people more or less to think about. */
export function LoadFigure(props: {
  load: NonNullable<SatisfactionFigures['load']>;
  period: Period;
}) {
  const { n, lighter, distribution } = props.load;
  const { t } = useWords();
  const words = useFigureWords();
  return (
    <div className={styles.lines}>
      <Text as="p">
        {t('scorecard.load.lighter', {
          share: words.percent(lighter.share),
          likely: words.likely(words.percentRange(lighter)),
        })}
      </Text>
      <CountTable
        n={n}
        period={props.period}
        answers={loads.map((load, index) => ({
          key: load,
          label: t(`satisfaction.why.load.${load}`),
          people: distribution[index],
        }))}
      />
    </div>
  );
}
