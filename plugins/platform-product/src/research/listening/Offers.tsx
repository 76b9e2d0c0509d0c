import { Text } from '@backstage/ui';
import {
  EntityRefLink,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { Volunteer } from 'backstage-plugin-platform-product-common';
import { Product } from '../../catalog/productOf';
import { useChoiceWords } from '../../choice/choiceWords';
import { useWords } from '../../translation/useWords';
import { AskToTalk } from './AskToTalk';
import { Part } from './Part';
import styles from '../Research.module.css';

/** Who offered to talk, for the members of a study. */
export function Offers(props: {
  product: Product;
  offers: Volunteer[];
  onAsked(words: string): void;
}) {
  const { product, offers, onAsked } = props;
  const { t } = useWords();
  return (
    <Part title={t('listening.offers.title')}>
      {offers.length === 0 ? (
        <Text as="p">{t('listening.offers.none')}</Text>
      ) : (
        <ul aria-label={t('listening.offers.title')} className={styles.list}>
          {offers.map(offer => (
            <Offer
              key={offer.userRef}
              product={product}
              offer={offer}
              onAsked={() => onAsked(t('listening.ask.noted'))}
            />
          ))}
        </ul>
      )}
    </Part>
  );
}

function Offer(props: { product: Product; offer: Volunteer; onAsked(): void }) {
  const { product, offer, onAsked } = props;
  const { userRef, words, offeredOn, lastAskedOn } = offer;
  const { t } = useWords();
  const { day } = useChoiceWords();
  const { primaryTitle } = useEntityPresentation(userRef);
  return (
    <li className={styles.entry}>
      <EntityRefLink entityRef={userRef} className={styles.link} />
      {words !== undefined && (
        <Text as="p" className={styles.words}>
          {words}
        </Text>
      )}
      <Text as="p" variant="body-small">
        {[
          t('listening.offers.entry', { day: day(offeredOn) }),
          lastAskedOn
            ? t('listening.offers.asked', { day: day(lastAskedOn) })
            : t('listening.offers.notAsked'),
        ].join(' · ')}
      </Text>
      <AskToTalk
        product={product}
        userRef={userRef}
        words={t('listening.ask.noteOf', { name: primaryTitle })}
        onAsked={onAsked}
      />
    </li>
  );
}
