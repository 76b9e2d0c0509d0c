import { useRef, useState } from 'react';
import { Button, VisuallyHidden } from '@backstage/ui';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { ProductPage } from 'backstage-plugin-platform-product-common';
import { Product } from '../../catalog/productOf';
import { useFocusNext } from '../../satisfaction/useFocusNext';
import { useWords } from '../../translation/useWords';
import { ProfileForm } from './form/ProfileForm';
import { Jobs } from './jobs/Jobs';
import { ProfileLines } from './lines/ProfileLines';
import { ReadProfile } from './useProfile';
import styles from './Profile.module.css';

/** The five lines of a product, and for its owners the form to write them. */
export function ProfileCard(props: {
  product: Product;
  read: ReadProfile;
  /** Hears when oneself or somebody else changed the profile. */
  onChanged(): void;
}) {
  const { product, read, onChanged } = props;
  const { drafts } = read;
  const { t } = useWords();
  const [page, setPage] = useState(read.page);
  const mayEdit = page.allowed.includes('edit');
  const [editing, setEditing] = useState(
    () => mayEdit && drafts.profile.read() !== undefined,
  );
  const [saved, setSaved] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();

  const open = () => {
    setSaved(false);
    setEditing(true);
    focusNext(() => root.current?.querySelector('textarea') ?? null);
  };
  const close = () => {
    setEditing(false);
    focusNext(() => root.current?.querySelector('button') ?? null);
  };
  const change = (changed: ProductPage) => {
    setPage(changed);
    onChanged();
  };
  const jobs = <Jobs product={product} draft={drafts.job} />;
  return (
    <EntityInfoCard title={t('profile.title')}>
      <div ref={root} className={styles.card}>
        <VisuallyHidden role="status">
          {saved && t('profile.saved')}
        </VisuallyHidden>
        {mayEdit && !editing && (
          <div className={styles.actions}>
            <Button
              variant="secondary"
              className={styles.action}
              onPress={open}
            >
              {t('profile.edit')}
            </Button>
          </div>
        )}
        {editing ? (
          <ProfileForm
            product={product}
            page={page}
            draft={drafts.profile}
            onSaved={changed => {
              change(changed);
              setSaved(true);
              close();
            }}
            onConflict={change}
            onClose={close}
          />
        ) : (
          <ProfileLines page={page} jobs={jobs} />
        )}
      </div>
    </EntityInfoCard>
  );
}
