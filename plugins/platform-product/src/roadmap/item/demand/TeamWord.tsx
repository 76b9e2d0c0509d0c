import { Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { TeamDemand } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { useRoadmapWords } from '../../roadmapWords';
import lists from '../../../text/Lists.module.css';
import styles from '../Item.module.css';

/** What one team says of an item. */
export function TeamWord({ word }: { word: TeamDemand }) {
  const { team, importance, at, source, saidBy } = word;
  const { t } = useWords();
  const words = useRoadmapWords();
  return (
    <li className={lists.entry}>
      <Text as="p">
        <EntityRefLink
          entityRef={team.entityRef}
          title={team.title}
          className={styles.link}
          hideIcon
        />
        {`: ${words.importance(importance)} · `}
        {t('roadmapItem.demand.developers', { count: team.developers })}
        {` · ${words.day(at)}`}
        {saidBy && (
          <>
            {' · '}
            <EntityRefLink entityRef={saidBy} hideIcon />
          </>
        )}
      </Text>
      {source !== undefined && (
        <Text as="p" variant="body-small" className={lists.written}>
          {t('roadmapItem.demand.source', { source })}
        </Text>
      )}
    </li>
  );
}
