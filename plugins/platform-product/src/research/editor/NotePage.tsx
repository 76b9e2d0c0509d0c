import { stringifyEntityRef } from '@backstage/catalog-model';
import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { LoadingLines } from '../../http/LoadingLines';
import { statusOf } from '../../http/statusOf';
import { Unavailable } from '../../http/Unavailable';
import { useWords } from '../../translation/useWords';
import { OpenNote } from '../useOpenNote';
import { Research } from '../useResearch';
import { NoteDrafts } from './noteDrafts';
import { NoteEditor } from './NoteEditor';
import styles from '../Research.module.css';

/** One note: loaded, or begun here. */
export function NotePage(props: {
  product: Product;
  research: Research;
  drafts: NoteDrafts;
  noteId: string;
  open: OpenNote;
}) {
  const { product, research, drafts, noteId, open } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { value, error, loading, retry } = useAsyncRetry(async () => {
    const isNeverSent =
      open.isNew ||
      (drafts.read(noteId) && drafts.read(noteId)!.version === undefined);
    try {
      return await api.call('readResearchNote', { params: { noteId } });
    } catch (failure) {
      if (isNeverSent && statusOf(failure) === 404) {
        return undefined;
      }
      throw failure;
    }
    // Not whether it is new: that changes when it was sent, while it is being written.
  }, [api, noteId]);

  function content() {
    if (error) {
      return (
        <Unavailable
          error={error}
          forbidden={t('research.forbidden')}
          unknown={t('research.noNote')}
          unanswered={t('research.unanswered')}
          onRetry={retry}
        />
      );
    }
    if (loading) {
      return <LoadingLines words={t('research.loading')} />;
    }
    return (
      <NoteEditor
        productRef={stringifyEntityRef(product.path)}
        research={research}
        drafts={drafts}
        noteId={noteId}
        note={value}
        onSent={open.isNew ? open.wasSent : undefined}
        onErased={open.close}
      />
    );
  }
  return (
    <EntityInfoCard
      title={open.isNew ? t('research.newTitle') : t('research.note')}
    >
      <div className={styles.part}>
        <div className={styles.actions}>
          <Button
            variant="tertiary"
            className={styles.action}
            onPress={open.close}
          >
            {t('research.back')}
          </Button>
        </div>
        {content()}
      </div>
    </EntityInfoCard>
  );
}
