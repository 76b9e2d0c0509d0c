import { useState } from 'react';
import { Button, Select, Text } from '@backstage/ui';
import {
  AlternativeAliasRequest,
  ProductAlternative,
} from 'backstage-plugin-platform-product-common';
import { EntitiesField } from '../../../catalog/search/EntitiesField';
import { useWords } from '../../../translation/useWords';
import { useChoiceWords } from '../../choiceWords';
import styles from '../Choices.module.css';

const kinds = ['component', 'resource', 'api', 'system'];

/** Says that a name which teams gave means something of the catalog, or another name. */
export function MergeForm(props: {
  name: string;
  others: ProductAlternative[];
  onMerge(means: NonNullable<AlternativeAliasRequest['means']>): Promise<void>;
  onClose(): void;
}) {
  const { name, others, onMerge, onClose } = props;
  const { t } = useWords();
  const words = useChoiceWords();
  const [entity, setEntity] = useState<string[]>([]);
  const [other, setOther] = useState('');
  const [problem, setProblem] = useState('');
  const names = others.flatMap(({ alternative }) =>
    'nothing' in alternative ? [] : words.alternative(alternative),
  );

  const meaning = () => {
    if (entity.length > 0) {
      return { entityRef: entity[0] };
    }
    const chosen = others.find(
      ({ alternative }) =>
        !('nothing' in alternative) && words.alternative(alternative) === other,
    )?.alternative;
    if (!chosen || 'nothing' in chosen) {
      return undefined;
    }
    return 'entityRef' in chosen
      ? { entityRef: chosen.entityRef }
      : { name: chosen.name };
  };
  const save = async () => {
    const means = meaning();
    if (!means) {
      setProblem(t('choiceTab.instead.missing'));
      return;
    }
    try {
      await onMerge(means);
      onClose();
    } catch {
      setProblem(t('choiceTab.instead.failed'));
    }
  };
  return (
    <div className={styles.more}>
      <Text as="p" weight="bold">
        {t('choiceTab.instead.mergeTitle', { name })}
      </Text>
      <EntitiesField
        label={t('choiceTab.instead.withEntity')}
        kinds={kinds}
        chosen={entity}
        onChange={setEntity}
        isSingle
      />
      {names.length > 0 && entity.length === 0 && (
        <Select
          label={t('choiceTab.instead.withName')}
          options={names.map(value => ({ value, label: value }))}
          value={other || null}
          onChange={value => setOther(String(value ?? ''))}
        />
      )}
      <Text as="p" role="alert">
        {problem}
      </Text>
      <div className={styles.actions}>
        <Button
          variant="primary"
          className={styles.action}
          onPress={() => save()}
        >
          {t('choiceTab.instead.save')}
        </Button>
        <Button variant="tertiary" className={styles.action} onPress={onClose}>
          {t('choiceTab.instead.cancel')}
        </Button>
      </div>
    </div>
  );
}
