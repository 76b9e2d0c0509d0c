import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import { ProductPage } from 'backstage-plugin-platform-product-common';
import { EntityLinks } from '../../../catalog/EntityLinks';
import { NamedLine } from '../../../text/NamedLine';
import { useWords } from '../../../translation/useWords';
import { Leaving } from './Leaving';
import { MeantFor } from './MeantFor';
import { Said } from './Said';
import styles from '../Profile.module.css';

/** The five lines that the owners wrote, and who the owners are. */
export function ProfileLines(props: { page: ProductPage; jobs: ReactNode }) {
  const { page, jobs } = props;
  const { profile, owners, version } = page;
  const { t } = useWords();
  const isOwner = page.allowed.includes('edit');
  const said = (line: 'help' | 'decides') => (
    <NamedLine name={t(`profile.${line}.title`)}>
      <Said
        text={profile[line]}
        hint={isOwner ? t(`profile.${line}.hint`) : undefined}
      />
    </NamedLine>
  );
  return (
    <>
      {version === 0 && (
        <Text as="p">{t(`profile.none.${isOwner ? 'owner' : 'reader'}`)}</Text>
      )}
      <dl className={styles.lines}>
        <MeantFor page={page} />
        <NamedLine name={t('profile.jobs.title')}>{jobs}</NamedLine>
        {said('help')}
        <Leaving profile={profile} isOwner={isOwner} />
        {said('decides')}
        <NamedLine name={t('profile.owners.title')}>
          {owners.length > 0 ? (
            <EntityLinks entityRefs={owners} />
          ) : (
            <Text as="p">{t('profile.owners.none')}</Text>
          )}
        </NamedLine>
      </dl>
    </>
  );
}
