import { Text } from '@backstage/ui';
import { EvidenceSource } from 'backstage-plugin-platform-product-common';
import { InsightEvidenceList } from '../../../research/insights/InsightEvidenceList';
import { useInsightWords } from '../../../research/insights/insightWords';
import { useWords } from '../../../translation/useWords';
import { isWebAddress } from './isWebAddress';
import lists from '../../../text/Lists.module.css';
import styles from '../Item.module.css';

const percent = (share: number) => String(Math.round(share * 100));

/** Says where evidence comes from; of what is gone, that it was there. */
export function SourceWords({ source }: { source: EvidenceSource }) {
  const { t } = useWords();
  const insightWords = useInsightWords();
  switch (source.kind) {
    case 'figure': {
      const { product, period, satisfied } = source;
      const of = { product: product.title, period };
      return (
        <Text as="p">
          {satisfied
            ? t('roadmapItem.evidence.figure.shown', {
                ...of,
                share: percent(satisfied.share),
                low: percent(satisfied.low),
                high: percent(satisfied.high),
                count: satisfied.n,
              })
            : t('roadmapItem.evidence.figure.withheld', of)}
        </Text>
      );
    }
    case 'opt-out': {
      const { product, team, isPast, reason } = source;
      const of = { team: team.title, product: product.title };
      return (
        <>
          <Text as="p">
            {t(`roadmapItem.evidence.optOut.${isPast ? 'past' : 'now'}`, of)}
          </Text>
          {reason && (
            <Text as="p" variant="body-small" className={lists.written}>
              {reason}
            </Text>
          )}
        </>
      );
    }
    case 'insight': {
      const { insight } = source;
      return (
        <>
          <Text as="p">
            {insight.statement === undefined
              ? t('insights.sealed')
              : t('roadmapItem.evidence.insight', {
                  statement: insight.statement,
                })}
          </Text>
          <Text as="p" variant="body-small">
            {[
              insightWords.counts(insight),
              ...(insight.withdrawnSources > 0
                ? [
                    t('insights.sourcesGone', {
                      count: insight.withdrawnSources,
                    }),
                  ]
                : []),
            ].join(' · ')}
          </Text>
          <InsightEvidenceList evidence={insight.evidence} />
        </>
      );
    }
    case 'url': {
      const { url, title } = source;
      return isWebAddress(url) ? (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className={styles.link}
        >
          {title ?? url}
        </a>
      ) : (
        <Text as="p">{title ?? url}</Text>
      );
    }
    default:
      return (
        <Text as="p" color="secondary">
          {t('roadmapItem.evidence.gone')}
        </Text>
      );
  }
}
