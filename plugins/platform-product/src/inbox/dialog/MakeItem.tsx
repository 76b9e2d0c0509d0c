import { parseEntityRef } from '@backstage/catalog-model';
import { InboxEntry } from 'backstage-plugin-platform-product-common';
import { SuggestDialog } from '../../roadmap/suggest/SuggestDialog';
import { useSubjectWords } from '../entry/subjectWords';

/** Makes an item of the roadmap out of what somebody said. */
export function MakeItem(props: {
  entry: InboxEntry;
  onClose(): void;
  onMade(): void;
}) {
  const { entry, onClose, onMade } = props;
  const { id, product, subject } = entry;
  const wordsOf = useSubjectWords();
  const publicWords = 'text' in subject ? subject.text : wordsOf(subject);
  const { kind, namespace, name } = parseEntityRef(product.entityRef);
  return (
    <SuggestDialog
      product={{ path: { kind, namespace, name }, title: product.title }}
      said={{
        id,
        // A message is for the owners alone; what it says is theirs to put in public words.
        problem: subject.kind === 'message' ? '' : publicWords,
      }}
      onClose={onClose}
      onSuggested={() => {
        onClose();
        onMade();
      }}
    />
  );
}
