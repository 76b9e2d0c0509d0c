import { AnsweredComment } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { periodName } from '../periodName';
import { Exchange } from './Exchange';
import { Fold } from './Fold';

/** What the owners answered to one's own confidential comments. */
export function AnsweredComments(props: { comments: AnsweredComment[] }) {
  const { comments } = props;
  const { t } = useWords();
  if (comments.length === 0) {
    return null;
  }
  return (
    <Fold
      isMarked
      title={
        comments.length === 1
          ? t('satisfaction.heard.comment')
          : t('satisfaction.heard.comments', { n: String(comments.length) })
      }
    >
      {comments.map(({ id, period, comment, reply }) => (
        <Exchange
          key={id}
          written={t('satisfaction.heard.youIn', {
            period: periodName(period, t('language')),
          })}
          words={comment}
          reply={reply}
        />
      ))}
    </Fold>
  );
}
