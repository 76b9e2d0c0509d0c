import { Alert, Button, Text } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import { statusOf } from './statusOf';

/** Why a page could not be loaded, and what to do about it. */
export function Unavailable(props: {
  error: Error;
  forbidden: string;
  /** Where the page has a subject that the portal may not know. */
  unknown?: string;
  unanswered: string;
  onRetry(): void;
}) {
  const { error, forbidden, unknown, unanswered, onRetry } = props;
  const { t } = useWords();
  switch (statusOf(error)) {
    case 403:
      return <Text as="p">{forbidden}</Text>;
    case 404:
      // Without a subject it is the route itself that is not known.
      return <Text as="p">{unknown ?? t('page.notInstalled')}</Text>;
    default:
      return (
        <Alert
          role="alert"
          status="danger"
          icon
          title={unanswered}
          customActions={
            <Button
              variant="secondary"
              style={{ minHeight: 44 }}
              onPress={onRetry}
            >
              {t('page.tryAgain')}
            </Button>
          }
        />
      );
  }
}
