import { Button, Text } from '@backstage/ui';
import { AnsweredComment } from 'backstage-plugin-platform-product-common';
import { statusOf } from '../../http/statusOf';
import { useWords } from '../../translation/useWords';
import formStyles from '../RatingForm.module.css';
import { AnsweredComments } from './AnsweredComments';
import { SentMessages } from './SentMessages';
import { MyMessages } from './useMyMessages';

/** What became of what somebody wrote. At the end of the card: nothing may jump when it arrives. */
export function Heard(props: {
  comments: AnsweredComment[];
  messages: MyMessages;
}) {
  const { comments, messages } = props;
  return (
    <>
      <AnsweredComments comments={comments} />
      <SentMessages messages={messages.messages} />
      {messages.error && (
        <MessagesUnavailable error={messages.error} onRetry={messages.retry} />
      )}
    </>
  );
}

function MessagesUnavailable(props: { error: Error; onRetry(): void }) {
  const { error, onRetry } = props;
  const { t } = useWords();
  if ([403, 404].includes(statusOf(error) ?? 0)) {
    // Whoever may write none has none: guests, for one.
    return null;
  }
  return (
    <div className={formStyles.actions}>
      <Text as="p" variant="body-small">
        {t('satisfaction.heard.unanswered')}
      </Text>
      <Button
        variant="tertiary"
        className={formStyles.action}
        onPress={onRetry}
      >
        {t('page.tryAgain')}
      </Button>
    </div>
  );
}
