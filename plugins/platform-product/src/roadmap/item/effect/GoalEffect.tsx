import { Text } from '@backstage/ui';
import {
  MeasuredValue,
  RoadmapEffect,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { useRoadmapWords } from '../../roadmapWords';
import { BeforeAndAfter } from './BeforeAndAfter';
import lists from '../../../text/Lists.module.css';

/** The goal as it was measured, before and after. */
export function GoalEffect({ effect }: { effect: RoadmapEffect }) {
  const { shippedAt, before, after, verdict, isMissing } = effect;
  const { t } = useWords();
  const words = useRoadmapWords();
  if (shippedAt === undefined && !before && !after) {
    return null;
  }
  return (
    <>
      <BeforeAndAfter
        before={<Measured measured={before} />}
        after={<Measured measured={after} />}
      />
      {verdict && <Text as="p">{t(`roadmapEffect.verdict.${verdict}`)}</Text>}
      {shippedAt !== undefined && !after && (
        <Text as="p">
          {isMissing
            ? t('roadmapEffect.missing', { day: words.day(shippedAt) })
            : t('roadmapEffect.soon')}
        </Text>
      )}
    </>
  );
}

function Measured({ measured }: { measured?: MeasuredValue }) {
  const { t } = useWords();
  const words = useRoadmapWords();
  if (!measured) {
    return <Text as="p">{t('roadmapEffect.notMeasured')}</Text>;
  }
  const { value, on, source } = measured;
  return (
    <>
      <Text as="p">
        {t('roadmapEffect.value', {
          value: new Intl.NumberFormat(t('language'), {
            maximumFractionDigits: 6,
          }).format(value),
          day: words.day(on),
        })}
      </Text>
      {source && (
        <Text as="p" variant="body-small" className={lists.written}>
          {t('roadmapEffect.source', { source })}
        </Text>
      )}
    </>
  );
}
