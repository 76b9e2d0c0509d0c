import { Text } from '@backstage/ui';
import { Sureness } from 'backstage-plugin-platform-product-common';
import { useSurenessWords } from './useSurenessWords';
import styles from './Scorecard.module.css';

/** How far the score can be trusted, each figure with what it means. */
export function SurenessFigures({ sure }: { sure: Sureness }) {
  const lines = useSurenessWords(sure);
  return (
    <dl className={styles.terms}>
      {lines.map(({ title, text, means }) => (
        <div key={title} className={styles.term}>
          <dt>
            <Text as="span" weight="bold">
              {title}
            </Text>
          </dt>
          <dd>
            <Text as="p">{text}</Text>
            <Text as="p" variant="body-small">
              {means}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}
