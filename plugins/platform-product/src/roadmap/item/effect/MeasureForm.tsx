import { useState } from 'react';
import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { RoadmapEffect } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { currentOf } from '../../../http/currentOf';
import { useWords } from '../../../translation/useWords';
import { SendFailure } from '../SendFailure';
import { useSending } from '../useSending';
import { useTyped } from '../useTyped';
import { fieldsOf, measuredIn, problemOf } from './effectFields';
import { MeasuredQuestions } from './MeasuredQuestions';
import styles from '../Item.module.css';

/** Where owners say what was measured of the goal. */
export function MeasureForm(props: {
  itemId: string;
  effect: RoadmapEffect;
  /** Hears of what is measured by now, also when a colleague was faster. */
  onChanged(effect: RoadmapEffect): void;
  onRecorded(): void;
}) {
  const { itemId, effect, onChanged, onRecorded } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [asked, setAsked] = useState(false);
  const { fields, change, clear } = useTyped(
    'effect',
    itemId,
    fieldsOf(effect),
  );
  // What was typed before the tab was loaded anew is still to be recorded.
  const [isOpen, setOpen] = useState(
    () => JSON.stringify(fields) !== JSON.stringify(fieldsOf(effect)),
  );
  const { send, isSending, error } = useSending();
  const whens = effect.shippedAt
    ? (['before', 'after'] as const)
    : (['before'] as const);

  const close = () => {
    clear();
    setOpen(false);
    setAsked(false);
  };
  const submit = () => {
    setAsked(true);
    if (whens.some(when => problemOf(fields[when]))) {
      return;
    }
    send(async () => {
      try {
        const recorded = await api.call('putRoadmapEffect', {
          params: { itemId },
          body: {
            before: measuredIn(fields.before),
            ...(effect.shippedAt && { after: measuredIn(fields.after) }),
            version: effect.version,
          },
        });
        close();
        onChanged(recorded);
        onRecorded();
      } catch (failure) {
        const current = currentOf<RoadmapEffect>(failure);
        if (current) {
          onChanged(current);
        }
        throw failure;
      }
    });
  };
  if (!isOpen) {
    return (
      <div className={styles.actions}>
        <Button
          variant="tertiary"
          className={styles.action}
          onPress={() => {
            change(fieldsOf(effect));
            setOpen(true);
          }}
        >
          {t('roadmapEffect.measure')}
        </Button>
      </div>
    );
  }
  return (
    <div
      role="group"
      aria-label={t('roadmapEffect.measure')}
      className={styles.form}
    >
      {whens.map(when => (
        <MeasuredQuestions
          key={when}
          when={when}
          fields={fields[when]}
          isMarked={asked}
          error={error}
          onChange={to => change({ [when]: { ...fields[when], ...to } })}
        />
      ))}
      <SendFailure error={error} isShownAtFields />
      <div className={styles.actions}>
        <Button
          variant="primary"
          className={styles.action}
          isPending={isSending}
          onPress={submit}
        >
          {t('roadmapEffect.form.save')}
        </Button>
        <Button variant="tertiary" className={styles.action} onPress={close}>
          {t('edit.cancel')}
        </Button>
      </div>
    </div>
  );
}
