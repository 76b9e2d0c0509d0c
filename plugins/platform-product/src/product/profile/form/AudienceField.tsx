import { TeamsField } from '../../../catalog/search/TeamsField';
import { problemAt } from '../../../edit/problemAt';
import { Theirs } from '../../../edit/Theirs';
import { Edit } from '../../../edit/useEdit';
import { same } from '../../../edit/merge';
import { useWords } from '../../../translation/useWords';
import { ProfileFields } from '../profileFields';
import styles from '../../../edit/Edit.module.css';

/** Which teams a product is meant for, and so is counted among. */
export function AudienceField(props: {
  edit: Edit<ProfileFields>;
  /** Somebody tried to save. */
  isAsked: boolean;
}) {
  const { edit, isAsked } = props;
  const { t } = useWords();
  const { audience } = edit.fields;
  const theirs = edit.conflict?.audience;
  const label = t('profile.audience.field');
  const all = t('profile.audience.allTeams');
  const missing =
    isAsked && audience.length === 0
      ? t('profile.audience.missing')
      : undefined;
  return (
    <div className={styles.field}>
      <TeamsField
        label={label}
        allWords={all}
        teams={audience}
        onChange={next => edit.change({ audience: next })}
        problem={missing ?? problemAt(edit.error, 'audience')}
      />
      {theirs !== undefined && !same(theirs, audience) && (
        <Theirs
          label={label}
          text={theirs === 'all' ? all : theirs.join('\n')}
          onTake={() => edit.change({ audience: theirs })}
        />
      )}
    </div>
  );
}
