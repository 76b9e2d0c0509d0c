import { Alert, Button, Text } from '@backstage/ui';
import { InboxOutcome } from 'backstage-plugin-platform-product-common';
import { useWords } from '../translation/useWords';
import { InboxDeed, InboxNews } from './useInboxActions';
import styles from './Inbox.module.css';

const final = ['answer', 'undo'];

/** Says what came of what was done, with the way back. */
export function InboxNotice(props: {
  news: InboxNews | undefined;
  act(ids: string[], deed: InboxDeed): void;
}) {
  const { news, act } = props;
  const { t } = useWords();
  const outcomes = news?.outcomes ?? [];
  const of = (outcome: InboxOutcome['outcome']) =>
    outcomes.filter(each => each.outcome === outcome);
  const done = of('done').map(({ id }) => id);
  const refused = of('refused');
  const reasons = [...new Set(refused.flatMap(({ message }) => message ?? []))];
  return (
    <>
      <div role="status" className={styles.notice}>
        {done.length > 0 && (
          <Text as="span">
            {t('inbox.outcome.done', { count: done.length })}
          </Text>
        )}
        {of('gone').length > 0 && (
          <Text as="span">
            {t('inbox.outcome.gone', { count: of('gone').length })}
          </Text>
        )}
        {done.length > 0 && news && !final.includes(news.action.action) && (
          <Button
            variant="secondary"
            className={styles.action}
            onPress={() => act(done, { action: 'undo' })}
          >
            {t('inbox.action.undo')}
          </Button>
        )}
      </div>
      {refused.length > 0 && (
        <Alert
          role="alert"
          status="warning"
          icon
          title={t('inbox.outcome.refused', {
            count: refused.length,
            reason: reasons.join(' '),
          })}
        />
      )}
      {news && !news.outcomes && (
        <Alert role="alert" status="danger" icon title={t('inbox.failed')} />
      )}
    </>
  );
}
