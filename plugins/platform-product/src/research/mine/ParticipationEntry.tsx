import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { useApi } from '@backstage/core-plugin-api';
import { Participation } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { useChoiceWords } from '../../choice/choiceWords';
import { AskedOnce } from '../../edit/AskedOnce';
import { SendFailure } from '../../roadmap/item/SendFailure';
import { useSending } from '../../roadmap/item/useSending';
import { useWords } from '../../translation/useWords';
import { CameOfIt } from './CameOfIt';
import styles from '../Research.module.css';

/** A talk that the reader took part in, what they agreed to, and how they take it back. */
export function ParticipationEntry(props: {
  participation: Participation;
  /** Which of several of that day and kind it is; absent where it is the only one. */
  place?: { number: number; of: number };
  onWithdrawn(): void;
}) {
  const { participation, place, onWithdrawn } = props;
  const { id, products, method, heldOn, code, role, teamRef, consent } =
    participation;
  const { t } = useWords();
  const { day } = useChoiceWords();
  const api = useApi(platformProductApiRef);
  const [isAsking, setAsking] = useState(false);
  const { send, isSending, error } = useSending();
  const withdraw = () =>
    send(async () => {
      await api.call('withdrawParticipation', {
        params: { participationId: id },
      });
      onWithdrawn();
    });
  const held = t('research.entry', {
    method: t(`research.method.${method}`),
    day: day(heldOn),
  });
  const talk = place
    ? t('myData.oneOf', {
        talk: held,
        number: String(place.number),
        all: String(place.of),
      })
    : held;
  return (
    <li className={styles.entry}>
      <Text as="p" weight="bold">
        {[talk, ...products.map(({ title }) => title)].join(' · ')}
      </Text>
      <Text as="p">
        {code === undefined
          ? t('myData.sealed')
          : [t('myData.as', { code }), ...(role ? [role] : [])].join(', ')}
        {teamRef && (
          <>
            {', '}
            <EntityDisplayName entityRef={teamRef} hideIcon />
          </>
        )}
      </Text>
      <Text as="p" variant="body-small">
        {[
          t('research.keptUntil', { day: day(consent.until) }),
          t(`research.quotes.${consent.quotes}`),
          consent.followUp ? t('research.askAgain') : t('research.notAgain'),
        ].join(' · ')}
      </Text>
      <CameOfIt insights={participation.cameOfIt} />
      {isAsking ? (
        <AskedOnce
          question={t('myData.withdraw.question')}
          yes={t('myData.withdraw.yes')}
          isSending={isSending}
          onYes={withdraw}
          no={t('myData.withdraw.no')}
          onNo={() => setAsking(false)}
        >
          <Text as="p">{t('myData.withdraw.means')}</Text>
          <SendFailure error={error} />
        </AskedOnce>
      ) : (
        <div className={styles.actions}>
          <Button
            variant="secondary"
            className={styles.action}
            onPress={() => setAsking(true)}
          >
            {t('myData.withdraw.ask', { talk })}
          </Button>
        </div>
      )}
    </li>
  );
}
