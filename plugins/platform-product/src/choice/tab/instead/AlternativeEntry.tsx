import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  AlternativeAliasRequest,
  ProductAlternative,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { useChoiceWords } from '../../choiceWords';
import { MergeForm } from './MergeForm';
import lists from '../../../text/Lists.module.css';
import styles from '../Choices.module.css';

/** One alternative, with the teams that use it. */
export function AlternativeEntry(props: {
  item: ProductAlternative;
  others: ProductAlternative[];
  mayMerge: boolean;
  onPut(name: string, means: AlternativeAliasRequest['means']): Promise<void>;
}) {
  const { item, others, mayMerge, onPut } = props;
  const { alternative, teams, developers, usedBy, mergedNames } = item;
  const { t } = useWords();
  const words = useChoiceWords();
  const [isOpen, setOpen] = useState(false);
  const name = words.alternative(alternative);
  const isFreeName = 'name' in alternative;
  return (
    <li className={lists.entry}>
      <Text as="p" weight="bold">
        {'entityRef' in alternative ? (
          <EntityRefLink
            entityRef={alternative.entityRef}
            title={alternative.title}
            hideIcon
          />
        ) : (
          name
        )}
      </Text>
      <Text as="p">
        {t('choiceTab.instead.count', { count: teams, developers })}
      </Text>
      {usedBy.length > 0 && (
        <Text as="p" variant="body-small">
          {`${t('choiceTab.instead.usedBy')} `}
          {usedBy.map((team, i) => (
            <span key={team.entityRef}>
              {i > 0 && ', '}
              <EntityRefLink
                entityRef={team.entityRef}
                title={team.title}
                hideIcon
              />
            </span>
          ))}
        </Text>
      )}
      {mergedNames.length > 0 && (
        <Text as="p" variant="body-small">
          {`${t('choiceTab.instead.merged')} ${mergedNames.join(', ')}`}
        </Text>
      )}
      {mayMerge && !isOpen && (
        <div className={styles.actions}>
          {isFreeName && (
            <Button
              variant="tertiary"
              className={styles.action}
              aria-label={t('choiceTab.instead.mergeOf', { name })}
              onPress={() => setOpen(true)}
            >
              {t('choiceTab.instead.merge')}
            </Button>
          )}
          {mergedNames.map(merged => (
            <Button
              key={merged}
              variant="tertiary"
              className={styles.action}
              onPress={() => onPut(merged, undefined)}
            >
              {t('choiceTab.instead.split', { name: merged })}
            </Button>
          ))}
        </div>
      )}
      {isOpen && (
        <MergeForm
          name={name}
          others={others}
          onMerge={means => onPut(name, means)}
          onClose={() => setOpen(false)}
        />
      )}
    </li>
  );
}
