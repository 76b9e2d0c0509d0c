import { Link, Text } from '@backstage/ui';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EntityRefLinks,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { ProductRow } from 'backstage-plugin-platform-product-common';
import { useFigureWords } from '../satisfaction/figures/figureWords';
import { useWords } from '../translation/useWords';
import styles from './ProductTable.module.css';

/** A product with its newest figure, and the ways to its page and to its form. */
export function ProductTableRow({ product }: { product: ProductRow }) {
  const { entityRef, title, owners, satisfaction } = product;
  const { t } = useWords();
  const words = useFigureWords();
  const entityRoute = useRouteRef(entityRouteRef);
  const page = entityRoute(parseEntityRef(entityRef));
  return (
    <tr>
      <th scope="row">
        <Link href={page} weight="bold" className={styles.target}>
          {title}
        </Link>
      </th>
      <td data-column={t('products.satisfied')}>
        {satisfaction ? (
          <>
            <Text as="p" weight="bold">
              {words.percent(satisfaction.satisfied.share)}
            </Text>
            <Text as="p" variant="body-small">
              {[
                words.likely(words.percentRange(satisfaction.satisfied)),
                words.answers(satisfaction.n),
                words.periodName(satisfaction.period),
              ].join(' · ')}
            </Text>
          </>
        ) : (
          <Text as="p">{t('products.notShown')}</Text>
        )}
      </td>
      <td data-column={t('products.since')}>
        <Text as="p">
          {satisfaction
            ? t(`products.verdict.${satisfaction.verdict}`)
            : t('products.nothing')}
        </Text>
      </td>
      <td data-column={t('products.owners')}>
        <EntityRefLinks entityRefs={owners} defaultKind="group" hideIcons />
      </td>
      <td>
        <Link
          href={`${page}?rate`}
          className={styles.target}
          aria-label={t('products.rateProduct', { title })}
        >
          {t('products.rate')}
        </Link>
      </td>
    </tr>
  );
}
