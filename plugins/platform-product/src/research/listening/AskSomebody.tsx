import { useState } from 'react';
import { Product } from '../../catalog/productOf';
import { EntitiesField } from '../../catalog/search/EntitiesField';
import { useWords } from '../../translation/useWords';
import { AskToTalk } from './AskToTalk';
import { Part } from './Part';

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
    <Part title={t('listening.ask.title')} what={t('listening.ask.what')}>
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
    </Part>
  );
}
