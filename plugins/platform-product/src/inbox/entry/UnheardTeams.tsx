import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityRefLink, entityRouteRef } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { NamedEntity } from 'backstage-plugin-platform-product-common';
import { Link } from 'react-router-dom';
import { useWords } from '../../translation/useWords';
import styles from '../Inbox.module.css';

/** Teams that left and that nobody talked to, and the way to where talks are planned. */
export function UnheardTeams(props: {
  /** Reference of the product that they left. */
  product: string;
  teams: NamedEntity[];
  count: number;
}) {
  const { product, teams, count } = props;
  const { t } = useWords();
  const page = useRouteRef(entityRouteRef)(parseEntityRef(product));
  const more = count - teams.length;
  return (
    <>
      <Text as="p">{t('inbox.unheard', { count })}</Text>
      <Text as="p" weight="bold">
        {teams.map(({ entityRef, title }, i) => (
          <span key={entityRef}>
            {i > 0 && ', '}
            <EntityRefLink entityRef={entityRef} title={title} hideIcon />
          </span>
        ))}
        {more > 0 && ` ${t('inbox.unheardMore', { count: more })}`}
      </Text>
      <Link to={`${page}/product/research`} className={styles.link}>
        {t('inbox.planATalk')}
      </Link>
    </>
  );
}
