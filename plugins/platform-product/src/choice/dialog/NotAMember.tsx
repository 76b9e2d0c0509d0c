import { Alert, Button } from '@backstage/ui';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import styles from '../../edit/Edit.module.css';

/** That only a team speaks for itself, and for which teams the reader can. */
export function NotAMember(props: {
  choice: TeamChoice;
  /** Teams that the reader can speak for. */
  mine: TeamChoice[];
  onChoose(choice: TeamChoice): void;
}) {
  const { choice, mine, onChoose } = props;
  const { t } = useWords();
  const others = mine.filter(
    ({ team }) => team.entityRef !== choice.team.entityRef,
  );
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={t('choiceDialog.notAMember.only', { team: choice.team.title })}
      description={
        others.length > 0 && (
          <div className={styles.actions}>
            {t('choiceDialog.notAMember.youCan')}
            {others.map(each => (
              <Button
                key={each.team.entityRef}
                variant="secondary"
                className={styles.action}
                onPress={() => onChoose(each)}
              >
                {each.team.title}
              </Button>
            ))}
          </div>
        )
      }
    />
  );
}
