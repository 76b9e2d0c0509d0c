import { Text } from '@backstage/ui';
import { EntityLinks } from '../../../catalog/EntityLinks';
import { useWords } from '../../../translation/useWords';

/** The teams that a product is meant for. */
export function Audience(props: { groups: string[]; teams: number }) {
  const { groups, teams } = props;
  const { t } = useWords();
  if (groups.length === 0) {
    return <Text as="p">{t('profile.audience.all', { count: teams })}</Text>;
  }
  return (
    <div>
      <Text as="p">{t('profile.audience.groups', { count: teams })}</Text>
      <EntityLinks entityRefs={groups} />
    </div>
  );
}
