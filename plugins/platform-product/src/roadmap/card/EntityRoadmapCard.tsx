import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import {
  EntityInfoCard,
  useEntity,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import { RoadmapCard } from 'backstage-plugin-platform-product-common';
import { Link } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { Product, productOf } from '../../catalog/productOf';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useWords } from '../../translation/useWords';
import { FollowProduct } from '../board/FollowProduct';
import { itemSearch } from '../itemLink';
import { useRoadmapWords } from '../roadmapWords';
import { SuggestButton } from '../suggest/SuggestButton';
import { ShippedSince } from './ShippedSince';
import lists from '../../text/Lists.module.css';
import styles from './RoadmapCard.module.css';

const most = 3;

/** The card on the overview of a product: what is worked on, and what one's own teams asked for. */
export function EntityRoadmapCard() {
  const { entity } = useEntity();
  const { t } = useWords();
  return (
    <EntityInfoCard title={t('roadmapCard.title')}>
      <CardBody key={stringifyEntityRef(entity)} product={productOf(entity)} />
    </EntityInfoCard>
  );
}

function CardBody({ product }: { product: Product }) {
  const { t } = useWords();
  const { status } = useRoadmapWords();
  const api = useApi(platformProductApiRef);
  const entityRoute = useRouteRef(entityRouteRef);
  const { value, error, retry } = useAsyncRetry(
    () =>
      api.call('readRoadmap', {
        params: product.path,
        query: { limit: most },
      }),
    [api],
  );
  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('roadmapBoard.forbidden')}
        unknown={t('roadmapBoard.unknown')}
        unanswered={t('roadmapBoard.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (!value) {
    return <LoadingLines words={t('roadmapCard.loading')} />;
  }
  const board = `${entityRoute(product.path)}/product/roadmap`;
  const itemsOf = (where: string) =>
    value.columns.find(column => column.status === where)?.items ?? [];
  const [now, next] = [itemsOf('now'), itemsOf('next')];
  const open = value.columns.reduce((sum, { total }) => sum + total, 0);
  const isEmpty = open + value.shipped + value.declined === 0;
  return (
    <div className={styles.card}>
      {isEmpty && (
        <Text as="p">
          {t(
            value.allowed.includes('edit')
              ? 'roadmapBoard.empty.owner'
              : 'roadmapBoard.empty.others',
          )}
        </Text>
      )}
      {now.length > 0 && (
        <Items label={status('now')} items={now} board={board} />
      )}
      {now.length === 0 && next.length > 0 && (
        <Items label={status('next')} items={next} board={board} />
      )}
      <ShippedSince product={product} board={board} shipped={value.shipped} />
      {!isEmpty && (
        <Text as="p">
          <Link to={board} className={styles.link}>
            {t('roadmapCard.all', { count: open })}
          </Link>
          {value.shipped > 0 && (
            <>
              {' · '}
              <Link to={`${board}?view=shipped`} className={styles.link}>
                {t('roadmapCard.shipped', { number: String(value.shipped) })}
              </Link>
            </>
          )}
          {' · '}
          <Link to={`${board}?view=list&mine=true`} className={styles.link}>
            {t('roadmapCard.mine')}
          </Link>
        </Text>
      )}
      <div className={styles.actions}>
        {value.allowed.includes('suggest') && (
          <SuggestButton product={product} onSuggested={retry} />
        )}
        {value.allowed.includes('follow') && (
          <FollowProduct
            product={product}
            isFollowed={value.isFollowed}
            onChanged={retry}
          />
        )}
      </div>
    </div>
  );
}

function Items(props: { label: string; items: RoadmapCard[]; board: string }) {
  const { label, items, board } = props;
  const { t } = useWords();
  return (
    <>
      <Text as="p" weight="bold">
        {label}
      </Text>
      <ul className={lists.list}>
        {items.map(({ id, title, demand }) => (
          <li key={id}>
            <Link to={`${board}${itemSearch(id)}`} className={styles.link}>
              {title}
            </Link>{' '}
            <Text as="span" variant="body-small" color="secondary">
              {t('roadmap.askedBy', { count: demand.teams })}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
