import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { LoadingLines } from '../../../http/LoadingLines';
import { Unavailable } from '../../../http/Unavailable';
import { useWords } from '../../../translation/useWords';
import { MoreButton } from '../MoreButton';
import { Section } from '../Section';
import { usePages } from '../usePages';
import { EnterForTeam } from './EnterForTeam';
import { MyTeamsWord } from './MyTeamsWord';
import { TeamWord } from './TeamWord';
import lists from '../../../text/Lists.module.css';

/** The teams that asked for an item, and what the reader's teams say of it. */
export function WhoAsked(props: {
  item: RoadmapItem;
  /** How often the item was changed here. */
  changes: number;
  onShow(item: RoadmapItem): void;
}) {
  const { item, changes, onShow } = props;
  const { id, allowed, demand } = item;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { items, more, error, retry, restart } = usePages(
    cursor =>
      api.call('listRoadmapDemand', {
        params: { itemId: id },
        query: { cursor, limit: 20 },
      }),
    [api, id, changes],
  );
  const show = (changed: RoadmapItem) => {
    onShow(changed);
    restart();
  };
  const own = items?.filter(({ source }) => source === undefined) ?? [];
  const onBehalf = items?.filter(({ source }) => source !== undefined) ?? [];
  return (
    <Section title={t('roadmapItem.demand.title')}>
      {error && (
        <Unavailable
          error={error}
          forbidden={t('roadmapItem.forbidden')}
          unanswered={t('roadmapItem.demand.unanswered')}
          onRetry={retry}
        />
      )}
      {!items && !error && (
        <LoadingLines words={t('roadmapItem.demand.loading')} />
      )}
      {items?.length === 0 && (
        <Text as="p">
          {t(
            allowed.includes('ask')
              ? 'roadmapItem.demand.noneYet'
              : 'roadmapItem.demand.none',
          )}
        </Text>
      )}
      {own.length > 0 && (
        <ul className={lists.list}>
          {own.map(word => (
            <TeamWord key={word.team.entityRef} word={word} />
          ))}
        </ul>
      )}
      {onBehalf.length > 0 && (
        <>
          <Text as="p" weight="bold">
            {t('roadmapItem.demand.onBehalf', { count: demand.onBehalf })}
          </Text>
          <ul className={lists.list}>
            {onBehalf.map(word => (
              <TeamWord key={word.team.entityRef} word={word} />
            ))}
          </ul>
        </>
      )}
      <MoreButton onMore={more}>{t('roadmapItem.demand.more')}</MoreButton>
      {item.myDemand.map(mine => (
        <MyTeamsWord
          key={mine.team.entityRef}
          item={item}
          mine={mine}
          onShow={show}
        />
      ))}
      {allowed.includes('ask') && allowed.includes('edit') && (
        <EnterForTeam item={item} onShow={show} />
      )}
    </Section>
  );
}
