import { Text } from '@backstage/ui';
import { AuthorityEntry } from 'backstage-plugin-platform-product-common';
import { Link } from 'react-router-dom';
import { useWords } from '../../translation/useWords';
import { useItemParam } from '../itemLink';
import { useRoadmapWords } from '../roadmapWords';
import lists from '../../text/Lists.module.css';
import styles from '../board/Board.module.css';

/** Items that the figures name, each with what was said of it. */
export function AuthorityList(props: {
  title: string;
  none: string;
  entries: AuthorityEntry[];
}) {
  const { title, none, entries } = props;
  const { t } = useWords();
  const words = useRoadmapWords();
  const { hrefOf } = useItemParam();
  return (
    <section aria-label={title}>
      <Text as="h3" weight="bold">
        {title}
      </Text>
      {entries.length === 0 && <Text as="p">{none}</Text>}
      <ul className={lists.list}>
        {entries.map(({ id, title: named, teams, at, reason, publicNote }) => (
          <li key={`${id} ${at}`} className={lists.entry}>
            <Link to={hrefOf(id)} className={styles.link}>
              {named}
            </Link>
            <Text as="p" variant="body-small" color="secondary">
              {[
                t('roadmap.askedBy', { count: teams }),
                words.day(at),
                ...(reason ? [words.reason(reason)] : []),
              ].join(' · ')}
            </Text>
            {publicNote && (
              <Text as="p" className={lists.written}>
                {publicNote}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
