import { Checkbox, Select } from '@backstage/ui';
import { QuoteConsent } from 'backstage-plugin-platform-product-common';
import { DayField } from '../../choice/mandates/dialog/DayField';
import { useWords } from '../../translation/useWords';
import { ParticipantFields } from './noteFields';
import styles from '../Research.module.css';

const quotations: QuoteConsent[] = ['none', 'anonymous', 'named'];

/** What a participant agreed to, where it is not the usual. */
export function ConsentTerms(props: {
  participant: ParticipantFields;
  onChange(to: Partial<ParticipantFields>): void;
}) {
  const { participant, onChange } = props;
  const { t } = useWords();
  return (
    <>
      <Select
        label={t('research.quotesLabel')}
        value={participant.quotes}
        onChange={to => onChange({ quotes: to as QuoteConsent })}
        options={quotations.map(value => ({
          value,
          label: t(`research.quotes.${value}`),
        }))}
      />
      <Checkbox
        isSelected={participant.followUp}
        onChange={followUp => onChange({ followUp })}
        className={styles.target}
      >
        {t('research.askAgain')}
      </Checkbox>
      <DayField
        label={t('research.until')}
        description={t('research.untilHint')}
        day={participant.until}
        onChange={until => onChange({ until })}
      />
    </>
  );
}
