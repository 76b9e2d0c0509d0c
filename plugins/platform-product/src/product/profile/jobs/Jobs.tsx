import { useRef, useState } from 'react';
import { Button, Text, VisuallyHidden } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../../api';
import { Product } from '../../../catalog/productOf';
import { EditDraft } from '../../../edit/editDraft';
import { LoadingLines } from '../../../http/LoadingLines';
import { Unavailable } from '../../../http/Unavailable';
import { useFocusNext } from '../../../satisfaction/useFocusNext';
import { useWords } from '../../../translation/useWords';
import { Said } from '../lines/Said';
import { JobFields, JobForm } from './JobForm';
import styles from '../Profile.module.css';

/** The jobs that developers get done with a product, and for owners the form to add one. */
export function Jobs(props: { product: Product; draft: EditDraft<JobFields> }) {
  const { product, draft } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.call('listProductJobs', { params: product.path }),
    [api],
  );
  const [adding, setAdding] = useState(() => draft.read() !== undefined);
  const [added, setAdded] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();

  const move = (isOpen: boolean) => {
    setAdding(isOpen);
    focusNext(
      () => root.current?.querySelector(isOpen ? 'input' : 'button') ?? null,
    );
  };
  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('profile.forbidden')}
        unknown={t('profile.unknown')}
        unanswered={t('profile.jobs.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (!value) {
    return <LoadingLines words={t('profile.jobs.loading')} />;
  }
  const { items, allowed } = value;
  const mayAdd = allowed.includes('add');
  return (
    <div ref={root} className={styles.card}>
      {items.length === 0 ? (
        <Said hint={mayAdd ? t('profile.jobs.hint') : undefined} />
      ) : (
        <ul className={styles.jobs}>
          {items.map(({ id, when, want, soThat }) => (
            <li key={id}>
              <Text as="span" className={styles.written}>
                {t('profile.jobs.job', { when, want, soThat })}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <VisuallyHidden role="status">
        {added && t('profile.jobs.added')}
      </VisuallyHidden>
      {mayAdd && adding && (
        <JobForm
          product={product}
          draft={draft}
          onAdded={() => {
            retry();
            setAdded(true);
            move(false);
          }}
          onClose={() => move(false)}
        />
      )}
      {mayAdd && !adding && (
        <div className={styles.actions}>
          <Button
            variant="secondary"
            className={styles.action}
            onPress={() => {
              setAdded(false);
              move(true);
            }}
          >
            {t('profile.jobs.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
