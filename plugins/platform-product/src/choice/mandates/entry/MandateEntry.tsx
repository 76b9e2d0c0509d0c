import { useRef, useState } from 'react';
import { Badge, Button, Text } from '@backstage/ui';
import { Mandate } from 'backstage-plugin-platform-product-common';
import { useFocusNext } from '../../../satisfaction/useFocusNext';
import { useWords } from '../../../translation/useWords';
import { dayWords } from '../lastDay';
import { EndMandate } from './EndMandate';
import { MandateLines } from './MandateLines';
import { StillToConfirm } from './StillToConfirm';
import lists from '../../../text/Lists.module.css';
import styles from '../Mandates.module.css';

/** One requirement, and what can be done with it. */
export function MandateEntry(props: {
  read: Mandate;
  /** Reference of the product on whose page it stands. */
  product: string;
  onEdit(mandate: Mandate): void;
  onEnded(): void;
}) {
  const { read, product, onEdit, onEnded } = props;
  const { t } = useWords();
  const [changed, setChanged] = useState<Mandate>();
  // What was read last, by this page or by an attempt to end it.
  const mandate = changed && changed.version > read.version ? changed : read;
  const { policy, status, expiresAt, endedAt, allowed } = mandate;
  const [ending, setEnding] = useState(false);
  const root = useRef<HTMLLIElement>(null);
  const focusNext = useFocusNext();
  const day = (instant: string) => dayWords(instant, t('language'));

  const close = () => {
    setEnding(false);
    focusNext(() => root.current?.querySelector('button') ?? null);
  };
  return (
    <li ref={root} className={lists.entry}>
      <div className={styles.about}>
        <Text as="span" weight="bold">
          {policy}
        </Text>
        <Badge size="small">
          {status === 'active'
            ? t('mandates.until', { day: day(expiresAt) })
            : t('mandates.endedOn', { day: day(endedAt ?? expiresAt) })}
        </Badge>
      </div>
      {status === 'ended' && <StillToConfirm mandate={mandate} />}
      <MandateLines mandate={mandate} product={product} />
      {ending ? (
        <EndMandate
          mandate={mandate}
          onEnded={onEnded}
          onMeanwhile={setChanged}
          onCancel={close}
        />
      ) : (
        <div className={styles.actions}>
          {allowed.includes('edit') && (
            <Button
              variant="secondary"
              className={styles.action}
              aria-label={t('mandates.changeNamed', { policy })}
              onPress={() => onEdit(mandate)}
            >
              {t('mandates.change')}
            </Button>
          )}
          {allowed.includes('end') && (
            <Button
              variant="tertiary"
              className={styles.action}
              aria-label={t('mandates.endNamed', { policy })}
              onPress={() => setEnding(true)}
            >
              {t('mandates.end')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
