import { Alert, Button, Text } from '@backstage/ui';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { LoadingLines } from '../../http/LoadingLines';
import { useWords } from '../../translation/useWords';
import { useChoiceDialog } from '../dialog/useChoiceDialog';
import { MyTeam } from './MyTeam';
import styles from './ChoiceCard.module.css';

/** What one's own teams say, and the ways to say it. */
export function MyTeams(props: {
  /** Absent until they are loaded. */
  choices?: TeamChoice[];
  error?: Error;
  onRetry(): void;
  onChange(changed: TeamChoice): void;
}) {
  const { choices, error, onRetry, onChange } = props;
  const { t } = useWords();
  const { open, dialog } = useChoiceDialog();
  if (error) {
    return (
      <Alert
        role="alert"
        status="danger"
        icon
        title={t('choiceCard.mine.unanswered')}
        customActions={
          <Button
            variant="secondary"
            className={styles.action}
            onPress={onRetry}
          >
            {t('page.tryAgain')}
          </Button>
        }
      />
    );
  }
  if (!choices) {
    return <LoadingLines words={t('choiceCard.mine.loading')} />;
  }
  if (choices.length === 0) {
    return <Text as="p">{t('choiceCard.noTeam')}</Text>;
  }
  return (
    <>
      <ul aria-label={t('choiceCard.mine.title')} className={styles.teams}>
        {choices.map(choice => (
          <MyTeam
            key={choice.team.entityRef}
            choice={choice}
            onOpen={options => open({ choice, onSaved: onChange, ...options })}
            onChange={onChange}
          />
        ))}
      </ul>
      {dialog}
    </>
  );
}
