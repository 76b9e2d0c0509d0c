import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { RoadmapComment } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { currentOf } from '../../../http/currentOf';
import { useWords } from '../../../translation/useWords';
import { KeepButton } from '../KeepButton';
import { SendFailure } from '../SendFailure';
import { useSending } from '../useSending';
import { Said } from '../../../text/Said';
import styles from '../Item.module.css';

/** What the reader may do with a comment. */
export function CommentActions(props: {
  itemId: string;
  comment: RoadmapComment;
  onShow(comment: RoadmapComment): void;
  onEdit(): void;
}) {
  const { itemId, comment, onShow, onEdit } = props;
  const { id, version, allowed } = comment;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { send, error } = useSending();
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const params = { itemId, commentId: id };

  const remove = () =>
    send(async () => {
      try {
        await api.call('removeRoadmapComment', { params, query: { version } });
        onShow({ ...comment, text: undefined, allowed: [] });
      } catch (failure) {
        const current = currentOf<RoadmapComment>(failure);
        if (current) {
          onShow(current);
        }
        setAsking(false);
        throw failure;
      }
    });
  const report = () =>
    send(async () => {
      await api.call('reportRoadmapComment', { params });
      onShow({
        ...comment,
        allowed: allowed.filter(action => action !== 'report'),
      });
      setSaid(t('roadmapItem.comments.reported'));
    });
  return (
    <>
      <div className={styles.actions}>
        {allowed.includes('edit') && !isAsking && (
          <Button variant="tertiary" className={styles.action} onPress={onEdit}>
            {t('roadmapItem.comments.edit')}
          </Button>
        )}
        {allowed.includes('delete') && !isAsking && (
          <Button
            variant="tertiary"
            className={styles.action}
            onPress={() => setAsking(true)}
          >
            {t('roadmapItem.comments.delete')}
          </Button>
        )}
        {isAsking && (
          <>
            <Text as="span">{t('roadmapItem.comments.question')}</Text>
            <Button
              variant="secondary"
              className={styles.action}
              onPress={remove}
            >
              {t('roadmapItem.comments.deleteYes')}
            </Button>
            <KeepButton
              variant="tertiary"
              label={t('roadmapItem.comments.deleteNo')}
              onKeep={() => setAsking(false)}
            />
          </>
        )}
        {allowed.includes('report') && (
          <Button variant="tertiary" className={styles.action} onPress={report}>
            {t('roadmapItem.comments.report')}
          </Button>
        )}
        <Said as="span" variant="body-small">
          {said}
        </Said>
      </div>
      <SendFailure error={error} />
    </>
  );
}
