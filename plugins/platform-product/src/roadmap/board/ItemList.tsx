import { useState } from 'react';
import { Select, Text, VisuallyHidden } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  canonicalEntityRef,
  RoadmapCard,
} from 'backstage-plugin-platform-product-common';
import { Link } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { ListPages } from '../../http/ListPages';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useListPosition } from '../../http/useListPosition';
import { useWords } from '../../translation/useWords';
import { useItemParam } from '../itemLink';
import { useRoadmapWords } from '../roadmapWords';
import { CardDemand } from './CardDemand';
import { CardLines } from './CardLines';
import { RoadmapQuery, sorts } from './useRoadmapQuery';
import lists from '../../text/Lists.module.css';
import styles from './Board.module.css';

/** The items of a roadmap one below the other: all that stand, what shipped, what was declined. */
export function ItemList(props: {
  /** Absent: of all products, and each says of which it is. */
  product?: Product;
  query: RoadmapQuery;
}) {
  const { product, query } = props;
  const { view, origin, mine, search } = query;
  const { t } = useWords();
  const words = useRoadmapWords();
  const api = useApi(platformProductApiRef);
  const { hrefOf } = useItemParam();
  const { cursor, next, previous } = useListPosition();
  const [changed, setChanged] = useState<Record<string, RoadmapCard>>({});
  const status = view === 'shipped' || view === 'declined' ? view : undefined;
  const sort = status ? 'changed' : query.sort;
  const { value, error, loading, retry } = useAsyncRetry(
    () =>
      api.call('listRoadmapItems', {
        query: {
          product: product && canonicalEntityRef(product.path),
          status,
          sort,
          origin,
          mine: mine || undefined,
          search: search || undefined,
          cursor,
          limit: 20,
        },
      }),
    [api, status, sort, origin, mine, search, cursor],
  );
  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('roadmapBoard.forbidden')}
        unanswered={t('roadmapBoard.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (!value) {
    return <LoadingLines words={t('roadmapBoard.loading')} />;
  }
  const cards = value.items.map(card => changed[card.id] ?? card);
  return (
    <div className={styles.list}>
      {!status && (
        <Select
          className={styles.field}
          label={t('roadmapBoard.sortBy')}
          size="medium"
          options={sorts.map(each => ({
            value: each,
            label: t(`roadmapBoard.sort.${each}`),
          }))}
          value={query.sort}
          onChange={chosen =>
            query.change({ sort: sorts.find(each => each === chosen) })
          }
        />
      )}
      <VisuallyHidden role="status">
        {!loading && t('roadmapBoard.listed', { count: cards.length })}
      </VisuallyHidden>
      {cards.length === 0 && (
        <Text as="p">
          {t(
            query.narrowed
              ? 'roadmapBoard.noMatch'
              : `roadmapBoard.none.${status ?? 'list'}`,
          )}
        </Text>
      )}
      <ul className={lists.list} aria-busy={loading}>
        {cards.map(card => (
          <li key={card.id} className={lists.entry}>
            <Link to={hrefOf(card.id)} className={styles.link}>
              {card.title}
            </Link>
            <Text as="p" variant="body-small" color="secondary">
              {words.status(card.status)} · {words.day(card.statusSince)}
              {!product &&
                ` · ${card.products.map(({ title }) => title).join(', ')}`}
            </Text>
            {sort === 'rice' && (
              <Text as="p" variant="body-small">
                {words.rice(card)}
              </Text>
            )}
            <CardLines card={card} />
            <CardDemand
              card={card}
              onReplace={by =>
                setChanged(before => ({ ...before, [by.id]: by }))
              }
            />
          </li>
        ))}
      </ul>
      <ListPages
        label={t('roadmapBoard.pages')}
        onPrevious={previous}
        onNext={value.nextCursor ? () => next(value.nextCursor!) : undefined}
      />
    </div>
  );
}
