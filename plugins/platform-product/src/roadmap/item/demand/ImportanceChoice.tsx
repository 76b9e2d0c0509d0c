import { Radio, RadioGroup } from '@backstage/ui';
import { Importance } from 'backstage-plugin-platform-product-common';
import { useRoadmapWords } from '../../roadmapWords';
import styles from '../Item.module.css';

const all: Importance[] = [0, 1, 2, 3];

/** Chooses how much a team wants something. */
export function ImportanceChoice(props: {
  label: string;
  importance: Importance | undefined;
  onChoose(importance: Importance): void;
}) {
  const { label, importance, onChoose } = props;
  const words = useRoadmapWords();
  return (
    <RadioGroup
      label={label}
      className={styles.chips}
      value={importance === undefined ? null : String(importance)}
      onChange={chosen => onChoose(Number(chosen) as Importance)}
    >
      {all.map(each => (
        <Radio key={each} value={String(each)} className={styles.target}>
          {words.importance(each)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
