import { useRef, useState } from 'react';
import { Text } from '@backstage/ui';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { useFocusNext } from '../../satisfaction/useFocusNext';
import { useWords } from '../../translation/useWords';
import { EditItem } from '../edit/EditItem';
import { MakePublic } from '../edit/MakePublic';
import { ItemActions } from './actions/ItemActions';
import { WhatItAsks } from './WhatItAsks';
import { Comments } from './comments/Comments';
import { WhoAsked } from './demand/WhoAsked';
import { EvidencePart } from './evidence/EvidencePart';
import { Goal } from './Goal';
import { History } from './history/History';
import { ItemFacts } from './ItemFacts';
import { RelatedItems } from './RelatedItems';
import { Section } from './Section';
import { Said } from '../../text/Said';
import lists from '../../text/Lists.module.css';
import styles from './Item.module.css';

/** Everything that there is to an item, in the order in which it is decided on. */
export function ItemContent(props: {
  item: RoadmapItem;
  /** How often it changed since it was opened. */
  changes: number;
  onShow(item: RoadmapItem): void;
  onDeleted(): void;
}) {
  const { item, changes, onShow, onDeleted } = props;
  const { t } = useWords();
  const [isEditing, setEditing] = useState(false);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();

  const close = () => {
    setEditing(false);
    focusNext(() => root.current);
  };
  return (
    <div ref={root} tabIndex={-1} className={styles.content}>
      <ItemFacts item={item} />
      <Said as="p" variant="body-small">
        {said}
      </Said>
      {isEditing ? (
        <EditItem
          item={item}
          onSaved={saved => {
            onShow(saved);
            setSaid(t('roadmapItem.saved'));
            close();
          }}
          onMeanwhile={onShow}
          onClose={close}
        />
      ) : (
        <>
          <ItemActions
            item={item}
            onShow={onShow}
            onDeleted={onDeleted}
            onEdit={() => {
              setSaid('');
              setEditing(true);
              focusNext(() => root.current?.querySelector('input') ?? null);
            }}
          />
          {item.visibility === 'internal' && item.allowed.includes('edit') && (
            <MakePublic
              item={item}
              onShow={shown => {
                onShow(shown);
                setSaid(
                  shown.visibility === 'public'
                    ? t('roadmapItem.public.done')
                    : '',
                );
              }}
            />
          )}
          <Section title={t('roadmapItem.problem')}>
            <Text as="p" className={lists.written}>
              {item.problem}
            </Text>
            {item.job && (
              <Text as="p" variant="body-small" color="secondary">
                {t('roadmapItem.job', { ...item.job })}
              </Text>
            )}
          </Section>
          <WhoAsked item={item} changes={changes} onShow={onShow} />
          <WhatItAsks item={item} />
          <EvidencePart item={item} changes={changes} />
          <Goal item={item} />
          {item.internalNote !== undefined && (
            <Section title={t('roadmapItem.internalNote')}>
              <Text as="p" className={lists.written}>
                {item.internalNote}
              </Text>
            </Section>
          )}
          <RelatedItems
            item={item}
            onUnmerged={apart => {
              onShow(apart);
              setSaid(t('roadmapItem.related.apart'));
            }}
          />
          <History key={changes} item={item} />
          <Comments item={item} changes={changes} />
        </>
      )}
    </div>
  );
}
