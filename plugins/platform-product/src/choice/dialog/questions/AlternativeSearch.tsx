import { useEffect } from 'react';
import { SearchField, Text } from '@backstage/ui';
import {
  Alternative,
  maxStatementLength,
  NamedEntity,
} from 'backstage-plugin-platform-product-common';
import { FoundEntities } from '../../../catalog/search/FoundEntities';
import {
  FoundEntity,
  useEntitySearch,
} from '../../../catalog/search/useEntitySearch';
import { useWords } from '../../../translation/useWords';
import styles from './Questions.module.css';

const kinds = ['component', 'resource', 'api', 'system'];

/** Looks for an alternative in the catalog; what is not found there is a name of its own. */
export function AlternativeSearch(props: {
  /** The reference of the product itself, which is not an answer. */
  product: string;
  text: string;
  chosen?: Alternative;
  onType(text: string): void;
  /** Hears of the one thing that is called what was typed. */
  onRecognize(entity: NamedEntity): void;
  onChoose(entity: NamedEntity): void;
}) {
  const { product, text, chosen, onType, onRecognize, onChoose } = props;
  const { t } = useWords();
  const search = useEntitySearch(kinds, text);
  const found = search.found?.filter(({ entityRef }) => entityRef !== product);
  const named = onlyOneCalled(text, found);

  // Whoever types the whole name need not choose it as well.
  const recognized = chosen === undefined ? named : undefined;
  useEffect(() => {
    if (recognized) {
      onRecognize(recognized);
    }
    // Once for what was found; the callback is another one each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [recognized?.entityRef]);

  const over = text.trim().length - maxStatementLength;
  return (
    <>
      <SearchField
        label={t('choiceDialog.instead.search')}
        size="medium"
        value={text}
        onChange={onType}
        validationBehavior="aria"
        validate={() =>
          over > 0 ? t('edit.tooLong', { over: String(over) }) : null
        }
      />
      <FoundEntities
        text={text.trim()}
        found={found}
        error={search.error}
        onChoose={entityRef =>
          onChoose(found!.find(each => each.entityRef === entityRef)!)
        }
      />
      {text.trim() !== '' && (
        <Text as="p" variant="body-small" className={styles.written}>
          {t(
            chosen
              ? 'choiceDialog.instead.recognized'
              : 'choiceDialog.instead.asName',
            { name: text.trim() },
          )}
        </Text>
      )}
    </>
  );
}

/** What is called exactly what was typed, when it is only one. */
function onlyOneCalled(
  text: string,
  found: FoundEntity[] | undefined,
): FoundEntity | undefined {
  const name = text.trim().toLocaleLowerCase();
  const called = found?.filter(
    ({ entityRef, title }) =>
      title.toLocaleLowerCase() === name || entityRef.endsWith(`/${name}`),
  );
  return called?.length === 1 ? called[0] : undefined;
}
