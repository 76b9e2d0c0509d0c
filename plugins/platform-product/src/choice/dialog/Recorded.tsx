import { useEffect, useRef } from 'react';
import { Alert, Button, Text } from '@backstage/ui';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useChoiceWords } from '../choiceWords';
import { mayUndo } from '../mayUndo';
import { useUndo } from '../useUndo';
import styles from './ChoiceDialog.module.css';

/** That it is recorded, who hears of it when, and the way back. */
export function Recorded(props: {
  saved: TeamChoice;
  /** Hears of what the team says again once it is undone. */
  onUndone(before: TeamChoice): void;
  onClose(): void;
}) {
  const { saved, onUndone, onClose } = props;
  const { t } = useWords();
  const words = useChoiceWords();
  const root = useRef<HTMLDivElement>(null);
  const undo = useUndo(onUndone);
  const shown = undo.undone ?? saved;
  const isOptOut = saved.statement?.choice === 'opted-out';

  // The button that was pressed is gone.
  useEffect(() => root.current?.focus(), [undo.undone]);
  return (
    <div ref={root} tabIndex={-1} className={styles.recorded}>
      <Text as="p" weight="bold">
        {undo.undone
          ? t('choiceDialog.recorded.undone', { team: saved.team.title })
          : t('choiceDialog.recorded.done', { team: saved.team.title })}
      </Text>
      <Text as="p">{words.statement(shown)}</Text>
      {!undo.undone && (
        <Text as="p">
          {t(`choiceDialog.recorded.told.${isOptOut ? 'owners' : 'team'}`)}
        </Text>
      )}
      {undo.error !== undefined && (
        <Alert role="alert" status="danger" icon title={undo.problem} />
      )}
      <div className={styles.actions}>
        {!undo.undone && mayUndo(saved, Date.now()) && (
          <Button
            variant="secondary"
            className={styles.action}
            onPress={() => undo.undo(saved)}
          >
            {t('choiceDialog.recorded.undo')}
          </Button>
        )}
        <Button variant="primary" className={styles.action} onPress={onClose}>
          {t('choiceDialog.recorded.close')}
        </Button>
      </div>
    </div>
  );
}
