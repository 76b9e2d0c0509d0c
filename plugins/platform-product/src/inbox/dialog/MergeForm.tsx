import { useState } from 'react';
import { Text } from '@backstage/ui';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { FoundItem } from '../../roadmap/moves/FoundItem';
import { useItemSearch } from '../../roadmap/moves/useItemSearch';
import { ProductSearch } from '../../scorecard/ProductSearch';
import { useWords } from '../../translation/useWords';
import type { DeedFormProps } from './DeedDialog';
import { FormEnd } from './FormEnd';
import { useDeedForm } from './useDeedForm';
import { Said } from '../../text/Said';
import lists from '../../text/Lists.module.css';

/** Asks what suggestions say the same as. */
export function MergeForm(props: DeedFormProps) {
  const { entries, onClose } = props;
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const [into, setInto] = useState<string>();
  const form = useDeedForm(props, 'merge', {});
  const [{ subject, product }] = entries;
  const first = subject.kind === 'suggestion' ? subject.item : undefined;
  const found = useItemSearch(
    { id: first?.id ?? '', title: first?.title ?? '', products: [product] },
    search,
  );
  const theirs = new Set(
    entries.flatMap(entry =>
      entry.subject.kind === 'suggestion' ? entry.subject.item.id : [],
    ),
  );
  const items = found.items?.filter(({ id }) => !theirs.has(id));
  return (
    <>
      <Text as="p">{t('roadmapMoves.merge.consequence')}</Text>
      <ProductSearch
        label={t('roadmapMoves.merge.search')}
        search={search}
        onSearch={setSearch}
      />
      {found.error && (
        <Unavailable
          error={found.error}
          forbidden={t('roadmapMoves.failed.refused')}
          unanswered={t('roadmapMoves.merge.unanswered')}
          onRetry={found.retry}
        />
      )}
      {!items && !found.error && (
        <LoadingLines words={t('roadmapMoves.merge.loading')} />
      )}
      {items && (
        <>
          <Said as="p" variant="body-small" color="secondary">
            {t(
              search
                ? 'roadmapMoves.merge.found'
                : 'roadmapMoves.merge.similar',
              {
                count: items.length,
              },
            )}
          </Said>
          <ul className={lists.list}>
            {items.map(item => (
              <FoundItem
                key={item.id}
                item={item}
                isMerging={form.isSending && into === item.id}
                onChoose={() => {
                  setInto(item.id);
                  form.submit({ action: 'merge', into: item.id });
                }}
              />
            ))}
          </ul>
        </>
      )}
      {form.hasFailed && (
        <FormEnd
          {...form}
          label={t('page.tryAgain')}
          onSend={() =>
            form.submit(into ? { action: 'merge', into } : undefined)
          }
          onClose={onClose}
        />
      )}
    </>
  );
}
