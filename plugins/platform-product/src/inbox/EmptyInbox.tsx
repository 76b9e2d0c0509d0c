import {
  Card,
  CardBody,
  CardHeader,
  Link as UiLink,
  Text,
} from '@backstage/ui';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from 'react-router-dom';
import { rootRouteRef } from '../routes';
import { useWords } from '../translation/useWords';
import { InboxQuery } from './useInboxQuery';
import styles from './Inbox.module.css';

/** For whoever owns nothing: whose inbox this is. */
export function NoInbox() {
  const { t } = useWords();
  const root = useRouteRef(rootRouteRef);
  return (
    <Card className={styles.content}>
      <CardHeader>
        <Text as="h2" variant="title-x-small" weight="bold">
          {t('inbox.none.title')}
        </Text>
      </CardHeader>
      <CardBody className={styles.content}>
        <Text as="p">{t('inbox.none.text')}</Text>
        <UiLink href={`${root()}/products`} className={styles.target}>
          {t('inbox.none.products')}
        </UiLink>
      </CardBody>
    </Card>
  );
}

/** Where nothing waits, or nothing under a filter. */
export function EmptyInbox({ query }: { query: InboxQuery }) {
  const { t } = useWords();
  if (query.narrowed) {
    return (
      <div className={styles.lines}>
        <Text as="p">{t('inbox.empty.narrowed')}</Text>
        <Link
          to={query.hrefOf({
            kind: undefined,
            product: undefined,
            mine: undefined,
          })}
          className={styles.state}
        >
          {t('inbox.empty.showAll')}
        </Link>
      </div>
    );
  }
  if (query.state !== 'new') {
    return <Text as="p">{t(`inbox.empty.${query.state}`)}</Text>;
  }
  return (
    <div className={styles.lines}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('inbox.empty.title')}
      </Text>
      <Text as="p">{t('inbox.empty.text')}</Text>
      <Text as="p">{t('inbox.empty.practice')}</Text>
    </div>
  );
}
