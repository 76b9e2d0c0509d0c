import { Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  Alternative,
  AlternativeRow,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import styles from './Instead.module.css';

/** One alternative: who uses it, and instead of what. */
export function AlternativeTableRow({ row }: { row: AlternativeRow }) {
  const { alternative, teams, developers, products, productCount } = row;
  const more = productCount - products.length;
  const { t } = useWords();
  return (
    <tr>
      <th scope="row">
        <AlternativeName alternative={alternative} />
      </th>
      <td className={styles.count} data-column={t('instead.column.teams')}>
        {teams}
      </td>
      <td className={styles.count} data-column={t('instead.column.developers')}>
        {developers}
      </td>
      <td data-column={t('instead.column.products')}>
        <ul className={styles.products}>
          {products.map(product => (
            <li key={product.entityRef} className={styles.target}>
              <EntityRefLink
                entityRef={product.entityRef}
                title={product.title}
                hideIcon
              />
              <Text variant="body-small">
                {t('instead.teams', { count: product.teams })}
              </Text>
            </li>
          ))}
          {more > 0 && (
            <li className={styles.target}>
              <Text variant="body-small">
                {t('instead.more', { number: String(more) })}
              </Text>
            </li>
          )}
        </ul>
      </td>
    </tr>
  );
}

function AlternativeName({ alternative }: { alternative: Alternative }) {
  const { t } = useWords();
  if ('entityRef' in alternative) {
    return (
      <span className={styles.target}>
        <EntityRefLink
          entityRef={alternative.entityRef}
          title={alternative.title}
          hideIcon
        />
      </span>
    );
  }
  return (
    <Text as="p" weight="bold">
      {'name' in alternative ? alternative.name : t('instead.nothing')}
    </Text>
  );
}
