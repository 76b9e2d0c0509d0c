import { Alert, Button, Text } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import { statusOf } from './statusOf';

/** Why a page could not be loaded, and what to do about it. */
export function Unavailable(props: {
  error: Error;
  forbidden: string;
  unanswered: string;
  onRetry(): void;
}) {
  const { error, forbidden, unanswered, onRetry } = props;
  const { t } = useWords();
  switch (statusOf(error)) {
    case 403:
      return <Text as="p">{forbidden}</Text>;
    case 404:
      // Pages have no subject that could be unknown: the route itself is.
      return <Text as="p">{t('page.notInstalled')}</Text>;
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
