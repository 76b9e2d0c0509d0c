import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  IdentityFinding,
  Insight,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { currentOf } from '../../http/currentOf';
import { SendFailure } from '../../roadmap/item/SendFailure';
import { useSending } from '../../roadmap/item/useSending';
import { useWords } from '../../translation/useWords';
import { replacing } from './insightFields';
import { useInsightWords } from './insightWords';
import styles from '../Research.module.css';

/** Publishes an insight after what may tell who somebody is was looked at, word by word. */
export function PublishInsight(props: {
  insight: Insight;
  onChanged(words: string): void;
  onClose(): void;
}) {
  const { onChanged, onClose } = props;
  const { t } = useWords();
  const words = useInsightWords();
  const api = useApi(platformProductApiRef);
  const [insight, setInsight] = useState(props.insight);
  const [harmless, setHarmless] = useState<string[]>([]);
  const { send, isSending, error } = useSending();
  const open = (insight.findings ?? []).filter(
    ({ id }) => !harmless.includes(id),
  );

  const replace = (finding: IdentityFinding) =>
    send(async () => {
      setInsight(
        await api.call('changeInsight', {
          params: { insightId: insight.id },
          body: replacing(insight, finding),
        }),
      );
    });
  const publish = () =>
    send(async () => {
      try {
        await api.call('publishInsight', {
          params: { insightId: insight.id },
          body: { version: insight.version, harmless },
        });
      } catch (failure) {
        // Somebody joined the company meanwhile, or the words were changed elsewhere.
        const current = currentOf<Insight>(failure);
        if (current) {
          setInsight(current);
        }
        throw failure;
      }
      onChanged(t('insights.published'));
    });
  return (
    <div
      role="group"
      aria-label={t('insights.publish.open')}
      className={styles.form}
    >
      <Text as="p">
        {words.counts(insight)}. {t('insights.publish.readers')}
      </Text>
      {open.map(finding => (
        <div
          key={finding.id}
          role="group"
          aria-label={finding.words}
          className={styles.entry}
        >
          <Text as="p">
            {t('insights.publish.found', {
              words: finding.words,
              kind: t(`insights.kind.${finding.kind}`),
            })}
          </Text>
          <div className={styles.actions}>
            <Button
              variant="secondary"
              className={styles.action}
              onPress={() => replace(finding)}
            >
              {t('insights.publish.replace', {
                suggestion: finding.suggestion,
              })}
            </Button>
            <Button
              variant="tertiary"
              className={styles.action}
              onPress={() => setHarmless([...harmless, finding.id])}
            >
              {t('insights.publish.harmless')}
            </Button>
          </div>
        </div>
      ))}
      <SendFailure error={error} />
      <div className={styles.actions}>
        <Button
          variant="primary"
          className={styles.action}
          isDisabled={open.length > 0}
          isPending={isSending}
          onPress={publish}
        >
          {t('insights.publish.now')}
        </Button>
        <Button
          variant="tertiary"
          className={styles.action}
          onPress={() => onClose()}
        >
          {t('edit.cancel')}
        </Button>
        {open.length > 0 && (
          <Text as="span" variant="body-small">
            {t('insights.publish.first')}
          </Text>
        )}
      </div>
    </div>
  );
}
