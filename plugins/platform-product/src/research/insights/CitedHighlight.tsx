import { Button, Text } from '@backstage/ui';
import { WrittenField } from '../../edit/WrittenField';
import { useWords } from '../../translation/useWords';
import { CitedFields } from './insightFields';
import styles from '../Research.module.css';

/** A highlight that an insight cites, in the words in which others will read it. */
export function CitedHighlight(props: {
  cited: CitedFields;
  onChange(cited: CitedFields): void;
  onRemove(): void;
}) {
  const { cited, onChange, onRemove } = props;
  const { t } = useWords();
  const other = cited.direction === 'supports' ? 'refutes' : 'supports';
  return (
    <div className={styles.entry}>
      <Text as="p" variant="body-small" weight="bold">
        {t(`insights.direction.${cited.direction}`)}
      </Text>
      {cited.quote ? (
        <WrittenField
          label={t('insights.asRead')}
          rows={2}
          longest={2000}
          value={cited.quote}
          onChange={quote => onChange({ ...cited, quote })}
        />
      ) : (
        <Text as="p">{t('insights.noQuote')}</Text>
      )}
      <div className={styles.actions}>
        <Button
          variant="tertiary"
          className={styles.action}
          onPress={() => onChange({ ...cited, direction: other })}
        >
          {t(`insights.cite.${other}`)}
        </Button>
        <Button variant="tertiary" className={styles.action} onPress={onRemove}>
          {t('insights.cite.remove')}
        </Button>
      </div>
    </div>
  );
}
