import { Card, CardBody, CardHeader, Link, Text } from '@backstage/ui';
import { useRouteRef } from '@backstage/core-plugin-api';
import { rootRouteRef } from '../../routes';
import { useWords } from '../../translation/useWords';
import { ShownTeam } from './teamOf';
import styles from './TeamChoices.module.css';

/** What will stand here, and who says it. */
export function NothingSaid({ team }: { team: ShownTeam }) {
  const { t } = useWords();
  const root = useRouteRef(rootRouteRef);
  return (
    <Card className={styles.content}>
      <CardHeader>
        <Text as="h2" variant="title-x-small" weight="bold">
          {t('teamChoices.empty.title', { team: team.title })}
        </Text>
      </CardHeader>
      <CardBody className={styles.content}>
        <Text as="p">{t('teamChoices.empty.text', { team: team.title })}</Text>
        <Link href={`${root()}/products`} className={styles.target}>
          {t('teamChoices.empty.products')}
        </Link>
      </CardBody>
    </Card>
  );
}
