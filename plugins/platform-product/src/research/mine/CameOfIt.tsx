import { Text } from '@backstage/ui';
import { LearntFromIt } from 'backstage-plugin-platform-product-common';
import { LinkToItem } from '../../roadmap/LinkToItem';
import { useWords } from '../../translation/useWords';
import styles from '../Research.module.css';

/** What was learnt from a talk, and what it led to, for whoever took part. */
export function CameOfIt({ insights }: { insights: LearntFromIt[] }) {
  const { t } = useWords();
  if (insights.length === 0) {
    return <Text as="p">{t('myData.cameOfIt.nothing')}</Text>;
  }
  return (
    <>
      <Text as="p" weight="bold">
        {t('myData.cameOfIt.title')}
      </Text>
      <ul aria-label={t('myData.cameOfIt.title')} className={styles.list}>
        {insights.map(({ id, products, statement, ledTo }) => (
          <li key={id} className={styles.quote}>
            <Text as="p" className={styles.words}>
              {statement ?? t('insights.sealed')}
            </Text>
            {ledTo.length > 0 && (
              <Text as="p" variant="body-small">
                {t('insights.ledTo', { count: ledTo.length })}
              </Text>
            )}
            {products.length > 0 &&
              ledTo.map(item => (
                <LinkToItem
                  key={item.id}
                  product={products[0].entityRef}
                  id={item.id}
                  className={styles.link}
                >
                  {item.title}
                </LinkToItem>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}
