import { ResponseError } from '@backstage/errors';
import { statusOf } from '../../http/statusOf';
import { useWords } from '../../translation/useWords';

/** Says why an item was not moved, and what to do then. */
export function useMoveProblem() {
  const { t } = useWords();
  return (error: unknown, of: 'move' | 'undo'): string => {
    switch (statusOf(error)) {
      case 400:
        return t('roadmapMoves.failed.invalid', {
          reason: (error as ResponseError).body.error.message,
        });
      case 403:
        return t('roadmapMoves.failed.refused');
      case 404:
        return t('roadmapMoves.failed.gone');
      case 409:
        return t(
          of === 'undo'
            ? 'roadmapMoves.failed.tooLate'
            : 'roadmapMoves.failed.meanwhile',
        );
      case 429:
        return t('roadmapMoves.failed.tooFast');
      default:
        return t('roadmapMoves.failed.unanswered');
    }
  };
}
