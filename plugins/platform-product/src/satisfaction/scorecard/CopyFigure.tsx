import { Button } from '@backstage/ui';
import {
  Satisfaction,
  SatisfactionFigures,
} from 'backstage-plugin-platform-product-common';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { Product } from '../../catalog/productOf';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import { figureRow } from './figureRow';
import { Said } from '../../text/Said';
import styles from './Scorecard.module.css';

/** The headline figure to take along: never without its n, range, period and link. */
export function CopyFigure(props: {
  product: Product;
  satisfaction: Satisfaction;
  score: SatisfactionFigures['score'];
}) {
  const { product, satisfaction, score } = props;
  const { period, trend, verdict } = satisfaction;
  const { t } = useWords();
  const words = useFigureWords();
  const [copied, copy] = useCopyToClipboard();

  const link = () => {
    const url = new URL(window.location.href);
    url.search = `?${new URLSearchParams({ period: period.id })}`;
    url.hash = '';
    return url.href;
  };
  const sentence = () =>
    t('scorecard.copy.sentence', {
      title: product.title,
      share: words.percent(score.satisfied.share),
      likely: words.likely(words.percentRange(score.satisfied)),
      answers: words.answers(score.n),
      period: words.periodName(period),
      verdict: words.verdict(verdict, trend.at(-2)?.period, period),
      link: link(),
    });
  return (
    <div className={styles.actions}>
      <Button
        variant="secondary"
        className={styles.action}
        onPress={() => copy(sentence())}
      >
        {t('scorecard.copy.text')}
      </Button>
      <Button
        variant="secondary"
        className={styles.action}
        onPress={() =>
          copy(figureRow(product.title, satisfaction, score, link()))
        }
      >
        {t('scorecard.copy.csv')}
      </Button>
      <Button
        variant="secondary"
        className={styles.action}
        onPress={() => window.print()}
      >
        {t('scorecard.copy.print')}
      </Button>
      <Said as="p" variant="body-small">
        {copied.value &&
          (copied.error
            ? t('scorecard.copy.notCopied', { copied: copied.value })
            : t('scorecard.copy.copied'))}
      </Said>
    </div>
  );
}
