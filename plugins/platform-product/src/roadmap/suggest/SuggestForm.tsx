import { Button, Radio, RadioGroup, Select, Text } from '@backstage/ui';
import {
  maxRoadmapText,
  maxRoadmapTitle,
  RoadmapItem,
  RoadmapOrigin,
  roadmapOrigins,
  Team,
} from 'backstage-plugin-platform-product-common';
import { EditFailure } from '../../edit/EditFailure';
import { WrittenField } from '../../edit/WrittenField';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { SimilarItems } from './SimilarItems';
import { Said, useSuggestion } from './useSuggestion';
import styles from '../../choice/dialog/ChoiceDialog.module.css';

const nobody = 'me';
const unsaid = 'unsaid';

/** What a suggestion needs to say: what the problem is, and whose. */
export function SuggestForm(props: {
  productRef: string;
  userRef: string;
  /** Teams that the reader may speak for. */
  teams: Team[];
  said?: Said;
  onCancel(): void;
  onSuggested(item: RoadmapItem): void;
}) {
  const { productRef, userRef, teams, said, onCancel, onSuggested } = props;
  const { t } = useWords();
  const words = useRoadmapWords();
  const suggestion = useSuggestion({
    productRef,
    userRef,
    said,
    onSuggested,
  });
  const { fields, change, isMarked, isSending, error } = suggestion;
  const missing = (text: string) =>
    isMarked && !text.trim() ? t('roadmapBoard.suggest.missing') : undefined;
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        suggestion.suggest();
      }}
    >
      <WrittenField
        label={t('roadmapBoard.suggest.titleField')}
        value={fields.title}
        longest={maxRoadmapTitle}
        problem={missing(fields.title)}
        onChange={title => change({ title })}
      />
      <SimilarItems
        productRef={productRef}
        text={fields.title}
        teams={teams}
        onJoined={item => {
          suggestion.discard();
          onSuggested(item);
        }}
      />
      <WrittenField
        label={t('roadmapBoard.suggest.problem')}
        description={t('roadmapBoard.suggest.problemHint')}
        rows={4}
        value={fields.problem}
        longest={maxRoadmapText}
        problem={missing(fields.problem)}
        onChange={problem => change({ problem })}
      />
      {teams.length > 0 && (
        <RadioGroup
          label={t('roadmapBoard.suggest.forWhom')}
          value={fields.team || nobody}
          onChange={team => change({ team: team === nobody ? '' : team })}
        >
          <Radio value={nobody} className={styles.target}>
            {t('roadmapBoard.suggest.forMe')}
          </Radio>
          {teams.map(team => (
            <Radio
              key={team.entityRef}
              value={team.entityRef}
              className={styles.target}
            >
              {t('roadmapBoard.suggest.forTeam', { team: team.title })}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <details>
        <summary className={styles.summary}>
          {t('roadmapBoard.suggest.more')}
        </summary>
        <div className={styles.form}>
          <Select
            label={t('roadmapBoard.suggest.origin')}
            size="medium"
            options={[
              { value: unsaid, label: t('roadmapBoard.suggest.noOrigin') },
              ...roadmapOrigins.map(value => ({
                value,
                label: words.origin(value),
              })),
            ]}
            value={fields.origin || unsaid}
            onChange={chosen =>
              change({
                origin: chosen === unsaid ? '' : (chosen as RoadmapOrigin),
              })
            }
          />
          <WrittenField
            label={t('roadmapBoard.suggest.url')}
            value={fields.url}
            onChange={url => change({ url })}
          />
        </div>
      </details>
      <Text as="p" variant="body-small">
        {t('roadmapBoard.suggest.public')}
      </Text>
      {error !== undefined && (
        <EditFailure error={error} isShownAtFields={false} />
      )}
      <div className={styles.end}>
        <Button
          variant="secondary"
          className={styles.action}
          onPress={() => {
            suggestion.discard();
            onCancel();
          }}
        >
          {t('roadmapBoard.suggest.cancel')}
        </Button>
        <Button
          type="submit"
          variant="primary"
          className={styles.action}
          isPending={isSending}
        >
          {t('roadmapBoard.suggest.send')}
        </Button>
      </div>
    </form>
  );
}
