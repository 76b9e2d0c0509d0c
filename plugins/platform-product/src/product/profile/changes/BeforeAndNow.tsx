import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import { NamedLine } from '../../../text/NamedLine';
import { useWords } from '../../../translation/useWords';
import styles from '../Profile.module.css';

/** What one line said before a change, and since. */
export function BeforeAndNow(props: {
  title: string;
  before: ReactNode;
  now: ReactNode;
}) {
  const { title, before, now } = props;
  const { t } = useWords();
  return (
    <div role="group" aria-label={title}>
      <Text as="p" weight="bold">
        {title}
      </Text>
      <dl className={styles.versions}>
        <NamedLine name={t('profile.changes.before')}>{before}</NamedLine>
        <NamedLine name={t('profile.changes.now')}>{now}</NamedLine>
      </dl>
    </div>
  );
}
