import { useState } from 'react';
import { Alert, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { OpenDialog } from '../../edit/OpenDialog';
import { platformProductApiRef } from '../../api';
import { currentOf } from '../../http/currentOf';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { ProductSearch } from '../../scorecard/ProductSearch';
import { useWords } from '../../translation/useWords';
import { FoundItem } from './FoundItem';
import type { MoveDialogProps } from './MoveDialog';
import { useMoveProblem } from './moveProblem';
import { useItemSearch } from './useItemSearch';
import { Said } from '../../text/Said';
import lists from '../../text/Lists.module.css';
import styles from './Moves.module.css';

/** Asks what an item says the same as, and merges it into that. */
export function MergeDialog(props: MoveDialogProps) {
  const { card, onMoved, onChanged, onClose } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const problem = useMoveProblem();
  const [search, setSearch] = useState('');
  const [error, setError] = useState<unknown>();
  const [merging, setMerging] = useState<string>();
  const found = useItemSearch(card, search);

  const merge = async (into: string) => {
    setError(undefined);
    setMerging(into);
    try {
      onMoved(
        await api.call('mergeRoadmapItem', {
          params: { itemId: card.id },
          body: { into },
        }),
      );
    } catch (failure) {
      const current = currentOf<RoadmapItem>(failure);
      if (current) {
        onChanged(current);
      }
      setError(failure);
      setMerging(undefined);
    }
  };
  return (
    <OpenDialog
      title={t('roadmapMoves.merge.title', { title: card.title })}
      onClose={onClose}
    >
      <div className={styles.form}>
        <Text as="p">{t('roadmapMoves.merge.consequence')}</Text>
        <ProductSearch
          label={t('roadmapMoves.merge.search')}
          search={search}
          onSearch={setSearch}
        />
        {error !== undefined && (
          <Alert
            role="alert"
            status="danger"
            icon
            title={problem(error, 'move')}
          />
        )}
        {found.error && (
          <Unavailable
            error={found.error}
            forbidden={t('roadmapMoves.failed.refused')}
            unanswered={t('roadmapMoves.merge.unanswered')}
            onRetry={found.retry}
          />
        )}
        {!found.items && !found.error && (
          <LoadingLines words={t('roadmapMoves.merge.loading')} />
        )}
        {found.items && (
          <>
            <Said as="p" variant="body-small" color="secondary">
              {t(
                search
                  ? 'roadmapMoves.merge.found'
                  : 'roadmapMoves.merge.similar',
                { count: found.items.length },
              )}
            </Said>
            <ul className={lists.list}>
              {found.items.map(item => (
                <FoundItem
                  key={item.id}
                  item={item}
                  isMerging={merging === item.id}
                  onChoose={() => merge(item.id)}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </OpenDialog>
  );
}
