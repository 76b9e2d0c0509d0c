import { Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  Period,
  TeamSatisfaction,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import styles from './Figures.module.css';

/** The score of each team that has one. */
export function TeamFigures(props: {
  teams: TeamSatisfaction[];
  period: Period;
}) {
  const { teams, period } = props;
  const { t } = useWords();
  const words = useFigureWords();
  return (
    <>
      <Text as="p" variant="body-small">
        {t('scorecard.teams.text')}
      </Text>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.caption}>
            {words.periodName(period)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('scorecard.teams.team')}</th>
              <th scope="col">{t('scorecard.trend.satisfied')}</th>
              <th scope="col">{t('scorecard.trend.likely')}</th>
              <th scope="col">{t('scorecard.trend.mean')}</th>
              <th scope="col">{t('scorecard.trend.answers')}</th>
            </tr>
          </thead>
          <tbody>
            {teams.map(({ teamRef, n, satisfied, mean }) => (
              <tr key={teamRef}>
                <th scope="row">
                  <EntityRefLink
                    entityRef={teamRef}
                    defaultKind="group"
                    className={styles.target}
                  />
                </th>
                <td>{words.percent(satisfied.share)}</td>
                <td>{words.percentRange(satisfied)}</td>
                <td>
                  {`${words.decimal(mean.value)} (${words.decimalRange(mean)})`}
                </td>
                <td>{t('scorecard.count', { n })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
