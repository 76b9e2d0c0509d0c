import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { RelatedItem } from 'backstage-plugin-platform-product-common';
import { useRoadmapWords } from '../../../roadmap/roadmapWords';
import { ProductSearch } from '../../../scorecard/ProductSearch';
import { useWords } from '../../../translation/useWords';
import { useWantedItems } from './useWantedItems';
import { Said } from '../../../text/Said';
import lists from '../../../text/Lists.module.css';
import styles from './Questions.module.css';

/** Asks what on the product's roadmap would change the team's mind. */
export function WantedItemQuestion(props: {
  product: string;
  item?: RelatedItem;
  onChange(item: RelatedItem | undefined): void;
}) {
  const { product, item, onChange } = props;
  const { t } = useWords();
  const roadmap = useRoadmapWords();
  const [search, setSearch] = useState('');
  const { found, error } = useWantedItems(product, search);

  if (item) {
    return (
      <div className={styles.question}>
        <Text as="p" className={styles.written}>
          {t('choiceDialog.wanted.chosen', {
            title: item.title,
            status: roadmap.status(item.status),
          })}
        </Text>
        <Button
          variant="secondary"
          className={styles.pick}
          aria-label={t('choiceDialog.wanted.removeOf', { title: item.title })}
          onPress={() => onChange(undefined)}
        >
          {t('choiceDialog.wanted.remove')}
        </Button>
      </div>
    );
  }
  function outcome() {
    if (error) {
      return t('choiceDialog.wanted.unanswered');
    }
    return found
      ? t('choiceDialog.wanted.found', { count: found.length })
      : t('choiceDialog.wanted.searching');
  }
  return (
    <div className={styles.question}>
      <ProductSearch
        label={t('choiceDialog.wanted.search')}
        search={search}
        onSearch={setSearch}
      />
      <Said as="p" variant="body-small" color="secondary">
        {search && outcome()}
      </Said>
      {search && found && found.length > 0 && (
        <ul className={lists.list}>
          {found.map(each => (
            <li key={each.id}>
              <Button
                variant="secondary"
                className={styles.pick}
                onPress={() => onChange(each)}
              >
                {t('choiceDialog.wanted.choose', {
                  title: each.title,
                  status: roadmap.status(each.status),
                })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
