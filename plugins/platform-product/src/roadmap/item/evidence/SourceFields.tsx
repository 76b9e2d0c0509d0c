import { Select, Text } from '@backstage/ui';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { problemAt } from '../../../edit/problemAt';
import { WrittenField } from '../../../edit/WrittenField';
import { useWords } from '../../../translation/useWords';
import { EvidenceFields, problemOf } from './evidenceFields';
import { useSources } from './useSources';

/** The fields that name where evidence comes from. */
export function SourceFields(props: {
  item: RoadmapItem;
  fields: EvidenceFields;
  onChange(to: Partial<EvidenceFields>): void;
  problem: ReturnType<typeof problemOf>;
  /** Why it was not added. */
  error: unknown;
}) {
  const { item, fields, onChange, problem, error } = props;
  const { t } = useWords();
  if (fields.kind === 'url') {
    return (
      <>
        <WrittenField
          label={t('roadmapItem.evidence.url')}
          description={t('roadmapItem.evidence.urlHint')}
          value={fields.url}
          onChange={url => onChange({ url })}
          problem={
            problem === 'url'
              ? t('roadmapItem.evidence.missing.url')
              : problemAt(error, 'source.url')
          }
        />
        <WrittenField
          label={t('roadmapItem.evidence.urlTitle')}
          value={fields.title}
          onChange={title => onChange({ title })}
          problem={problemAt(error, 'source.title')}
        />
      </>
    );
  }
  return (
    <>
      {item.products.length > 1 && (
        <Select
          label={t('roadmapItem.evidence.product')}
          options={item.products.map(({ entityRef, title }) => ({
            value: entityRef,
            label: title,
          }))}
          value={fields.product}
          onChange={value =>
            onChange({
              product: String(value),
              period: '',
              teamRef: '',
              insightId: '',
            })
          }
        />
      )}
      <SourceChoice
        key={`${fields.kind} ${fields.product}`}
        kind={fields.kind}
        fields={fields}
        onChange={onChange}
        problem={problem}
      />
    </>
  );
}

const fieldOf = {
  figure: 'period',
  'opt-out': 'teamRef',
  insight: 'insightId',
} as const;

function SourceChoice(props: {
  kind: 'figure' | 'opt-out' | 'insight';
  fields: EvidenceFields;
  onChange(to: Partial<EvidenceFields>): void;
  problem: ReturnType<typeof problemOf>;
}) {
  const { kind, fields, onChange, problem } = props;
  const { t } = useWords();
  const name = fieldOf[kind];
  const { options, error } = useSources(kind, fields.product);
  if (error) {
    return <Text as="p">{t('roadmapItem.evidence.noSources')}</Text>;
  }
  if (options?.length === 0) {
    return <Text as="p">{t(`roadmapItem.evidence.empty.${name}`)}</Text>;
  }
  return (
    <>
      <Select
        label={t(`roadmapItem.evidence.${name}`)}
        options={options ?? []}
        searchable={kind !== 'figure'}
        isDisabled={!options}
        value={fields[name] || null}
        onChange={value => onChange({ [name]: String(value ?? '') })}
      />
      {problem === name && (
        <Text as="p" role="alert" variant="body-small" color="danger">
          {t(`roadmapItem.evidence.missing.${name}`)}
        </Text>
      )}
    </>
  );
}
