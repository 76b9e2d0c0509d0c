import { Radio, RadioGroup } from '@backstage/ui';
import { useWords } from '../../translation/useWords';
import { EntitiesField } from './EntitiesField';
import styles from './EntitiesField.module.css';

/** All teams, or those of some groups. */
export type ChosenTeams = 'all' | string[];

/** Chooses all teams, or groups whose teams are meant. */
export function TeamsField(props: {
  label: string;
  /** All teams, in the words of what they are chosen for. */
  allWords: string;
  teams: ChosenTeams;
  onChange(teams: ChosenTeams): void;
  problem?: string;
}) {
  const { label, allWords, teams, onChange, problem } = props;
  const { t } = useWords();
  return (
    <div className={styles.field}>
      <RadioGroup
        label={label}
        value={teams === 'all' ? 'all' : 'groups'}
        onChange={to => onChange(to === 'all' ? 'all' : [])}
      >
        <Radio value="all" className={styles.target}>
          {allWords}
        </Radio>
        <Radio value="groups" className={styles.target}>
          {t('catalogSearch.teamsOfGroups')}
        </Radio>
      </RadioGroup>
      {teams !== 'all' && (
        <EntitiesField
          label={t('catalogSearch.groups')}
          description={t('catalogSearch.withGroupsBelow')}
          kinds={['group']}
          chosen={teams}
          onChange={onChange}
          problem={problem}
        />
      )}
    </div>
  );
}
