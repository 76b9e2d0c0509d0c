import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  RoadmapCard,
  RoadmapItem,
  RoadmapPlace,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { OpenDialog } from '../../edit/OpenDialog';
import { platformProductApiRef } from '../../api';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { useUserRef } from '../useUserRef';
import { moveDraft } from './moveDraft';
import { MoveForm } from './MoveForm';

/** What the dialogs around a move are told. */
export interface MoveDialogProps {
  card: RoadmapCard;
  to: RoadmapStatus;
  place?: RoadmapPlace;
  /** As it was read for this move; loaded when absent. */
  item?: RoadmapItem;
  onMoved(item: RoadmapItem): void;
  /** Hears of the item as somebody else left it. */
  onChanged(item: RoadmapItem): void;
  onClose(): void;
}

/** Asks what a move needs to be told. */
export function MoveDialog(props: MoveDialogProps) {
  const { card, to, place, onMoved, onChanged, onClose } = props;
  const { t } = useWords();
  const words = useRoadmapWords();
  const api = useApi(platformProductApiRef);
  const userRef = useUserRef();
  const [given] = useState(props.item);
  const { value, error, retry } = useAsyncRetry(
    async () =>
      given ?? api.call('readRoadmapItem', { params: { itemId: card.id } }),
    [api, given, card.id],
  );

  function title() {
    switch (to) {
      case 'declined':
      case 'shipped':
      case 'withdrawn':
        return t(`roadmapMoves.title.${to}`, { title: card.title });
      default:
        return t('roadmapMoves.title.moved', { status: words.status(to) });
    }
  }
  return (
    <OpenDialog title={title()} onClose={onClose}>
      {error && (
        <Unavailable
          error={error}
          forbidden={t('roadmapMoves.failed.refused')}
          unknown={t('roadmapMoves.failed.gone')}
          unanswered={t('roadmapMoves.unanswered')}
          onRetry={retry}
        />
      )}
      {!error && !(value && userRef) && (
        <LoadingLines words={t('roadmapMoves.loading')} />
      )}
      {value && userRef && (
        <MoveForm
          item={value}
          to={to}
          place={place}
          draft={moveDraft(userRef, card.id, to)}
          onMoved={onMoved}
          onChanged={onChanged}
          onClose={onClose}
        />
      )}
    </OpenDialog>
  );
}
