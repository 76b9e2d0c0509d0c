import { Link, Text } from '@backstage/ui';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  Adoption,
  ProductPath,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { InsteadLine } from './InsteadLine';
import { NobodySaid } from './NobodySaid';
import { StandingCounts } from './StandingCounts';
import { VoluntaryLine } from './VoluntaryLine';
import styles from './ChoiceCard.module.css';

/** Who chose a product, in a few lines, with the way to all of it. */
export function AdoptionPart(props: { path: ProductPath; adoption: Adoption }) {
  const { path, adoption } = props;
  const { meantFor, notApplicable, buckets } = adoption;
  const { t } = useWords();
  const entityRoute = useRouteRef(entityRouteRef);
  const product = `${entityRoute(entityRouteParams(path))}/product`;
  const unsaid = buckets.silent + buckets.seenUsing;
  const isSilent = unsaid === meantFor && notApplicable === 0;
  return (
    <div className={styles.part}>
      <div className={styles.head}>
        <Text as="p" weight="bold">
          {t('choiceCard.meantFor', { count: meantFor })}
        </Text>
        <Link href={`${product}/profile`} className={styles.target}>
          {t('choiceCard.changes')}
        </Link>
      </div>
      {isSilent ? (
        <NobodySaid adoption={adoption} />
      ) : (
        <>
          <StandingCounts adoption={adoption} />
          <VoluntaryLine adoption={adoption} />
          <InsteadLine adoption={adoption} />
          <Link href={`${product}/choices`} className={styles.target}>
            {t('choiceCard.all')}
          </Link>
        </>
      )}
    </div>
  );
}
