import { Radio, RadioGroup } from '@backstage/ui';
import { ResearchMethod } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { methods } from './noteFields';
import editor from './Editor.module.css';
import styles from '../Research.module.css';

/** How somebody listened. */
export function MethodChoice(props: {
  method: ResearchMethod;
  onChange(method: ResearchMethod): void;
}) {
  const { method, onChange } = props;
  const { t } = useWords();
  return (
    <RadioGroup
      label={t('research.methodLabel')}
      orientation="horizontal"
      className={editor.methods}
      value={method}
      onChange={to => onChange(to as ResearchMethod)}
    >
      {methods.map(each => (
        <Radio key={each} value={each} className={styles.target}>
          {t(`research.method.${each}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
