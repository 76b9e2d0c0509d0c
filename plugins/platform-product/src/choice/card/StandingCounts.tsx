import { Text } from '@backstage/ui';
import { Adoption } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import styles from './ChoiceCard.module.css';

const always = ['chose', 'required', 'optedOut'] as const;
const inOrder = [
  'chose',
  'required',
  'toConfirm',
  'inherited',
  'evaluating',
  'optedOut',
] as const;

/** How many teams stand where; together they are those the product is meant for. */
export function StandingCounts({ adoption }: { adoption: Adoption }) {
  const { buckets, requiredOptedOut } = adoption;
  const { t } = useWords();
  const unsaid = buckets.silent + buckets.seenUsing;
  const shown = inOrder.filter(
    bucket => buckets[bucket] > 0 || always.some(needed => needed === bucket),
  );
  return (
    <>
      <ul aria-label={t('choiceCard.counts')} className={styles.counts}>
        {shown.map(bucket => (
          <li key={bucket}>
            {t(`choiceCard.count.${bucket}`, { n: buckets[bucket] })}
          </li>
        ))}
        {unsaid > 0 && (
          <li>
            {buckets.seenUsing > 0
              ? t('choiceCard.unsaidSeen', {
                  count: unsaid,
                  seen: buckets.seenUsing,
                })
              : t('choiceCard.unsaid', { count: unsaid })}
          </li>
        )}
      </ul>
      {requiredOptedOut > 0 && (
        <Text as="p">
          {t('choiceCard.requiredLeft', { count: requiredOptedOut })}
        </Text>
      )}
    </>
  );
}
