import { Link, Text } from '@backstage/ui';
import { linksIn } from './linksIn';
import styles from './WrittenText.module.css';

/** What people wrote; as they wrote it, no more than text and links to web pages. */
export function WrittenText({ text }: { text: string }) {
  return (
    <Text as="p" className={styles.written}>
      {linksIn(text).map(({ part, isLink }, index) =>
        isLink ? (
          <Link key={index} href={part} target="_blank" rel="noopener">
            {part}
          </Link>
        ) : (
          part
        ),
      )}
    </Text>
  );
}
