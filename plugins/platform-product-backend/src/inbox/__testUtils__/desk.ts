import {
  Inbox,
  InboxAction,
  InboxEntry,
  InboxOutcome,
} from 'backstage-plugin-platform-product-common';
import { Persona, startPortal } from '../../__testUtils__/portal';

/** The inbox of a portal, as owners use it. */
export function deskOf(
  portal: Pick<Awaited<ReturnType<typeof startPortal>>, 'as'>,
) {
  const inbox = async (person: Persona, query = ''): Promise<Inbox> =>
    (await portal.as(person).get(`/inbox${query}`).expect(200)).body;
  return {
    inbox,
    /** The first entry of a kind; throws where none waits. */
    entry: async (
      person: Persona,
      kind: InboxEntry['subject']['kind'],
      query = '',
    ): Promise<InboxEntry> => {
      const { items } = await inbox(person, query);
      const found = items.find(({ subject }) => subject.kind === kind);
      if (!found) {
        throw new Error(`No ${kind} waits`);
      }
      return found;
    },
    kinds: async (person: Persona, query = '') =>
      (await inbox(person, query)).items.map(({ subject }) => subject.kind),
    act: async (
      person: Persona,
      action: InboxAction,
    ): Promise<InboxOutcome[]> =>
      (await portal.as(person).post('/inbox/actions', action).expect(200)).body
        .outcomes,
  };
}
