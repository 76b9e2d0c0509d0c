import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { Erasure, SubjectFate } from 'backstage-plugin-platform-product-common';
import { AskedOnce } from '../edit/AskedOnce';
import { SendFailure } from '../roadmap/item/SendFailure';
import { useSending } from '../roadmap/item/useSending';
import { useWords } from '../translation/useWords';
import { matterWords } from './matterWords';
import { Said } from '../text/Said';
import styles from './Subject.module.css';

const fates: SubjectFate[] = ['deleted', 'dissociated', 'kept'];

/** Says what would go, asks once more, and erases it. */
export function EraseAll(props: {
  ask: string;
  question: string;
  erase(options: { dryRun: boolean }): Promise<Erasure>;
  onErased(): void;
}) {
  const { ask, question, erase, onErased } = props;
  const { t } = useWords();
  const { send, isSending, error, clear } = useSending();
  const [preview, setPreview] = useState<Erasure>();
  const [said, setSaid] = useState('');

  const look = () =>
    send(async () => {
      setSaid('');
      const found = await erase({ dryRun: true });
      if (found.sections.every(({ fate }) => fate === 'kept')) {
        setSaid(t('subject.erase.nothing'));
      } else {
        setPreview(found);
      }
    });
  const eraseIt = () =>
    send(async () => {
      await erase({ dryRun: false });
      setPreview(undefined);
      setSaid(t('subject.erase.done'));
      onErased();
    });
  const keep = () => {
    setPreview(undefined);
    clear();
  };
  return (
    <div className={styles.part}>
      <Said as="p" weight="bold">
        {said}
      </Said>
      {preview ? (
        <AskedOnce
          question={question}
          yes={t('subject.erase.yes')}
          isSending={isSending}
          onYes={eraseIt}
          no={t('subject.erase.no')}
          onNo={keep}
        >
          <Text as="p">{t('subject.erase.means')}</Text>
          {fates.map(fate => (
            <Goes key={fate} fate={fate} preview={preview} />
          ))}
          <SendFailure error={error} />
        </AskedOnce>
      ) : (
        <>
          <SendFailure error={error} />
          <div className={styles.actions}>
            <Button
              variant="secondary"
              className={styles.action}
              isPending={isSending}
              onPress={look}
            >
              {ask}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function Goes({ fate, preview }: { fate: SubjectFate; preview: Erasure }) {
  const { t } = useWords();
  const sections = preview.sections.filter(section => section.fate === fate);
  if (sections.length === 0) {
    return null;
  }
  return (
    <div>
      <Text as="p" weight="bold">
        {t(`subject.erase.${fate}`)}
      </Text>
      <Text as="p">
        {sections.map(section => matterWords(section, t)).join(', ')}
      </Text>
    </div>
  );
}
