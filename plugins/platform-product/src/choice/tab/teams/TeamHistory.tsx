import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Button, Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  ChoiceEvent,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../../api';
import { LoadingLines } from '../../../http/LoadingLines';
import { Unavailable } from '../../../http/Unavailable';
import { useWords } from '../../../translation/useWords';
import { choicePath } from '../../choicePath';
import { statementWords, useChoiceWords } from '../../choiceWords';
import lists from '../../../text/Lists.module.css';
import styles from '../Choices.module.css';

/** What a team said over time, newest first. */
export function TeamHistory({ choice }: { choice: TeamChoice }) {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [cursor, setCursor] = useState<string>();
  const [before, setBefore] = useState<ChoiceEvent[]>([]);
  const { value, error, retry } = useAsyncRetry(
    () =>
      api.call('listChoiceEvents', {
        params: choicePath(choice),
        query: { cursor, limit: 20 },
      }),
    [api, cursor],
  );

  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('choiceTab.forbidden')}
        unanswered={t('choiceTab.history.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (!value) {
    return <LoadingLines words={t('choiceTab.history.loading')} />;
  }
  const events = [...before, ...value.items];
  return (
    <div className={styles.more}>
      {events.length === 0 && <Text as="p">{t('choiceTab.history.none')}</Text>}
      <ol className={lists.list}>
        {events.map(event => (
          <HistoryEntry key={event.id} event={event} />
        ))}
      </ol>
      {value.nextCursor && (
        <div className={styles.actions}>
          <Button
            variant="tertiary"
            className={styles.action}
            onPress={() => {
              setBefore(events);
              setCursor(value.nextCursor);
            }}
          >
            {t('choiceTab.history.older')}
          </Button>
        </div>
      )}
    </div>
  );
}

function HistoryEntry({ event }: { event: ChoiceEvent }) {
  const { t } = useWords();
  const words = useChoiceWords();
  const { at, kind, startedBy, recordedBy } = event;
  const reasons = (event.to?.reasons ?? []).map(reason => words.reason(reason));
  const from = statementWords(event.from, false, t);
  const to = statementWords(event.to, false, t);
  return (
    <li className={lists.entry}>
      <Text as="p">
        {t(`choiceTab.history.${kind}`, { day: words.day(at), from, to })}
      </Text>
      {reasons.length > 0 && (
        <Text as="p" variant="body-small">
          {t('choiceTab.teams.reasons', { reasons: reasons.join(', ') })}
        </Text>
      )}
      <Text as="p" variant="body-small" color="secondary">
        {t(`choiceTab.history.by.${startedBy}`)}
        {recordedBy && (
          <>
            {' · '}
            <EntityRefLink entityRef={recordedBy} hideIcon />
          </>
        )}
      </Text>
    </li>
  );
}
