import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { draftAt } from '../../satisfaction/why/drafts';
import { ChoiceFields, Start } from './choiceFields';

/** What was typed, over which version of what the team said. */
export interface TypedChoice {
  fields: ChoiceFields;
  version: number;
}

/** Keeps what is being said for a team over a reload of the tab. */
export interface ChoiceDraft {
  read(): TypedChoice | undefined;
  keep(typed: TypedChoice): void;
  clear(): void;
}

/** The draft of one person for one team on one product; a no has one of its own. */
export function choiceDraft(
  userRef: string,
  { product, team }: TeamChoice,
  start: Start,
): ChoiceDraft {
  const draft = draftAt(
    `platform-product.${start}-draft/${userRef}/${product.entityRef}/${team.entityRef}`,
  );
  return {
    read: () => {
      const kept = draft.read();
      return kept === undefined ? undefined : JSON.parse(kept);
    },
    keep: typed => draft.keep(JSON.stringify(typed)),
    clear: draft.clear,
  };
}
