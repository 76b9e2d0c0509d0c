import { useState } from 'react';
import { Button, Select, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { Insight } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { newId } from '../../edit/newId';
import { problemAt } from '../../edit/problemAt';
import { WrittenField } from '../../edit/WrittenField';
import { SendFailure } from '../../roadmap/item/SendFailure';
import { useSending } from '../../roadmap/item/useSending';
import { useWords } from '../../translation/useWords';
import { JobField } from '../JobField';
import { Research } from '../useResearch';
import { CitedHighlight } from './CitedHighlight';
import { FindHighlights } from './FindHighlights';
import { CitedFields, evidenceOf, fieldsOf } from './insightFields';
import styles from '../Research.module.css';

const noStudy = 'none';

/** Where an insight is drafted, and what speaks for and against it is chosen. */
export function InsightForm(props: {
  insight?: Insight;
  productRef: string;
  research: Pick<Research, 'studies' | 'jobs'>;
  onSaved(): void;
  onClose(): void;
}) {
  const { insight, productRef, research, onSaved, onClose } = props;
  const { studies, jobs } = research;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [id] = useState(newId);
  const [fields, setFields] = useState(() => fieldsOf(insight));
  const [isAsked, setAsked] = useState(false);
  const { send, isSending, error } = useSending();
  const { statement, detail, studyId, jobId, evidence } = fields;
  const change = (to: Partial<typeof fields>) =>
    setFields({ ...fields, ...to });
  const cite = (cited: CitedFields) =>
    change({
      evidence: [
        ...evidence.filter(each => each.highlightId !== cited.highlightId),
        cited,
      ],
    });

  const save = () => {
    setAsked(true);
    if (!statement.trim()) {
      return;
    }
    send(async () => {
      const said = {
        statement: statement.trim(),
        evidence: evidenceOf(evidence),
      };
      if (insight) {
        await api.call('changeInsight', {
          params: { insightId: insight.id },
          body: {
            ...said,
            detail: detail || null,
            studyId: studyId || null,
            jobId: jobId || null,
            version: insight.version,
          },
        });
      } else {
        await api.call('createInsight', {
          body: {
            id,
            products: [productRef],
            ...said,
            ...(detail && { detail }),
            ...(studyId && { studyId }),
            ...(jobId && { jobId }),
          },
        });
      }
      onSaved();
    });
  };
  return (
    <div className={styles.form}>
      <WrittenField
        label={t('insights.statement')}
        description={t('insights.statementHint')}
        rows={2}
        longest={280}
        value={statement}
        onChange={to => change({ statement: to })}
        problem={
          isAsked && !statement.trim()
            ? t('edit.missing')
            : problemAt(error, 'statement')
        }
      />
      <WrittenField
        label={t('insights.detail')}
        rows={3}
        longest={4000}
        value={detail}
        onChange={to => change({ detail: to })}
        problem={problemAt(error, 'detail')}
      />
      {studies.length > 0 && (
        <div className={styles.field}>
          <Select
            label={t('research.study')}
            description={t('insights.studyHint')}
            value={studyId || noStudy}
            onChange={to =>
              change({ studyId: to === noStudy ? '' : String(to) })
            }
            options={[
              { value: noStudy, label: t('insights.noStudy') },
              ...studies.map(study => ({
                value: study.id,
                label: study.title,
              })),
            ]}
          />
        </div>
      )}
      <JobField
        jobs={jobs}
        jobId={jobId}
        onChange={to => change({ jobId: to })}
      />
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('insights.evidence')}
      </Text>
      {evidence.map(cited => (
        <CitedHighlight
          key={cited.highlightId}
          cited={cited}
          onChange={cite}
          onRemove={() =>
            change({
              evidence: evidence.filter(
                ({ highlightId }) => highlightId !== cited.highlightId,
              ),
            })
          }
        />
      ))}
      <FindHighlights
        productRef={productRef}
        chosen={evidence.map(({ highlightId }) => highlightId)}
        onCite={cite}
      />
      <SendFailure error={error} />
      <div className={styles.actions}>
        <Button
          variant="primary"
          className={styles.action}
          isPending={isSending}
          onPress={save}
        >
          {t('insights.save')}
        </Button>
        <Button variant="tertiary" className={styles.action} onPress={onClose}>
          {t('edit.cancel')}
        </Button>
      </div>
    </div>
  );
}
