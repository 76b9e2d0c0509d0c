import { Text } from '@backstage/ui';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Adoption, Bucket } from 'backstage-plugin-platform-product-common';
import { useFigureWords } from '../../../satisfaction/figures/figureWords';
import { BarTable } from '../../../satisfaction/scorecard/BarTable';
import { useWords } from '../../../translation/useWords';
import { VoluntaryLine } from '../../card/VoluntaryLine';
import { useChoiceWords } from '../../choiceWords';
import styles from '../Choices.module.css';

const inOrder: Bucket[] = [
  'chose',
  'inherited',
  'evaluating',
  'required',
  'toConfirm',
  'optedOut',
  'seenUsing',
  'silent',
];

/** How the teams stand, and what of it was a choice. */
export function WhoFigures({ adoption }: { adoption: Adoption }) {
  const { t } = useWords();
  const words = useChoiceWords();
  const figures = useFigureWords();
  const { buckets, meantFor, ifOptional, requiredOptedOut } = adoption;
  const { notApplicable, stale } = adoption;
  // What required teams said is not counted here, so nothing is said of them.
  const nobodySaid =
    meantFor > 0 &&
    buckets.silent + buckets.seenUsing === meantFor &&
    notApplicable === 0;
  const saidIfOptional =
    ifOptional.keep + ifOptional.leave + ifOptional.unknown;
  return (
    <EntityInfoCard title={t('choiceTab.who.title')}>
      <div className={styles.lines}>
        {nobodySaid && (
          <Text as="p">
            {t('choiceTab.who.empty')}{' '}
            {buckets.seenUsing > 0 &&
              t('choiceTab.who.seen', { count: buckets.seenUsing })}
          </Text>
        )}
        <VoluntaryLine adoption={adoption} />
        <BarTable
          caption={t('choiceTab.who.caption', { teams: meantFor })}
          heads={[
            t('choiceTab.who.standing'),
            t('choiceTab.who.teams'),
            t('choiceTab.who.share'),
          ]}
          bars={inOrder
            .filter(bucket => buckets[bucket] > 0 || bucket === 'chose')
            .map(bucket => {
              const share = meantFor === 0 ? 0 : buckets[bucket] / meantFor;
              return {
                key: bucket,
                label: words.bucket(bucket),
                share,
                figures: [
                  t('scorecard.count', { n: buckets[bucket] }),
                  figures.percent(share),
                ],
              };
            })}
        />
        {saidIfOptional > 0 && (
          <Text as="p">{t('choiceTab.who.ifOptional', ifOptional)}</Text>
        )}
        {requiredOptedOut > 0 && (
          <Text as="p">
            {t('choiceTab.who.requiredLeft', { count: requiredOptedOut })}
          </Text>
        )}
        {notApplicable > 0 && (
          <Text as="p">
            {t('choiceTab.who.notApplicable', { count: notApplicable })}
          </Text>
        )}
        {stale > 0 && (
          <Text as="p">{t('choiceTab.who.stale', { count: stale })}</Text>
        )}
      </div>
    </EntityInfoCard>
  );
}
