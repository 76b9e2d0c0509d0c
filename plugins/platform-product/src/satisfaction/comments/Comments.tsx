import { useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { LoadingLines } from '../../http/LoadingLines';
import { statusOf } from '../../http/statusOf';
import { Unavailable } from '../../http/Unavailable';
import { useListPosition } from '../../http/useListPosition';
import { useWords } from '../../translation/useWords';
import { useFocusNext } from '../useFocusNext';
import { CommentList } from './CommentList';

/** Published comments on a product, with the owners' answers. */
export function Comments({ product }: { product: Product }) {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const position = useListPosition('comments');
  const list = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const [hidings, setHidings] = useState(0);
  const { value, error, retry } = useAsyncRetry(
    () =>
      api.call('listComments', {
        params: product.path,
        query: { cursor: position.cursor, limit: 20 },
      }),
    [api, position.cursor, hidings],
  );

  // The figures above say so, with the same words for all of it.
  if ([403, 404].includes(statusOf(error) ?? 0)) {
    return null;
  }
  return (
    <EntityInfoCard title={t('comments.title')}>
      <div ref={list} tabIndex={-1}>
        {error && (
          <Unavailable
            error={error}
            forbidden=""
            unanswered={t('comments.unanswered')}
            onRetry={retry}
          />
        )}
        {!error && !value && <LoadingLines words={t('comments.loading')} />}
        {value && (
          <CommentList
            product={product}
            page={value}
            position={position}
            onHidden={() => {
              setHidings(hidings + 1);
              focusNext(() => list.current);
            }}
          />
        )}
      </div>
    </EntityInfoCard>
  );
}
