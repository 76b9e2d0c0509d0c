import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { Button, TextAreaField } from '@backstage/ui';
import {
  maxStatementLength,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { useWords } from '../../../translation/useWords';
import { choicePath } from '../../choicePath';
import { Said } from '../../../text/Said';
import styles from '../Choices.module.css';

/** Asks a team that opted out to think again. */
export function AskAgain(props: {
  choice: TeamChoice;
  onShow(choice: TeamChoice): void;
}) {
  const { choice, onShow } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');

  const send = async () => {
    if (!text.trim()) {
      setSaid(t('choiceTab.talk.missing'));
      return;
    }
    try {
      onShow(
        await api.call('reconsiderChoice', {
          params: choicePath(choice),
          body: { text: text.trim() },
        }),
      );
      setOpen(false);
      setText('');
      setSaid(t('choiceTab.talk.sent'));
    } catch (error) {
      // That a team was asked lately is said by the server, with the days.
      setSaid(
        error instanceof ResponseError && error.statusCode === 409
          ? error.cause.message
          : t('choiceTab.talk.failed'),
      );
    }
  };
  return (
    <>
      {isOpen ? (
        <div className={styles.more}>
          <TextAreaField
            label={t('choiceTab.talk.text')}
            description={t('choiceTab.talk.hint')}
            rows={2}
            maxLength={maxStatementLength}
            value={text}
            onChange={setText}
          />
          <div className={styles.actions}>
            <Button
              variant="primary"
              className={styles.action}
              onPress={() => send()}
            >
              {t('choiceTab.talk.send')}
            </Button>
            <Button
              variant="tertiary"
              className={styles.action}
              onPress={() => setOpen(false)}
            >
              {t('choiceTab.talk.cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <Button
          variant="tertiary"
          className={styles.action}
          aria-label={t('choiceTab.talk.askOf', { team: choice.team.title })}
          onPress={() => {
            setSaid('');
            setOpen(true);
          }}
        >
          {t('choiceTab.talk.ask')}
        </Button>
      )}
      <Said as="span" variant="body-small">
        {said}
      </Said>
    </>
  );
}
