import { Alert, Button, Text } from '@backstage/ui';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import useAsync from 'react-use/esm/useAsync';
import { statusOf } from '../http/statusOf';
import { useWords } from '../translation/useWords';
import styles from './RatingForm.module.css';

/** Why there is no form, and what to do about it. */
export function RatingUnavailable(props: { error: Error; onRetry(): void }) {
  const { error, onRetry } = props;
  const { t } = useWords();
  switch (statusOf(error)) {
    case 403:
      return <MayNotRate />;
    case 404:
      return (
        <Text as="p" variant="body-medium">
          {t('satisfaction.unavailable.unknown')}
        </Text>
      );
    default:
      return (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('satisfaction.unavailable.unanswered')}
          customActions={
            <Button
              variant="secondary"
              className={styles.action}
              onPress={onRetry}
            >
              {t('page.tryAgain')}
            </Button>
          }
        />
      );
  }
}

/** For guests, and for people whose portal has a stricter policy. */
export function MayNotRate() {
  const { t } = useWords();
  const identityApi = useApi(identityApiRef);
  const { value: identity } = useAsync(
    () => identityApi.getBackstageIdentity(),
    [identityApi],
  );
  if (!identity) {
    return null;
  }
  const isGuest = parseEntityRef(identity.userEntityRef).name === 'guest';
  return (
    <Text as="p" variant="body-medium">
      {t(`satisfaction.unavailable.${isGuest ? 'guest' : 'forbidden'}`)}
    </Text>
  );
}
