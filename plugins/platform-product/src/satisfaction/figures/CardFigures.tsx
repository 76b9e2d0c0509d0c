import { useState } from 'react';
import { Button, Link, Text } from '@backstage/ui';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  ProductPath,
  Satisfaction,
  SatisfactionFigures,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { FurtherFigures } from './FurtherFigures';
import { HowWorkedOut } from './HowWorkedOut';
import { SatisfiedLine } from './SatisfiedLine';
import { useFigureWords } from './figureWords';
import styles from './CardFigures.module.css';

/** The newest published figures of a product, as short as they can be told. */
export function CardFigures(props: {
  path: ProductPath;
  satisfaction: Satisfaction;
  figures: SatisfactionFigures;
}) {
  const { path, satisfaction, figures } = props;
  const { period, withheldSince } = satisfaction;
  const { t } = useWords();
  const say = useFigureWords();
  const entityRoute = useRouteRef(entityRouteRef);
  const [explained, setExplained] = useState(false);
  return (
    <div className={styles.figures}>
      <SatisfiedLine satisfaction={satisfaction} figure={figures.score} />
      {withheldSince && (
        <Text as="p" variant="body-small">
          {t('satisfaction.figures.older', {
            period: say.periodNameBeside(period, withheldSince),
            since: say.periodNameBeside(withheldSince, period),
          })}
        </Text>
      )}
      <FurtherFigures period={period} figures={figures} />
      <div className={styles.ways}>
        <Button
          variant="tertiary"
          className={styles.way}
          aria-expanded={explained}
          onPress={() => setExplained(!explained)}
        >
          {t('satisfaction.figures.how')}
        </Button>
        <Link
          href={`${entityRoute(entityRouteParams(path))}/product`}
          className={styles.link}
        >
          {t('satisfaction.figures.scorecard')}
        </Link>
      </div>
      {explained && (
        <HowWorkedOut satisfaction={satisfaction} figures={figures} />
      )}
    </div>
  );
}
