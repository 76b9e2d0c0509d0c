import { Alert } from '@backstage/ui';
import {
  ImportFailure,
  TicketImport,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../translation/useWords';

/** What an import got stuck at, what stands, and what to do. */
export function StuckImport(props: {
  failure: ImportFailure;
  counts: TicketImport['counts'];
}) {
  const { failure, counts } = props;
  const { step, row } = failure;
  const { t } = useWords();
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={t(`import.stuck.${step}`)}
      description={[
        row === undefined
          ? t('import.stuckSomewhere')
          : t('import.stuckAt', { row: String(row) }),
        ...(counts.imported > 0
          ? [t('import.stands', { count: counts.imported })]
          : []),
      ].join(' ')}
    />
  );
}
