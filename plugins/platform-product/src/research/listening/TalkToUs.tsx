import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { Volunteers } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { useChoiceWords } from '../../choice/choiceWords';
import { problemAt } from '../../edit/problemAt';
import { WrittenField } from '../../edit/WrittenField';
import { SendFailure } from '../../roadmap/item/SendFailure';
import { useSending } from '../../roadmap/item/useSending';
import { useWords } from '../../translation/useWords';
import { Part } from './Part';
import styles from '../Research.module.css';

/** Somebody's own offer to talk: made, changed, taken back. */
export function TalkToUs(props: {
  product: Product;
  mine: Volunteers['mine'];
  onChanged(words: string): void;
}) {
  const { product, mine, onChanged } = props;
  const { t } = useWords();
  const { day } = useChoiceWords();
  const api = useApi(platformProductApiRef);
  const [words, setWords] = useState(mine?.words ?? '');
  const { send, isSending, error } = useSending();
  const params = product.path;

  const offer = () =>
    send(async () => {
      const said = words.trim();
      await api.call('volunteer', {
        params,
        body: said ? { words: said } : {},
      });
      onChanged(t(mine ? 'listening.offer.saved' : 'listening.offer.sent'));
    });
  const takeBack = () =>
    send(async () => {
      await api.call('stopVolunteering', { params });
      setWords('');
      onChanged(t('listening.offer.takenBack'));
    });
  return (
    <Part title={t('listening.offer.title')} what={t('listening.offer.what')}>
      {mine && (
        <Text as="p" weight="bold">
          {t('listening.offer.since', { day: day(mine.offeredOn) })}
        </Text>
      )}
      <WrittenField
        label={t('listening.offer.words')}
        description={t('listening.offer.wordsHint')}
        rows={2}
        longest={300}
        value={words}
        onChange={setWords}
        problem={problemAt(error, 'words')}
      />
      <SendFailure error={error} />
      <div className={styles.actions}>
        <Button
          variant="secondary"
          className={styles.action}
          isPending={isSending}
          onPress={offer}
        >
          {t(mine ? 'listening.offer.save' : 'listening.offer.send')}
        </Button>
        {mine && (
          <Button
            variant="tertiary"
            className={styles.action}
            onPress={takeBack}
          >
            {t('listening.offer.takeBack')}
          </Button>
        )}
      </div>
    </Part>
  );
}
