import { Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  Period,
  TeamSatisfaction,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import { ScoreTable } from './ScoreTable';
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
      <ScoreTable
        caption={words.periodName(period)}
        of={t('scorecard.teams.team')}
        rows={teams.map(({ teamRef, ...score }) => ({
          ...score,
          id: teamRef,
          name: (
            <EntityRefLink
              entityRef={teamRef}
              defaultKind="group"
              className={styles.target}
            />
          ),
        }))}
      />
    </>
  );
}
