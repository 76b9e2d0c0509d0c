import { useState } from 'react';
import { Product } from '../../catalog/productOf';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useWords } from '../../translation/useWords';
import { ChangeLog } from './changes/ChangeLog';
import { ProfileCard } from './ProfileCard';
import { useProfile } from './useProfile';
import styles from './Profile.module.css';

/** Profile and change log of one product. */
export function ProfilePart({ product }: { product: Product }) {
  const { t } = useWords();
  const { value, error, retry } = useProfile(product);
  const [changes, setChanges] = useState(0);
  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('profile.forbidden')}
        unknown={t('profile.unknown')}
        unanswered={t('profile.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (!value) {
    return <LoadingLines words={t('profile.loading')} />;
  }
  return (
    <div className={styles.parts}>
      <ProfileCard
        product={product}
        read={value}
        onChanged={() => setChanges(changes + 1)}
      />
      <ChangeLog key={changes} product={product} />
    </div>
  );
}
