import { useState } from 'react';
import { Select, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  importedStatuses,
  ImportVerdict,
  maxRoadmapText,
  maxRoadmapTitle,
  roadmapOrigins,
  TicketImport,
} from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../api';
import { ListPages } from '../http/ListPages';
import { LoadingLines } from '../http/LoadingLines';
import { Unavailable } from '../http/Unavailable';
import { useWords } from '../translation/useWords';
import lists from '../text/Lists.module.css';
import styles from './Import.module.css';

const any = 'any';
/** In the order in which they are read. */
export const importVerdicts: ImportVerdict[] = [
  'new',
  'imported',
  'already-there',
  'refused',
];

/** What remarks name. */
const limits = {
  title: maxRoadmapTitle,
  text: maxRoadmapText,
  origins: roadmapOrigins.join(', '),
  statuses: importedStatuses.join(', '),
};

/** What becomes of each line of a file. */
export function ImportRows({ job }: { job: TicketImport }) {
  const { id, state, counts } = job;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [verdict, setVerdict] = useState<ImportVerdict>();
  const [cursors, setCursors] = useState<string[]>([]);
  const cursor = cursors.at(-1);
  const { value, error, loading, retry } = useAsyncRetry(
    () =>
      api.call('listImportRows', {
        params: { importId: id },
        query: { verdict, cursor, limit: 20 },
      }),
    [api, id, state, verdict, cursor],
  );
  return (
    <section className={styles.lines} aria-label={t('import.rows')}>
      <Select
        label={t('import.show')}
        size="medium"
        options={[
          { value: any, label: t('import.any') },
          ...importVerdicts.map(each => ({
            value: each,
            label: t('import.withCount', {
              verdict: t(`import.verdict.${each}`),
              number: String(counts[each]),
            }),
          })),
        ]}
        value={verdict ?? any}
        onChange={chosen => {
          setCursors([]);
          setVerdict(importVerdicts.find(each => each === chosen));
        }}
      />
      {error && (
        <Unavailable
          error={error}
          forbidden={t('import.forbidden')}
          unknown={t('import.unknown')}
          unanswered={t('import.rowsUnanswered')}
          onRetry={retry}
        />
      )}
      {!value && !error && <LoadingLines words={t('import.loading')} />}
      {value?.items.length === 0 && <Text as="p">{t('import.noRows')}</Text>}
      {value && (
        <ul className={lists.list} aria-busy={loading}>
          {value.items.map(({ row, title, verdict: became, remarks, item }) => (
            <li key={row} className={lists.entry}>
              <Text as="p" className={lists.written}>
                {t('import.line', {
                  row: String(row),
                  title: title ?? t('import.noTitle'),
                })}
              </Text>
              <Text as="p" variant="body-small" color="secondary">
                {[
                  ...(became ? [t(`import.verdict.${became}`)] : []),
                  ...(remarks ?? []).map(remark =>
                    t(`import.remark.${remark}`, limits),
                  ),
                  ...(item && item.title !== title ? [item.title] : []),
                ].join(' · ')}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <ListPages
        label={t('import.pages')}
        onPrevious={
          cursor ? () => setCursors(before => before.slice(0, -1)) : undefined
        }
        onNext={
          value?.nextCursor
            ? () => setCursors(before => [...before, value.nextCursor!])
            : undefined
        }
      />
    </section>
  );
}
