import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEffect } from 'react';
import { Button, Select, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useLocation, useNavigate } from 'react-router-dom';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { ListPages } from '../../http/ListPages';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useListPosition } from '../../http/useListPosition';
import { useWords } from '../../translation/useWords';
import { NoteDrafts } from '../editor/noteDrafts';
import { OpenNote } from '../useOpenNote';
import { manyStudies, Research } from '../useResearch';
import { NoteEntry } from './NoteEntry';
import { UnsentNotes } from './UnsentNotes';
import styles from '../Research.module.css';

const allStudies = 'all';

/** The notes that somebody may read, and where they begin a new one. */
export function Notes(props: {
  product: Product;
  research: Research;
  drafts: NoteDrafts;
  open: OpenNote;
}) {
  const { product, research, drafts, open } = props;
  const { mayWrite, studies } = research;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { cursor, next, previous } = useListPosition();
  const { search } = useLocation();
  const navigate = useNavigate();
  const studyId = new URLSearchParams(search).get('study') ?? undefined;
  const productRef = stringifyEntityRef(product.path);
  const { value, error, retry } = useAsyncRetry(
    () =>
      api.call('listResearchNotes', {
        query: { product: productRef, studyId, cursor, limit: 20 },
      }),
    [api, productRef, studyId, cursor],
  );
  // What was still on its way when its editor was left.
  useEffect(() => drafts.onConfirmed(retry), [drafts, retry]);
  const chooseStudy = (to: string) => {
    const parameters = new URLSearchParams(search);
    parameters.delete('cursor');
    parameters.delete('study');
    if (to !== allStudies) {
      parameters.set('study', to);
    }
    navigate({ search: `?${parameters}` }, { replace: true });
  };

  function found() {
    if (error) {
      return (
        <Unavailable
          error={error}
          forbidden={t('research.forbidden')}
          unknown={t('research.unknown')}
          unanswered={t('research.unanswered')}
          onRetry={retry}
        />
      );
    }
    if (!value) {
      return <LoadingLines words={t('research.loading')} />;
    }
    if (value.items.length === 0) {
      return (
        <Text as="p">
          {mayWrite ? t('research.empty.writer') : t('research.empty.reader')}
        </Text>
      );
    }
    return (
      <>
        <ul aria-label={t('research.notes')} className={styles.list}>
          {value.items.map(note => (
            <NoteEntry
              key={note.id}
              note={note}
              study={studies.find(({ id }) => id === note.studyId)}
              href={open.hrefOf(note.id)}
            />
          ))}
        </ul>
        <ListPages
          label={t('research.pages')}
          onPrevious={previous}
          onNext={value.nextCursor ? () => next(value.nextCursor!) : undefined}
        />
      </>
    );
  }
  return (
    <EntityInfoCard title={t('research.notes')}>
      <div className={styles.part}>
        <Text as="p" variant="body-small">
          {t('research.readers')}
        </Text>
        {mayWrite && (
          <div className={styles.actions}>
            <Button
              variant="primary"
              className={styles.action}
              onPress={open.start}
            >
              {t('research.new')}
            </Button>
          </div>
        )}
        <UnsentNotes drafts={drafts} open={open} />
        {studies.length > 0 && (
          <div className={styles.field}>
            <Select
              label={t('research.study')}
              value={studyId ?? allStudies}
              onChange={to => chooseStudy(String(to))}
              searchable={studies.length > manyStudies}
              options={[
                { value: allStudies, label: t('research.allStudies') },
                ...studies.map(({ id, title }) => ({
                  value: id,
                  label: title,
                })),
              ]}
            />
          </div>
        )}
        {found()}
      </div>
    </EntityInfoCard>
  );
}
