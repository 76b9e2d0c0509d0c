import { Radio, RadioGroup } from '@backstage/ui';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import styles from './questions/Questions.module.css';

/** Asks somebody of several teams for which of them they speak. */
export function TeamChooser(props: {
  /** How each of the teams stands. */
  mine: TeamChoice[];
  team: string;
  onChoose(choice: TeamChoice): void;
}) {
  const { mine, team, onChoose } = props;
  const { t } = useWords();
  return (
    <RadioGroup
      label={t('choiceDialog.team')}
      orientation="horizontal"
      className={styles.chips}
      value={team}
      onChange={ref =>
        onChoose(mine.find(each => each.team.entityRef === ref)!)
      }
    >
      {mine.map(each => (
        <Radio
          key={each.team.entityRef}
          value={each.team.entityRef}
          className={styles.chip}
        >
          {each.team.title}
        </Radio>
      ))}
    </RadioGroup>
  );
}
