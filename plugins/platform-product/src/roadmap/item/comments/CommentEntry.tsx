import { useState } from 'react';
import { Text } from '@backstage/ui';
import { RoadmapComment } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { useRoadmapWords } from '../../roadmapWords';
import { CommentActions } from './CommentActions';
import { EditComment } from './EditComment';
import lists from '../../../text/Lists.module.css';

/** One comment; of a removed one, that there was one. */
export function CommentEntry(props: {
  itemId: string;
  comment: RoadmapComment;
  onShow(comment: RoadmapComment): void;
}) {
  const { itemId, comment, onShow } = props;
  const { text, team, isOwners, isMine, reports, at, editedAt } = comment;
  const { t } = useWords();
  const words = useRoadmapWords();
  const [isEditing, setEditing] = useState(false);
  if (text === undefined) {
    return (
      <li className={lists.entry}>
        <Text as="p" color="secondary">
          {t('roadmapItem.comments.removed')}
        </Text>
      </li>
    );
  }
  const said = [
    whose(),
    words.day(at),
    ...(editedAt
      ? [t('roadmapItem.comments.edited', { day: words.day(editedAt) })]
      : []),
    ...(reports ? [t('roadmapItem.comments.reports', { count: reports })] : []),
  ];

  function whose() {
    if (team) {
      return team.title;
    }
    if (isOwners) {
      return t('roadmapItem.comments.owners');
    }
    return t(`roadmapItem.comments.${isMine ? 'mine' : 'somebody'}`);
  }
  return (
    <li className={lists.entry}>
      <Text as="p" variant="body-small" color="secondary">
        {said.join(' · ')}
      </Text>
      {isEditing ? (
        <EditComment
          itemId={itemId}
          comment={comment}
          onSaved={saved => {
            onShow(saved);
            setEditing(false);
          }}
          onMeanwhile={onShow}
          onClose={() => setEditing(false)}
        />
      ) : (
        <>
          <Text as="p" className={lists.written}>
            {text}
          </Text>
          <CommentActions
            itemId={itemId}
            comment={comment}
            onShow={onShow}
            onEdit={() => setEditing(true)}
          />
        </>
      )}
    </li>
  );
}
