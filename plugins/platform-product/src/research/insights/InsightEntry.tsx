import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { Insight } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { useChoiceWords } from '../../choice/choiceWords';
import { AskedOnce } from '../../edit/AskedOnce';
import { SendFailure } from '../../roadmap/item/SendFailure';
import { LinkToItem } from '../../roadmap/LinkToItem';
import { useSending } from '../../roadmap/item/useSending';
import { WrittenText } from '../../text/WrittenText';
import { useWords } from '../../translation/useWords';
import { InsightEvidenceList } from './InsightEvidenceList';
import { PublishInsight } from './PublishInsight';
import { useInsightWords } from './insightWords';
import styles from '../Research.module.css';

/** An insight with what speaks for and against it. */
export function InsightEntry(props: {
  insight: Insight;
  /** The product on whose page it stands. */
  productRef: string;
  onEdit(): void;
  /** Hears in words what was done. */
  onChanged(words: string): void;
}) {
  const { insight, productRef, onEdit, onChanged } = props;
  const { statement, detail, status, allowed, ledTo, withdrawnSources } =
    insight;
  const { t } = useWords();
  const { day } = useChoiceWords();
  const words = useInsightWords();
  const api = useApi(platformProductApiRef);
  const [open, setOpen] = useState<'publish' | 'delete'>();
  const { send, isSending, error } = useSending();
  const withdraw = () =>
    send(async () => {
      await api.call('withdrawInsight', {
        params: { insightId: insight.id },
        query: { version: insight.version },
      });
      onChanged(t('insights.withdrawn'));
    });
  const remove = () =>
    send(async () => {
      await api.call('removeInsight', {
        params: { insightId: insight.id },
        query: { version: insight.version },
      });
      onChanged(t('insights.removed'));
    });
  const action = (label: string, onPress: () => void) => (
    <Button variant="secondary" className={styles.action} onPress={onPress}>
      {label}
    </Button>
  );
  return (
    <li className={styles.entry}>
      <Text as="p" weight="bold" className={styles.words}>
        {statement ?? t('insights.sealed')}
      </Text>
      <Text as="p" variant="body-small">
        {[
          status === 'draft'
            ? t('insights.draft')
            : t('insights.publishedOn', { day: day(insight.publishedOn!) }),
          words.counts(insight),
          ...(withdrawnSources > 0
            ? [t('insights.sourcesGone', { count: withdrawnSources })]
            : []),
          ...(ledTo.length > 0
            ? [t('insights.ledTo', { count: ledTo.length })]
            : []),
        ].join(' · ')}
      </Text>
      {detail && <WrittenText text={detail} />}
      <InsightEvidenceList evidence={insight.evidence} />
      {ledTo.length > 0 && (
        <div className={styles.actions}>
          <Text as="span">{t('insights.items')}</Text>
          {ledTo.map(({ id, title }) => (
            <LinkToItem
              key={id}
              product={productRef}
              id={id}
              className={styles.link}
            >
              {title}
            </LinkToItem>
          ))}
        </div>
      )}
      <SendFailure error={error} />
      {open === 'publish' && (
        <PublishInsight
          insight={insight}
          onChanged={said => {
            setOpen(undefined);
            onChanged(said);
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'delete' && (
        <AskedOnce
          question={t('insights.remove.question')}
          yes={t('insights.remove.yes')}
          isSending={isSending}
          onYes={remove}
          no={t('insights.remove.no')}
          onNo={() => setOpen(undefined)}
        />
      )}
      {open === undefined && allowed.length > 0 && (
        <div className={styles.actions}>
          {allowed.includes('publish') &&
            action(t('insights.publish.open'), () => setOpen('publish'))}
          {allowed.includes('edit') && action(t('insights.edit'), onEdit)}
          {allowed.includes('withdraw') &&
            action(t('insights.withdraw'), withdraw)}
          {allowed.includes('delete') &&
            action(t('insights.remove.open'), () => setOpen('delete'))}
        </div>
      )}
    </li>
  );
}
