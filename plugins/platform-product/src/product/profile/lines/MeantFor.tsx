import { ProductPage } from 'backstage-plugin-platform-product-common';
import { NamedLine } from '../../../text/NamedLine';
import { useWords } from '../../../translation/useWords';
import { Audience } from './Audience';
import { Said } from './Said';

/** Who a product is meant for: in the owners' words, and as teams that are counted. */
export function MeantFor({ page }: { page: ProductPage }) {
  const { profile, audience, teams, allowed } = page;
  const { t } = useWords();
  return (
    <NamedLine name={t('profile.meantFor.title')}>
      <Said
        text={profile.meantFor}
        hint={allowed.includes('edit') ? t('profile.meantFor.hint') : undefined}
      />
      <Audience groups={audience.groups} teams={teams} />
    </NamedLine>
  );
}
