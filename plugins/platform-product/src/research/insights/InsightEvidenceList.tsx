import { Text } from '@backstage/ui';
import { InsightEvidence } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useInsightWords } from './insightWords';
import styles from '../Research.module.css';

/** What speaks for an insight, then what speaks against it; without who said it. */
export function InsightEvidenceList({
  evidence,
}: {
  evidence: InsightEvidence[];
}) {
  const { t } = useWords();
  const { month } = useInsightWords();
  const shown = [
    ...evidence.filter(({ direction }) => direction === 'supports'),
    ...evidence.filter(({ direction }) => direction === 'refutes'),
  ];
  if (shown.length === 0) {
    return null;
  }
  const wordsOf = ({ quote, gone, isSealed }: InsightEvidence) => {
    if (gone) {
      return t('insights.quoteGone');
    }
    if (isSealed) {
      return t('insights.quoteSealed');
    }
    return quote === undefined
      ? t('insights.noQuote')
      : t('research.highlight.quote', { quote });
  };
  return (
    <ul aria-label={t('insights.evidence')} className={styles.list}>
      {shown.map(each => (
        <li key={each.id} className={styles.quote}>
          <Text as="p" className={styles.words}>
            {wordsOf(each)}
          </Text>
          <Text as="p" variant="body-small">
            {[
              t(`insights.direction.${each.direction}`),
              t(`research.method.${each.method}`),
              month(each.heldIn),
              ...(each.tags ?? []).map(tag => `#${tag}`),
            ].join(' · ')}
          </Text>
        </li>
      ))}
    </ul>
  );
}
