import { useRef, useState } from 'react';
import { SearchField, Text } from '@backstage/ui';
import { useFocusNext } from '../../satisfaction/useFocusNext';
import { ChosenEntity } from './ChosenEntity';
import { FoundEntities } from './FoundEntities';
import { useEntitySearch } from './useEntitySearch';
import styles from './EntitiesField.module.css';

/** Chooses things of the catalog by searching for them. */
export function EntitiesField(props: {
  label: string;
  description?: string;
  /** Kinds to choose from, in lower case. */
  kinds: string[];
  chosen: string[];
  onChange(chosen: string[]): void;
  /** No more than one can be chosen. */
  isSingle?: boolean;
  problem?: string;
}) {
  const { label, description, kinds, chosen, onChange } = props;
  const { isSingle = false, problem } = props;
  const [text, setText] = useState('');
  const { found, error } = useEntitySearch(kinds, text);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const isFull = isSingle && chosen.length > 0;

  const choose = (next: string[]) => {
    onChange(next);
    setText('');
    focusNext(
      () =>
        root.current?.querySelector('input') ??
        root.current?.querySelector('button') ??
        null,
    );
  };
  return (
    <div ref={root} className={styles.field}>
      {isFull && (
        <Text as="p" variant="body-small" weight="bold">
          {label}
        </Text>
      )}
      {!isFull && (
        <>
          <SearchField
            label={label}
            description={description}
            size="medium"
            value={text}
            onChange={setText}
            validationBehavior="aria"
            validate={() => problem ?? null}
          />
          <FoundEntities
            text={text.trim()}
            found={found?.filter(
              ({ entityRef }) => !chosen.includes(entityRef),
            )}
            error={error}
            onChoose={entityRef => choose([...chosen, entityRef].sort())}
          />
        </>
      )}
      {chosen.length > 0 && (
        <ul aria-label={label} className={styles.list}>
          {chosen.map(entityRef => (
            <ChosenEntity
              key={entityRef}
              entityRef={entityRef}
              onRemove={() => choose(chosen.filter(ref => ref !== entityRef))}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
