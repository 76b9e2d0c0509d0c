import { Text } from '@backstage/ui';
import { PublishedComments } from 'backstage-plugin-platform-product-common';
import { Product } from '../../catalog/productOf';
import { ListPages } from '../../http/ListPages';
import { ListPosition } from '../../http/useListPosition';
import { useWords } from '../../translation/useWords';
import { Comment } from './Comment';
import { Said } from '../../text/Said';
import lists from '../../text/Lists.module.css';

/** One page of comments, or when the first ones come. */
export function CommentList(props: {
  product: Product;
  page: PublishedComments;
  position: ListPosition;
  onHidden(): void;
}) {
  const { product, page, position, onHidden } = props;
  const { items, hidden, nextCursor } = page;
  const { t } = useWords();
  const empty = position.cursor ? 'endOfList' : 'none';
  return (
    <>
      <Text as="p" variant="body-small">
        {t(`comments.${items.length ? 'about' : empty}`)}
      </Text>
      <ul className={lists.list}>
        {items.map(comment => (
          <Comment
            key={comment.id}
            product={product}
            published={comment}
            onHidden={onHidden}
          />
        ))}
      </ul>
      <Said as="p" variant="body-small">
        {hidden > 0 && t('comments.hidden', { count: hidden })}
      </Said>
      <ListPages
        label={t('comments.pages')}
        onPrevious={position.previous}
        onNext={nextCursor ? () => position.next(nextCursor) : undefined}
      />
    </>
  );
}
