import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { platformProductApiRef } from '../api';
import { useChoiceWords } from '../choice/choiceWords';
import { useWords } from '../translation/useWords';
import lists from '../text/Lists.module.css';
import styles from './Import.module.css';

/** The reader's own imports, to go on with; nothing where there are none. */
export function EarlierImports(props: {
  productRef: string;
  onOpen(importId: string): void;
}) {
  const { productRef, onOpen } = props;
  const { t } = useWords();
  const { day } = useChoiceWords();
  const api = useApi(platformProductApiRef);
  const { value } = useAsync(
    () => api.call('listImports', { query: { product: productRef } }),
    [api, productRef],
  );
  if (!value || value.items.length === 0) {
    return null;
  }
  return (
    <section className={styles.lines} aria-label={t('import.earlier')}>
      <Text as="h3" weight="bold">
        {t('import.earlier')}
      </Text>
      <ul className={lists.list}>
        {value.items.map(({ id, createdAt, total, state }) => (
          <li key={id}>
            <Button
              variant="tertiary"
              className={styles.action}
              onPress={() => onOpen(id)}
            >
              {t('import.earlierOne', {
                day: day(createdAt),
                total: String(total),
                state: t(`import.state.${state}`),
              })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
