import { useRef } from 'react';
import { Select, Switch } from '@backstage/ui';
import {
  RoadmapBoard,
  roadmapOrigins,
} from 'backstage-plugin-platform-product-common';
import { Link } from 'react-router-dom';
import { Product } from '../../catalog/productOf';
import { ProductSearch } from '../../scorecard/ProductSearch';
import { ImportButton } from '../../transfer/ImportButton';
import { LinksButton } from '../../transfer/links/LinksButton';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { Shortcuts } from '../shortcuts/Shortcuts';
import { useShortcut } from '../shortcuts/useShortcut';
import { SuggestButton } from '../suggest/SuggestButton';
import { FollowProduct } from './FollowProduct';
import { RoadmapQuery, views } from './useRoadmapQuery';
import styles from './Board.module.css';

const any = 'any';

/** Narrows a roadmap down, looks at it otherwise, and suggests something. */
export function BoardToolbar(props: {
  product: Product;
  board: RoadmapBoard;
  query: RoadmapQuery;
  onSuggested(): void;
  onChanged(): void;
}) {
  const { product, board, query, onSuggested, onChanged } = props;
  const { t } = useWords();
  const words = useRoadmapWords();
  const countOf = {
    board: undefined,
    list: undefined,
    shipped: board.shipped,
    declined: board.declined,
    authority: undefined,
  };
  const root = useRef<HTMLDivElement>(null);
  useShortcut('/', () =>
    root.current
      ?.querySelector<HTMLInputElement>('input[type="search"]')
      ?.focus(),
  );
  return (
    <div ref={root} className={styles.toolbar}>
      <div className={styles.filter}>
        <ProductSearch
          label={t('roadmapBoard.search')}
          search={query.search}
          onSearch={search => query.change({ search })}
        />
        <Select
          className={styles.field}
          aria-label={t('roadmapBoard.origin')}
          size="medium"
          options={[
            { value: any, label: t('roadmapBoard.anyOrigin') },
            ...roadmapOrigins.map(value => ({
              value,
              label: words.origin(value),
            })),
          ]}
          value={query.origin ?? any}
          onChange={value =>
            query.change({
              origin: roadmapOrigins.find(each => each === value),
            })
          }
        />
        <Switch
          className={styles.target}
          label={t('roadmapBoard.mine')}
          isSelected={query.mine}
          onChange={mine => query.change({ mine })}
        />
      </div>
      <div className={styles.filter}>
        <nav aria-label={t('roadmapBoard.views')} className={styles.views}>
          {views.map(view => (
            <Link
              key={view}
              to={query.hrefOf({ view })}
              aria-current={query.view === view ? 'page' : undefined}
              className={styles.view}
            >
              {t(`roadmapBoard.view.${view}`)}
              {countOf[view] === undefined ? '' : ` ${countOf[view]}`}
            </Link>
          ))}
        </nav>
        {board.allowed.includes('suggest') && (
          <SuggestButton
            product={product}
            shortcut="s"
            onSuggested={onSuggested}
          />
        )}
        {board.allowed.includes('edit') && (
          <>
            <LinksButton product={product} onSuggested={onSuggested} />
            <ImportButton product={product} onImported={onChanged} />
          </>
        )}
        {board.allowed.includes('follow') && (
          <FollowProduct
            product={product}
            isFollowed={board.isFollowed}
            onChanged={onChanged}
          />
        )}
        <Shortcuts />
      </div>
    </div>
  );
}
