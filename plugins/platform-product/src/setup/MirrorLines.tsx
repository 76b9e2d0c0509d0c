import { Setup } from 'backstage-plugin-platform-product-common';
import { useWords } from '../translation/useWords';
import { SetupLine } from './SetupLine';

/** What was read from the catalog, and what is missing from it. */
export function MirrorLines({ mirror }: { mirror: Setup['mirror'] }) {
  const { t } = useWords();
  const { entities, products, teams, people, usage } = mirror;
  const { groupsWithoutMembers: memberless, vanished } = mirror;
  const stateOf = (good: boolean) => (good ? 'good' : 'todo');
  return (
    <>
      <SetupLine state={stateOf(entities > 0)} title={t('setup.catalog.title')}>
        {entities > 0
          ? t('setup.catalog.read', { count: entities })
          : t('setup.catalog.none')}
      </SetupLine>
      <SetupLine
        state={stateOf(products > 0)}
        title={t('setup.products.title')}
      >
        {products > 0
          ? t('setup.products.found', { count: products })
          : t('setup.products.none')}
      </SetupLine>
      <SetupLine state={stateOf(teams > 0)} title={t('setup.teams.title')}>
        {teams > 0
          ? t('setup.teams.found', {
              teams: String(teams),
              people: String(people),
            })
          : t('setup.teams.none')}
      </SetupLine>
      <SetupLine
        state={stateOf(memberless === 0)}
        title={t('setup.groupsWithoutMembers.title')}
      >
        {memberless === 0
          ? t('setup.groupsWithoutMembers.none')
          : t('setup.groupsWithoutMembers.some', { count: memberless })}
      </SetupLine>
      <SetupLine
        state={stateOf(usage.length > 0)}
        title={t('setup.usage.title')}
      >
        {usage.length > 0
          ? usage.map(sourceWords).join('; ')
          : t('setup.usage.none')}
      </SetupLine>
      <SetupLine state="good" title={t('setup.vanished.title')}>
        {vanished === 0
          ? t('setup.vanished.none')
          : t('setup.vanished.some', { count: vanished })}
      </SetupLine>
    </>
  );

  function sourceWords(found: Setup['mirror']['usage'][number]) {
    return t('setup.usage.source', {
      source: found.source,
      products: String(found.products),
      teams: String(found.teams),
    });
  }
}
