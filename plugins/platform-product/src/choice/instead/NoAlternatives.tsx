import { Card, CardBody, CardHeader, Link, Text } from '@backstage/ui';
import { useRouteRef } from '@backstage/core-plugin-api';
import { rootRouteRef } from '../../routes';
import { useWords } from '../../translation/useWords';
import styles from './Instead.module.css';

/** What will stand here, and who makes it so. */
export function NoAlternatives() {
  const { t } = useWords();
  const root = useRouteRef(rootRouteRef);
  return (
    <Card className={styles.content}>
      <CardHeader>
        <Text as="h2" variant="title-x-small" weight="bold">
          {t('instead.empty.title')}
        </Text>
      </CardHeader>
      <CardBody className={styles.content}>
        <Text as="p">{t('instead.empty.text')}</Text>
        <Text as="p">{t('instead.empty.how')}</Text>
        <Link href={`${root()}/products`} className={styles.target}>
          {t('instead.empty.products')}
        </Link>
      </CardBody>
    </Card>
  );
}
