import { lazy, Suspense } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { canonicalEntityRef } from 'backstage-plugin-platform-product-common';
import { Product, productOf } from '../../catalog/productOf';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useFocusNext } from '../../satisfaction/useFocusNext';
import { useWords } from '../../translation/useWords';
import { OpenItem } from '../item/OpenItem';
import { useOthersChanges } from '../useOthersChanges';
import { useMove } from '../moves/useMove';
import { cardWithoutFocus } from './cardElement';
import { BoardToolbar } from './BoardToolbar';
import { EmptyRoadmap } from './EmptyRoadmap';
import { ItemList } from './ItemList';
import { useBoard } from './useBoard';
import { useRoadmapQuery } from './useRoadmapQuery';
import styles from './Board.module.css';

const Authority = lazy(() =>
  import('../authority/Authority').then(m => ({ default: m.Authority })),
);
const Board = lazy(() => import('./Board').then(m => ({ default: m.Board })));

/** A product's roadmap: as a board, as a list, what shipped and what was declined. */
export function RoadmapContent() {
  const { entity } = useEntity();
  return (
    <Roadmap key={stringifyEntityRef(entity)} product={productOf(entity)} />
  );
}

function Roadmap({ product }: { product: Product }) {
  const { t } = useWords();
  const query = useRoadmapQuery();
  const { board, error, reload, refresh, ...actions } = useBoard(
    product,
    query,
  );
  useOthersChanges([canonicalEntityRef(product.path)], refresh);
  const focusNext = useFocusNext();
  const move = useMove({
    onMoved: item => {
      actions.settle(item);
      reload();
    },
    onKept: card => {
      actions.putBack(card);
      focusNext(() => cardWithoutFocus(card.id));
    },
  });

  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('roadmapBoard.forbidden')}
        unknown={t('roadmapBoard.unknown')}
        unanswered={t('roadmapBoard.unanswered')}
        onRetry={reload}
      />
    );
  }
  if (!board) {
    return <LoadingLines words={t('roadmapBoard.loading')} />;
  }
  const isEmpty =
    !query.narrowed &&
    board.shipped + board.declined === 0 &&
    board.columns.every(({ total }) => total === 0);

  function content() {
    if (isEmpty) {
      return <EmptyRoadmap board={board!} />;
    }
    if (query.view === 'board') {
      return (
        <Suspense fallback={<LoadingLines words={t('roadmapBoard.loading')} />}>
          <Board
            board={board!}
            isNarrowed={query.narrowed}
            move={move}
            actions={{ ...actions, reload }}
          />
        </Suspense>
      );
    }
    if (query.view === 'authority') {
      return (
        <Suspense fallback={<LoadingLines words={t('roadmapBoard.loading')} />}>
          <Authority product={product} />
        </Suspense>
      );
    }
    return <ItemList key={query.view} product={product} query={query} />;
  }
  return (
    <div className={styles.content}>
      <BoardToolbar
        product={product}
        board={board}
        query={query}
        onSuggested={reload}
        onChanged={reload}
      />
      {move.notice}
      {content()}
      {move.dialog}
      <OpenItem onChange={reload} onDelete={reload} />
    </div>
  );
}
