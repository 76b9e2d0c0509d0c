import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { RoadmapEvidence } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { useWords } from '../../../translation/useWords';
import { SendFailure } from '../SendFailure';
import { useSending } from '../useSending';
import { SourceWords } from './SourceWords';
import lists from '../../../text/Lists.module.css';
import styles from '../Item.module.css';

/** One thing that speaks for or against an item. */
export function EvidenceEntry(props: {
  itemId: string;
  evidence: RoadmapEvidence;
  onRemoved(): void;
}) {
  const { itemId, evidence, onRemoved } = props;
  const { id, source, note, allowed } = evidence;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { send, isSending, error } = useSending();
  const remove = () =>
    send(async () => {
      await api.call('removeRoadmapEvidence', {
        params: { itemId, evidenceId: id },
      });
      onRemoved();
    });
  return (
    <li className={lists.entry}>
      <SourceWords source={source} />
      {note && (
        <Text as="p" variant="body-small" className={lists.written}>
          {note}
        </Text>
      )}
      {allowed.includes('delete') && (
        <div className={styles.actions}>
          <Button
            variant="tertiary"
            className={styles.action}
            isPending={isSending}
            onPress={remove}
          >
            {t('roadmapItem.evidence.remove')}
          </Button>
        </div>
      )}
      <SendFailure error={error} />
    </li>
  );
}
