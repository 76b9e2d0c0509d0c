import { useState } from 'react';
import { Text } from '@backstage/ui';
import { Product } from '../../catalog/productOf';
import { EntitiesField } from '../../catalog/search/EntitiesField';
import { useWords } from '../../translation/useWords';
import { AskToTalk } from './AskToTalk';
import styles from '../Research.module.css';

/** For whoever goes and listens: notes whom they ask. */
export function AskSomebody(props: {
  product: Product;
  onAsked(words: string): void;
}) {
  const { product, onAsked } = props;
  const { t } = useWords();
  const [chosen, setChosen] = useState<string[]>([]);
  const [userRef] = chosen;
  return (
    <div
      role="group"
      aria-label={t('listening.ask.title')}
      className={styles.form}
    >
      <Text as="h3" variant="body-large" weight="bold">
        {t('listening.ask.title')}
      </Text>
      <Text as="p" variant="body-small">
        {t('listening.ask.what')}
      </Text>
      <EntitiesField
        label={t('listening.ask.whom')}
        kinds={['user']}
        isSingle
        chosen={chosen}
        onChange={setChosen}
      />
      {userRef !== undefined && (
        <AskToTalk
          key={userRef}
          product={product}
          userRef={userRef}
          words={t('listening.ask.note')}
          onAsked={() => {
            setChosen([]);
            onAsked(t('listening.ask.noted'));
          }}
        />
      )}
    </div>
  );
}
