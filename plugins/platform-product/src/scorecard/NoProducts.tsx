import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import styles from './ProductsContent.module.css';

const annotation = `metadata:
  annotations:
    platform-product.io/offered: 'true'`;

const config = `platformProduct:
  products:
    kind: component
    spec.type: service`;

/** Shows how an entity becomes a product. */
export function NoProducts() {
  const { t } = useWords();
  return (
    <Card className={styles.content}>
      <CardHeader>
        <Text as="h2" variant="title-x-small" weight="bold">
          {t('products.empty.title')}
        </Text>
      </CardHeader>
      <CardBody className={styles.content}>
        <Text as="p">{t('products.empty.text')}</Text>
        <Text as="p">{t('products.empty.annotation')}</Text>
        <pre className={styles.code}>{annotation}</pre>
        <Text as="p">{t('products.empty.config')}</Text>
        <pre className={styles.code}>{config}</pre>
        <Text as="p">{t('products.empty.then')}</Text>
      </CardBody>
    </Card>
  );
}
