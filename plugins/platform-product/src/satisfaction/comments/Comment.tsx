import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { PublishedComment } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { useWords } from '../../translation/useWords';
import { OwnersAnswer } from '../replies/OwnersAnswer';
import { HideComment } from './HideComment';
import lists from '../../text/Lists.module.css';
import styles from '../replies/Replies.module.css';

/** A published comment with the owners' answer, and what the reader may do with it. */
export function Comment(props: {
  product: Product;
  published: PublishedComment;
  onHidden(): void;
}) {
  const { product, published, onHidden } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [changed, setChanged] = useState<PublishedComment>();
  const [hiding, setHiding] = useState(false);
  // What was read last, by this page or by an answer to it.
  const comment =
    changed && changed.version > published.version ? changed : published;
  const params = { ...product.path, commentId: comment.id };
  return (
    <li className={lists.entry}>
      <Text as="p" className={lists.written}>
        {comment.body}
      </Text>
      <OwnersAnswer<PublishedComment>
        to={comment}
        mayAnswer={comment.allowed.includes('reply')}
        readers={t('comments.readers')}
        send={(reply, { version }) =>
          api.call('replyToComment', { params, body: { reply, version } })
        }
        onChange={setChanged}
      >
        {comment.allowed.includes('hide') && (
          <Button
            variant="tertiary"
            className={styles.action}
            aria-expanded={hiding}
            onPress={() => setHiding(!hiding)}
          >
            {t('comments.hide.button')}
          </Button>
        )}
      </OwnersAnswer>
      {hiding && (
        <HideComment
          onHide={() => api.call('hideComment', { params })}
          onHidden={onHidden}
          onCancel={() => setHiding(false)}
        />
      )}
    </li>
  );
}
