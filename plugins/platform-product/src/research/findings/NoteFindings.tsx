import { RefObject, useId, useState } from 'react';
import { Alert, Button, Text } from '@backstage/ui';
import { IdentityFinding } from 'backstage-plugin-platform-product-common';
import { selectWords } from '../editor/selectWords';
import { WrittenNote } from '../editor/useNote';
import { NoteHighlights } from '../highlights/useHighlights';
import { useWords } from '../../translation/useWords';
import { FindingEntry } from './FindingEntry';
import { placeOf } from './placeOf';
import { useFindings } from './useFindings';
import { Said } from '../../text/Said';
import styles from '../Research.module.css';

/** How many names and secrets a saved note holds, for its author to look at and to change. */
export function NoteFindings(props: {
  written: WrittenNote;
  body: RefObject<HTMLTextAreaElement>;
  highlights: NoteHighlights;
}) {
  const { written, body, highlights } = props;
  const { t } = useWords();
  const { items, error, retry } = useFindings(written, highlights);
  const [isOpen, setOpen] = useState(false);
  const [missing, setMissing] = useState<IdentityFinding>();
  const listId = useId();
  const count = items?.length ?? 0;

  const show = (finding: IdentityFinding) => {
    const { start, end, words } = finding;
    const text = body.current?.value ?? '';
    // What was typed since it was saved moves the words.
    const at = text.slice(start, end) === words ? start : text.indexOf(words);
    setMissing(at < 0 ? finding : undefined);
    if (at >= 0) {
      selectWords(body.current, { start: at, end: at + words.length });
    }
  };
  const sum = () => {
    if (error) {
      return '';
    }
    if (items === undefined) {
      return t('research.findings.loading');
    }
    return count === 0
      ? t('research.findings.none')
      : t('research.findings.found', { number: String(count) });
  };
  return (
    <section aria-label={t('research.findings.title')} className={styles.part}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('research.findings.title')}
      </Text>
      <div className={styles.actions}>
        <Said as="span">{sum()}</Said>
        {!error && count > 0 && (
          <Button
            variant="secondary"
            className={styles.action}
            aria-expanded={isOpen}
            aria-controls={listId}
            onPress={() => setOpen(!isOpen)}
          >
            {t('research.findings.review')}
          </Button>
        )}
      </div>
      {error && (
        <Alert
          role="alert"
          status="warning"
          icon
          title={t('research.findings.unanswered')}
          customActions={
            <Button
              variant="secondary"
              className={styles.action}
              onPress={retry}
            >
              {t('page.tryAgain')}
            </Button>
          }
        />
      )}
      <div id={listId} hidden={!isOpen || error !== undefined}>
        {isOpen && !error && count > 0 && (
          <>
            <Text as="p" variant="body-small">
              {t('research.findings.how')}
            </Text>
            <Said as="p" variant="body-small">
              {missing && items?.includes(missing)
                ? t('research.findings.changed')
                : ''}
            </Said>
            <ul
              aria-label={t('research.findings.title')}
              className={styles.list}
            >
              {items?.map(finding => (
                <FindingEntry
                  key={`${finding.id} ${finding.start}`}
                  finding={finding}
                  place={placeOf(finding, highlights.items)}
                  onShow={
                    finding.where === 'body' ? () => show(finding) : undefined
                  }
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
