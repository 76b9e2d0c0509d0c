import { Link, Text } from '@backstage/ui';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { Satisfaction } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { dayName } from '../dayName';
import { useFigureWords } from '../figures/figureWords';
import { TrendFigure } from './TrendFigure';
import styles from './Scorecard.module.css';

/** Says why there is no figure, never how many answers there are, and what can be done. */
export function WithheldFigures(props: { satisfaction: Satisfaction }) {
  const { entityRef, period, rules, trend } = props.satisfaction;
  const { t } = useWords();
  const words = useFigureWords();
  const entityRoute = useRouteRef(entityRouteRef);
  const stillOpen = period.endsOn === rules.closesOn;
  return (
    <div className={styles.lines}>
      <Text as="p">
        {t('scorecard.withheld', {
          period: words.periodName(period),
          k: String(rules.k),
        })}
      </Text>
      {stillOpen && (
        <>
          <Text as="p">
            {t('scorecard.withheldOpen', {
              date: dayName(rules.closesOn, t('language')),
            })}
          </Text>
          <Link
            href={`${entityRoute(parseEntityRef(entityRef))}?rate`}
            className={styles.target}
          >
            {t('scorecard.rate')}
          </Link>
        </>
      )}
      {trend.length > 0 && <TrendFigure trend={trend} />}
    </div>
  );
}
