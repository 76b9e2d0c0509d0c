import { Radio, RadioGroup } from '@backstage/ui';
import {
  Alternative,
  AlternativeUse,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { useChoiceWords } from '../../choiceWords';
import { ChoiceFields } from '../choiceFields';
import { AlternativeSearch } from './AlternativeSearch';
import styles from './Questions.module.css';

const nothing: Alternative = { nothing: true };

/** The same for the same alternative, whatever it is called. */
const keyOf = (alternative: Alternative) =>
  'title' in alternative
    ? alternative.entityRef
    : JSON.stringify(alternative).toLocaleLowerCase('en-US');

/** Asks what a team uses instead; what others use is one click away. */
export function AlternativeQuestion(props: {
  /** The reference of the product itself, which is not an answer. */
  product: string;
  /** What other teams use instead. */
  others: AlternativeUse[];
  fields: Pick<ChoiceFields, 'alternative' | 'alternativeText'>;
  onChange(
    to: Partial<Pick<ChoiceFields, 'alternative' | 'alternativeText'>>,
  ): void;
  problem?: string;
}) {
  const { product, others, fields, onChange, problem } = props;
  const { alternative, alternativeText } = fields;
  const { t } = useWords();
  const words = useChoiceWords();
  const offered = new Map(
    others
      .filter(other => keyOf(other.alternative) !== keyOf(nothing))
      .map(({ alternative: each, teams }) => [keyOf(each), { each, teams }]),
  );
  const own = alternative && keyOf(alternative) !== keyOf(nothing);
  if (own && !offered.has(keyOf(alternative))) {
    offered.set(keyOf(alternative), { each: alternative, teams: 0 });
  }
  return (
    <div className={styles.question}>
      <RadioGroup
        label={t('choiceDialog.instead.question')}
        orientation="horizontal"
        className={styles.chips}
        value={alternative ? keyOf(alternative) : null}
        onChange={key =>
          onChange({
            alternative: offered.get(key)?.each ?? nothing,
            alternativeText: '',
          })
        }
        isInvalid={problem !== undefined}
        description={problem}
      >
        {[...offered].map(([key, { each, teams }]) => (
          <Radio key={key} value={key} className={styles.chip}>
            {teams > 0
              ? t('choiceDialog.instead.withTeams', {
                  what: words.alternative(each),
                  count: teams,
                })
              : words.alternative(each)}
          </Radio>
        ))}
        <Radio value={keyOf(nothing)} className={styles.chip}>
          {t('choiceDialog.instead.nothing')}
        </Radio>
      </RadioGroup>
      <AlternativeSearch
        product={product}
        text={alternativeText}
        chosen={alternative}
        onType={text =>
          onChange({ alternativeText: text, alternative: undefined })
        }
        onRecognize={entity => onChange({ alternative: entity })}
        onChoose={entity =>
          onChange({ alternative: entity, alternativeText: '' })
        }
      />
    </div>
  );
}
