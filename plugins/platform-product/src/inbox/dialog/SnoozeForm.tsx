import { Button } from '@backstage/ui';
import { DayField } from '../../choice/mandates/dialog/DayField';
import { useWords } from '../../translation/useWords';
import type { DeedFormProps } from './DeedDialog';
import { FormEnd } from './FormEnd';
import { useDeedForm } from './useDeedForm';
import styles from '../Inbox.module.css';

const inDays = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const offers = { tomorrow: 1, week: 7, month: 30 } as const;

/** Asks until when entries are to be quiet. */
export function SnoozeForm(props: DeedFormProps) {
  const { t } = useWords();
  const form = useDeedForm(props, 'snooze', { until: inDays(offers.week) });
  const { until } = form.fields;
  const isToCome = until > inDays(0);
  return (
    <>
      <div className={styles.days}>
        {(Object.keys(offers) as Array<keyof typeof offers>).map(offer => (
          <Button
            key={offer}
            variant="secondary"
            className={styles.action}
            onPress={() => form.change({ until: inDays(offers[offer]) })}
          >
            {t(`inbox.dialog.${offer}`)}
          </Button>
        ))}
      </div>
      <DayField
        label={t('inbox.dialog.until')}
        description={t('inbox.dialog.untilHint')}
        day={until}
        onChange={day => form.change({ until: day })}
        problem={
          form.isMarked && !isToCome ? t('inbox.dialog.pastDay') : undefined
        }
      />
      <FormEnd
        {...form}
        label={t('inbox.dialog.sendSnooze')}
        onSend={() =>
          form.submit(isToCome ? { action: 'snooze', until } : undefined)
        }
        onClose={props.onClose}
      />
    </>
  );
}
