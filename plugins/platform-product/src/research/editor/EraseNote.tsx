import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { ResearchNote } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { AskedOnce } from '../../edit/AskedOnce';
import { SendFailure } from '../../roadmap/item/SendFailure';
import { useSending } from '../../roadmap/item/useSending';
import { useWords } from '../../translation/useWords';
import { NoteDrafts } from './noteDrafts';
import styles from '../Research.module.css';

/** Erases a note for good, in the browser as well. */
export function EraseNote(props: {
  note: ResearchNote;
  drafts: NoteDrafts;
  onErased(): void;
}) {
  const { note, drafts, onErased } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [isAsking, setAsking] = useState(false);
  const { send, isSending, error } = useSending();
  if (!note.allowed.includes('delete')) {
    return null;
  }
  const erase = () =>
    send(async () => {
      await api.call('removeResearchNote', {
        params: { noteId: note.id },
        query: { version: note.version },
      });
      drafts.clear(note.id);
      onErased();
    });
  return isAsking ? (
    <AskedOnce
      question={t('research.erase.question')}
      yes={t('research.erase.yes')}
      isSending={isSending}
      onYes={erase}
      no={t('research.erase.no')}
      onNo={() => setAsking(false)}
    >
      <Text as="p">{t('research.erase.means')}</Text>
      <SendFailure error={error} />
    </AskedOnce>
  ) : (
    <div className={styles.actions}>
      <Button
        variant="tertiary"
        className={styles.action}
        onPress={() => setAsking(true)}
      >
        {t('research.erase.ask')}
      </Button>
    </div>
  );
}
