import { useState } from 'react';
import { Card, CardBody, Text, VisuallyHidden } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { InboxEntry } from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../api';
import { ListPages } from '../http/ListPages';
import { LoadingLines } from '../http/LoadingLines';
import { Unavailable } from '../http/Unavailable';
import { useListPosition } from '../http/useListPosition';
import { OpenItem } from '../roadmap/item/OpenItem';
import { useUserRef } from '../roadmap/useUserRef';
import { useWords } from '../translation/useWords';
import { DeedDialog, OpenDeed } from './dialog/DeedDialog';
import { MakeItem } from './dialog/MakeItem';
import { EmptyInbox, NoInbox } from './EmptyInbox';
import { DeedName, EntryDeeds } from './entry/EntryDeeds';
import { InboxEntryRow } from './entry/InboxEntryRow';
import { InboxFilter } from './InboxFilter';
import { InboxNotice } from './InboxNotice';
import { SelectionBar } from './SelectionBar';
import { useInboxActions } from './useInboxActions';
import { useInboxQuery } from './useInboxQuery';
import lists from '../text/Lists.module.css';
import styles from './Inbox.module.css';

/** What waits for somebody as an owner, and everything that can be done with it. */
export function InboxContent() {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const userRef = useUserRef();
  const query = useInboxQuery();
  const { cursor, next, previous } = useListPosition();
  const { state, kind, product, mine } = query;
  const { value, error, loading, retry } = useAsyncRetry(
    () =>
      api.call('readInbox', {
        query: { state, kind, product, mine: mine || undefined, cursor },
      }),
    [api, state, kind, product, mine, cursor],
  );
  const [selectedIds, setSelected] = useState<string[]>([]);
  const [asking, setAsking] = useState<OpenDeed>();
  const [becoming, setBecoming] = useState<InboxEntry>();
  const { act, busy, news } = useInboxActions(() => {
    setSelected([]);
    retry();
  });

  const deeds: EntryDeeds = {
    start: (deed: DeedName, entries: InboxEntry[]) => {
      const ids = entries.map(({ id }) => id);
      switch (deed) {
        case 'snooze':
        case 'decline':
        case 'merge':
        case 'answer':
          setAsking({ deed, entries });
          break;
        case 'assign':
          act(ids, { action: 'assign', to: userRef! });
          break;
        case 'unassign':
          act(ids, { action: 'assign', to: null });
          break;
        case 'item':
          setBecoming(entries[0]);
          break;
        default:
          act(ids, { action: deed });
      }
    },
    mergeInto: ({ id }, into) => act([id], { action: 'merge', into }),
    makeItem: setBecoming,
  };

  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('inbox.forbidden')}
        unknown={t('inbox.unknown')}
        unanswered={t('inbox.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (!value || !userRef) {
    return <LoadingLines words={t('inbox.loading')} />;
  }
  if (value.products.length === 0) {
    return <NoInbox />;
  }
  const { items } = value;
  const selected = items.filter(({ id }) => selectedIds.includes(id));
  return (
    <div className={styles.content}>
      <Text as="p">{t('inbox.about')}</Text>
      <InboxFilter inbox={value} query={query} />
      <InboxNotice news={news} act={act} />
      <VisuallyHidden role="status">
        {!loading && t('inbox.listed', { count: items.length })}
      </VisuallyHidden>
      <Card>
        <CardBody>
          {items.length === 0 ? (
            <EmptyInbox query={query} />
          ) : (
            <>
              <SelectionBar
                entries={items}
                selected={selected}
                onSelect={entries => setSelected(entries.map(({ id }) => id))}
                isBusy={busy.length > 0}
                deeds={deeds}
              />
              <ul className={lists.list} aria-busy={loading}>
                {items.map(entry => (
                  <InboxEntryRow
                    key={entry.id}
                    entry={entry}
                    isSelected={selectedIds.includes(entry.id)}
                    onSelect={isSelected =>
                      setSelected(before =>
                        isSelected
                          ? [...before, entry.id]
                          : before.filter(id => id !== entry.id),
                      )
                    }
                    isBusy={busy.includes(entry.id)}
                    deeds={deeds}
                  />
                ))}
              </ul>
            </>
          )}
        </CardBody>
      </Card>
      {value.isCut && (
        <Text as="p" variant="body-small">
          {t('inbox.cut')}
        </Text>
      )}
      <ListPages
        label={t('inbox.pages')}
        onPrevious={previous}
        onNext={value.nextCursor ? () => next(value.nextCursor!) : undefined}
      />
      {asking && (
        <DeedDialog
          {...asking}
          userRef={userRef}
          send={deed =>
            act(
              asking.entries.map(({ id }) => id),
              deed,
            )
          }
          onClose={() => setAsking(undefined)}
        />
      )}
      {becoming && (
        <MakeItem
          entry={becoming}
          onClose={() => setBecoming(undefined)}
          onMade={() => act([becoming.id], { action: 'done' })}
        />
      )}
      <OpenItem onChange={retry} onDelete={retry} />
    </div>
  );
}
