import { maxStatementLength } from 'backstage-plugin-platform-product-common';
import { EntitiesField } from '../../../catalog/search/EntitiesField';
import { TeamsField } from '../../../catalog/search/TeamsField';
import { problemAt } from '../../../edit/problemAt';
import { Theirs } from '../../../edit/Theirs';
import { WrittenField } from '../../../edit/WrittenField';
import { useWords } from '../../../translation/useWords';
import { MandateFields } from '../mandateFields';
import { problemsOf } from '../mandateProblems';
import { DayField } from './DayField';
import { pathOf } from './pathOf';
import { MandateEdit } from './useMandateEdit';
import styles from '../../../edit/Edit.module.css';

const texts = [
  { name: 'policy', rows: 1 },
  { name: 'protects', rows: 2 },
  { name: 'reason', rows: 2 },
] as const;

/** The fields of a requirement. */
export function MandateFormFields(props: {
  edit: MandateEdit;
  problems: ReturnType<typeof problemsOf>;
  /** Products and teams can be chosen only once. */
  isNew: boolean;
}) {
  const { edit, problems, isNew } = props;
  const { fields, change, conflict, error } = edit;
  const { t } = useWords();
  const problemOf = (name: keyof MandateFields) => {
    const problem = problems[name];
    // The fields for words say themselves by how much they are too long.
    return problem && problem !== 'tooLong'
      ? t(`mandates.problem.${problem}`)
      : problemAt(error, pathOf[name]);
  };
  const theirOwner = conflict?.ownerRef;
  return (
    <>
      {texts.map(({ name, rows }) => (
        <WrittenField
          key={name}
          label={t(`mandates.${name}.name`)}
          description={t(`mandates.${name}.hint`)}
          rows={rows}
          longest={maxStatementLength}
          value={fields[name]}
          onChange={value => change({ [name]: value })}
          problem={problemOf(name)}
          theirs={conflict?.[name]}
        />
      ))}
      {isNew && (
        <TeamsField
          label={t('mandates.scope.name')}
          allWords={t('mandates.scope.all')}
          teams={fields.scope}
          onChange={scope => change({ scope })}
          problem={problemOf('scope')}
        />
      )}
      <div className={styles.field}>
        <EntitiesField
          label={t('mandates.owner.name')}
          description={t('mandates.owner.hint')}
          kinds={['group', 'user']}
          chosen={fields.ownerRef ? [fields.ownerRef] : []}
          onChange={([ownerRef = '']) => change({ ownerRef })}
          isSingle
          problem={problemOf('ownerRef')}
        />
        {theirOwner !== undefined && theirOwner !== fields.ownerRef && (
          <Theirs
            label={t('mandates.owner.name')}
            text={theirOwner}
            onTake={() => change({ ownerRef: theirOwner })}
          />
        )}
      </div>
      <DayField
        label={t('mandates.lastDay.name')}
        description={t('mandates.lastDay.why')}
        day={fields.lastDay}
        onChange={lastDay => change({ lastDay })}
        problem={problemOf('lastDay')}
        theirs={conflict?.lastDay}
      />
    </>
  );
}
