import { useState } from 'react';
import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  RoadmapEffect,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../../api';
import { LoadingLines } from '../../../http/LoadingLines';
import { Unavailable } from '../../../http/Unavailable';
import { useWords } from '../../../translation/useWords';
import { GoalEffect } from './GoalEffect';
import { MeasureForm } from './MeasureForm';
import { SatisfactionLine } from './SatisfactionLine';
import { Said } from '../../../text/Said';
import styles from '../Item.module.css';

/** What became of the goal, and of how satisfied people are. */
export function EffectPart({ item }: { item: RoadmapItem }) {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [recorded, setRecorded] = useState<RoadmapEffect>();
  const [said, setSaid] = useState('');
  const { value, error, retry } = useAsyncRetry(async () => {
    const read = await api.call('readRoadmapEffect', {
      params: { itemId: item.id },
    });
    setRecorded(undefined);
    return read;
  }, [api, item.id, item.version]);
  const effect = recorded ?? value;
  return (
    <div
      role="group"
      aria-label={t('roadmapEffect.title')}
      className={styles.section}
    >
      {error && (
        <Unavailable
          error={error}
          forbidden={t('roadmapEffect.forbidden')}
          unanswered={t('roadmapEffect.unanswered')}
          onRetry={retry}
        />
      )}
      {!effect && !error && <LoadingLines words={t('roadmapEffect.loading')} />}
      {effect && (
        <>
          {item.outcome && <GoalEffect effect={effect} />}
          {effect.satisfaction.length > 0 && (
            <div className={styles.lines}>
              {effect.satisfaction.map(each => (
                <SatisfactionLine
                  key={each.product.entityRef}
                  satisfaction={each}
                />
              ))}
              <Text as="p" variant="body-small" color="secondary">
                {t('roadmapEffect.caution')}
              </Text>
            </div>
          )}
          {effect.allowed.includes('measure') && (
            <MeasureForm
              itemId={item.id}
              effect={effect}
              onChanged={setRecorded}
              onRecorded={() => setSaid(t('roadmapEffect.saved'))}
            />
          )}
        </>
      )}
      <Said as="p" variant="body-small">
        {said}
      </Said>
    </div>
  );
}
