import { transferContract } from 'backstage-plugin-platform-product-common/contract';
import { AuthorizedChoiceService } from '../choice/choices/AuthorizedChoiceService';
import { Foundation } from '../foundation';
import { Handlers } from '../http/mount';
import { ChoiceExport } from './ChoiceExport';

/** Furnishes the room that carries records out. */
export function createTransferRoom(
  { access, products }: Foundation,
  { choices }: { choices: AuthorizedChoiceService },
) {
  const choiceExport = new ChoiceExport({ access, choices, products });
  const handlers: Handlers<typeof transferContract> = {
    exportChoices: ({ caller, query }) =>
      choiceExport.csv(caller, query.product),
  };
  return { handlers };
}
