import { useState } from 'react';
import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  RoadmapEvidence,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../../api';
import { LoadingLines } from '../../../http/LoadingLines';
import { Unavailable } from '../../../http/Unavailable';
import { useWords } from '../../../translation/useWords';
import { Section } from '../Section';
import { AddEvidence } from './AddEvidence';
import { EvidenceEntry } from './EvidenceEntry';
import { Said } from '../../../text/Said';
import lists from '../../../text/Lists.module.css';
import styles from '../Item.module.css';

/** What speaks for an item, and what against it. */
export function EvidencePart(props: {
  item: RoadmapItem;
  /** How often the item changed since it was opened. */
  changes: number;
}) {
  const { item, changes } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [said, setSaid] = useState('');
  const { value, error, retry } = useAsyncRetry(
    () => api.call('listRoadmapEvidence', { params: { itemId: item.id } }),
    [api, item.id, changes],
  );
  const changed = (words: string) => {
    setSaid(words);
    retry();
  };
  return (
    <Section title={t('roadmapItem.evidence.title')}>
      {error && (
        <Unavailable
          error={error}
          forbidden={t('roadmapItem.forbidden')}
          unanswered={t('roadmapItem.evidence.unanswered')}
          onRetry={retry}
        />
      )}
      {!value && !error && (
        <LoadingLines words={t('roadmapItem.evidence.loading')} />
      )}
      {value && (
        <>
          <div className={styles.columns}>
            {(['for', 'against'] as const).map(direction => (
              <Side
                key={direction}
                item={item}
                direction={direction}
                evidence={value.items.filter(
                  each => each.direction === direction,
                )}
                onRemoved={() => changed(t('roadmapItem.evidence.removed'))}
              />
            ))}
          </div>
          {value.allowed.includes('add') && (
            <AddEvidence
              item={item}
              onAdded={() => changed(t('roadmapItem.evidence.added'))}
            />
          )}
        </>
      )}
      <Said as="p" variant="body-small">
        {said}
      </Said>
    </Section>
  );
}

function Side(props: {
  item: RoadmapItem;
  direction: RoadmapEvidence['direction'];
  evidence: RoadmapEvidence[];
  onRemoved(): void;
}) {
  const { item, direction, evidence, onRemoved } = props;
  const { t } = useWords();
  return (
    <div
      role="group"
      aria-label={t(`roadmapItem.evidence.${direction}`)}
      className={styles.lines}
    >
      <Text as="h4" variant="body-medium" weight="bold">
        {t(`roadmapItem.evidence.${direction}`)}
      </Text>
      {evidence.length === 0 && (
        <Text as="p" color="secondary">
          {t(`roadmapItem.evidence.none.${direction}`)}
        </Text>
      )}
      <ul className={lists.list}>
        {evidence.map(each => (
          <EvidenceEntry
            key={each.id}
            itemId={item.id}
            evidence={each}
            onRemoved={onRemoved}
          />
        ))}
      </ul>
    </div>
  );
}
