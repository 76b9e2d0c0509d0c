import { Alert, Button, Text, TextAreaField } from '@backstage/ui';
import { maxCommentLength } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { saveProblem } from '../saveProblem';
import { OwnerMessageWriting } from './useOwnerMessage';
import { Said } from '../../text/Said';
import styles from './CommentField.module.css';

/** A message to the owners with one's own name; sent on the button only, and once. */
export function MessageField(props: {
  message: OwnerMessageWriting;
  /** The confidential comment beside it. */
  comment?: string;
}) {
  const { message, comment } = props;
  const { text, progress } = message;
  const { t } = useWords();
  const over = text.length - maxCommentLength;
  const words = text.trim();
  const sending = progress === 'sending';
  return (
    <div className={styles.comment}>
      <TextAreaField
        label={t('satisfaction.why.message.label')}
        description={t('satisfaction.why.message.description')}
        rows={3}
        value={text}
        onChange={message.write}
        isReadOnly={sending}
        validationBehavior="aria"
        validate={() =>
          over > 0
            ? t('satisfaction.why.message.tooLong', { over: String(over) })
            : null
        }
      />
      {words !== '' && words === comment && (
        <Text as="p" variant="body-small">
          {t('satisfaction.why.message.sameWords')}
        </Text>
      )}
      {progress === 'failed' && <SendFailure error={message.error} />}
      <div className={styles.below}>
        <Text as="p" variant="body-small">
          {t('satisfaction.why.comment.length', {
            length: text.length,
            max: maxCommentLength,
          })}{' '}
          {progress === 'writing' &&
            words !== '' &&
            t('satisfaction.why.message.unsent')}
        </Text>
        <Button
          variant="secondary"
          className={styles.save}
          isDisabled={words === '' || over > 0}
          isPending={sending}
          onPress={message.send}
        >
          {t('satisfaction.why.message.send')}
        </Button>
      </div>
      <Said as="p" variant="body-small">
        {sending && t('satisfaction.why.message.sending')}
        {progress === 'sent' && t('satisfaction.why.message.sent')}
      </Said>
    </div>
  );
}

function SendFailure({ error }: { error: unknown }) {
  const { t } = useWords();
  const problem = saveProblem(error);
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={
        problem.kind === 'invalid'
          ? t('satisfaction.why.message.failed.invalid', {
              reason: problem.reason,
            })
          : t(`satisfaction.why.message.failed.${problem.kind}`)
      }
    />
  );
}
