import { DayField } from '../../../choice/mandates/dialog/DayField';
import { problemAt } from '../../../edit/problemAt';
import { WrittenField } from '../../../edit/WrittenField';
import { useWords } from '../../../translation/useWords';
import { MeasuredFields, problemOf } from './effectFields';

const longestSource = 500;

/** Asks for one measurement: the value, its day and where it can be looked up. */
export function MeasuredQuestions(props: {
  when: 'before' | 'after';
  fields: MeasuredFields;
  /** Whether to say what is missing. */
  isMarked: boolean;
  error: unknown;
  onChange(to: Partial<MeasuredFields>): void;
}) {
  const { when, fields, isMarked, error, onChange } = props;
  const { t } = useWords();
  const named = { when: t(`roadmapEffect.form.when.${when}`) };
  const problem = isMarked ? problemOf(fields) : undefined;
  const said = problem && t(`roadmapEffect.form.${problem}`);
  return (
    <>
      <WrittenField
        label={t('roadmapEffect.form.value', named)}
        value={fields.value}
        onChange={value => onChange({ value })}
        problem={
          problem === 'noDay'
            ? undefined
            : said ?? problemAt(error, `${when}.value`)
        }
      />
      <DayField
        label={t('roadmapEffect.form.day', named)}
        description={t('roadmapEffect.form.dayWhy')}
        day={fields.on}
        onChange={on => onChange({ on })}
        problem={problem === 'noDay' ? said : problemAt(error, `${when}.on`)}
      />
      <WrittenField
        label={t('roadmapEffect.form.source', named)}
        longest={longestSource}
        value={fields.source}
        onChange={source => onChange({ source })}
        problem={problemAt(error, `${when}.source`)}
      />
    </>
  );
}
