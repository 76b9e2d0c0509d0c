import { RoadmapDecision } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { useRoadmapWords } from '../../roadmapWords';

/** Says what a decision did, in one line. */
export function useDecisionWords() {
  const { t } = useWords();
  const words = useRoadmapWords();
  return (decision: RoadmapDecision): string => {
    const { kind, from, to, related, fields } = decision;
    const title = related?.title ?? '';
    switch (kind) {
      case 'moved':
        return from && to
          ? t('roadmapItem.history.moved', {
              from: words.status(from),
              to: words.status(to),
            })
          : t('roadmapItem.history.movedSomewhere');
      case 'undone':
        return to
          ? t('roadmapItem.history.undoneTo', { to: words.status(to) })
          : t('roadmapItem.history.undone');
      case 'merged':
        return t(
          to === 'duplicate'
            ? 'roadmapItem.history.merged'
            : 'roadmapItem.history.mergedHere',
          { title },
        );
      case 'unmerged':
        return t('roadmapItem.history.unmerged', { title });
      case 'edited':
        return t('roadmapItem.history.edited', {
          fields: fields
            .map(field => t(`roadmapItem.field.${field}`))
            .join(', '),
        });
      default:
        return t('roadmapItem.history.suggested');
    }
  };
}
