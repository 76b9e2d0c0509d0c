import { useState } from 'react';
import { Text } from '@backstage/ui';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Product } from '../../catalog/productOf';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useWords } from '../../translation/useWords';
import { Research } from '../useResearch';
import { AskSomebody } from './AskSomebody';
import { Cadence } from './Cadence';
import { Offers } from './Offers';
import { TalkToUs } from './TalkToUs';
import { TeamsToHear } from './TeamsToHear';
import { useListening } from './useListening';
import { Said } from '../../text/Said';
import styles from '../Research.module.css';

/** Whether anybody is listened to about a product, and how to be. */
export function WhoWasHeard(props: { product: Product; research: Research }) {
  const { product, research } = props;
  const { t } = useWords();
  const { value, error, retry } = useListening(product);
  const [said, setSaid] = useState('');
  const done = (words: string) => {
    setSaid(words);
    retry();
  };

  function content() {
    if (error) {
      return (
        <Unavailable
          error={error}
          forbidden={t('listening.forbidden')}
          unknown={t('research.unknown')}
          unanswered={t('listening.unanswered')}
          onRetry={retry}
        />
      );
    }
    if (!value) {
      return <LoadingLines words={t('listening.loading')} />;
    }
    const { heard, volunteers } = value;
    // Whoever may not read choices is not told which teams left, and may ask all the same.
    const maySeek = research.mayWrite || volunteers.items !== undefined;
    return (
      <>
        <Cadence heard={heard} mayWrite={research.mayWrite} />
        {heard.next && <TeamsToHear teams={heard.next} />}
        {volunteers.items && (
          <Offers product={product} offers={volunteers.items} onAsked={done} />
        )}
        {/* Without a key nothing about a person can be kept. */}
        {research.terms.keepsText && maySeek && (
          <AskSomebody product={product} onAsked={done} />
        )}
        {research.terms.keepsText && (
          <TalkToUs
            key={volunteers.mine?.offeredOn}
            product={product}
            mine={volunteers.mine}
            onChanged={done}
          />
        )}
      </>
    );
  }
  return (
    <EntityInfoCard title={t('listening.title')}>
      <div className={styles.part}>
        <Text as="p" variant="body-small">
          {t('listening.what')}
        </Text>
        <Said as="p" variant="body-small" weight="bold">
          {said}
        </Said>
        {content()}
      </div>
    </EntityInfoCard>
  );
}
