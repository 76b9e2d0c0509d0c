import { Button, Checkbox, Text, TextField } from '@backstage/ui';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { EntitiesField } from '../../catalog/search/EntitiesField';
import { useChoiceWords } from '../../choice/choiceWords';
import { useWords } from '../../translation/useWords';
import { ConsentTerms } from './ConsentTerms';
import { LinkForParticipant } from './LinkForParticipant';
import { ParticipantFields } from './noteFields';
import editor from './Editor.module.css';
import styles from '../Research.module.css';

/** One participant: consent first, then a code; who they are stays out of it. */
export function Participant(props: {
  participant: ParticipantFields;
  keepsText: boolean;
  isReadOnly: boolean;
  onChange(to: Partial<ParticipantFields>): void;
  onRemove(): void;
}) {
  const { participant, keepsText, isReadOnly, onChange, onRemove } = props;
  const { code, role, teamRef, quotes, followUp, until, agreed, isLinked } =
    participant;
  const { t } = useWords();
  const { day } = useChoiceWords();
  const terms = [
    until
      ? t('research.keptUntil', { day: day(until) })
      : t('research.keptAYear'),
    t(`research.quotes.${quotes}`),
    followUp ? t('research.askAgain') : t('research.notAgain'),
  ].join(' · ');
  if (isReadOnly) {
    return (
      <div className={editor.participant}>
        <Text as="p" weight="bold">
          {[code, role].filter(Boolean).join(', ')}
        </Text>
        {teamRef && <EntityDisplayName entityRef={teamRef} />}
        <Text as="p" variant="body-small">
          {terms}
        </Text>
      </div>
    );
  }
  return (
    <fieldset className={editor.participant}>
      <legend className={editor.legend}>{code || '–'}</legend>
      <Checkbox
        isSelected={agreed}
        onChange={isSelected => onChange({ agreed: isSelected })}
        className={styles.target}
      >
        {t('research.agreed', { code: code || '–' })}
      </Checkbox>
      <Text as="p" variant="body-small">
        {terms}
      </Text>
      {(isLinked || participant.userRef !== '') && (
        <LinkForParticipant code={code || '–'} />
      )}
      <TextField
        label={t('research.code')}
        description={t('research.codeHint')}
        size="medium"
        value={code}
        isReadOnly={isLinked}
        onChange={to => onChange({ code: to })}
      />
      {keepsText && (
        <TextField
          label={t('research.role')}
          size="medium"
          value={role}
          onChange={to => onChange({ role: to })}
        />
      )}
      <details>
        <summary className={editor.summary}>{t('research.more')}</summary>
        <div className={editor.terms}>
          <ConsentTerms participant={participant} onChange={onChange} />
          {keepsText && (
            <EntitiesField
              label={t('research.team')}
              description={t('research.teamHint')}
              kinds={['group']}
              isSingle
              chosen={teamRef ? [teamRef] : []}
              onChange={([to = '']) => onChange({ teamRef: to })}
            />
          )}
          {isLinked ? (
            <Text as="p" variant="body-small">
              {t('research.linked')}
            </Text>
          ) : (
            <EntitiesField
              label={t('research.linkTo')}
              description={t('research.linkToHint')}
              kinds={['user']}
              isSingle
              chosen={participant.userRef ? [participant.userRef] : []}
              onChange={([to = '']) => onChange({ userRef: to })}
            />
          )}
        </div>
      </details>
      {!isLinked && (
        <div className={styles.actions}>
          <Button
            variant="tertiary"
            className={styles.action}
            onPress={onRemove}
          >
            {t('research.removeParticipant', { code })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
