import {
  createServiceFactory,
  coreServices,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import {
  Highlight,
  ResearchNote,
  ResearchNoteRequest,
  Study,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import {
  Persona,
  PortalOptions,
  startPortal,
} from '../../__testUtils__/portal';

/** What the tests' portal encrypts with. */
export const key = 'a key of this year that only these tests know';
/** The one before. */
export const oldKey = 'a key of last year that only these tests know';

export const ci = 'component:default/ci';

/** Somebody who agreed to be quoted without name. */
export const agreed = {
  code: 'P-01',
  consent: {
    notes: true as const,
    quotes: 'anonymous' as const,
    followUp: false,
    until: '2999-12-31',
  },
};

/** A talk with somebody who agreed, unless told otherwise. */
const noteOf = (note: object) => ({
  products: [ci],
  method: 'interview',
  heldOn: '2026-11-20',
  participants: [agreed],
  ...note,
});

/** A portal where people do research, and whatever it told its auditor. */
export async function startDesk(
  knex: Knex,
  options: Partial<Omit<PortalOptions, 'knex'>> = {},
) {
  const audited: object[] = [];
  const portal = await startPortal({
    ...options,
    knex,
    platformProduct: {
      researchers: ['group:default/research'],
      research: { keys: [key] },
      ...options.platformProduct,
    },
    features: [
      createServiceFactory({
        service: coreServices.auditor,
        deps: {},
        factory: () =>
          mockServices.auditor.mock({
            createEvent: async ({ eventId, severityLevel, meta }) => {
              audited.push({ eventId, severityLevel, meta });
              return { success: async () => {}, fail: async () => {} };
            },
          }),
      }),
      ...(options.features ?? []),
    ],
  });
  const notePath = (id: string, rest = '') => `/research-notes/${id}${rest}`;
  return {
    portal,
    audited,
    stop: portal.stop,
    study: async (person: Persona, study: object = {}): Promise<Study> =>
      (
        await portal
          .as(person)
          .post('/studies', { title: 'Cold builds', products: [ci], ...study })
          .expect(200)
      ).body,
    write: async (
      person: Persona,
      note: Partial<ResearchNoteRequest> = {},
    ): Promise<ResearchNote> => {
      const { body } = await portal
        .as(person)
        .post('/research-notes', noteOf(note))
        .expect(200);
      return body;
    },
    read: async (person: Persona, id: string): Promise<ResearchNote> =>
      (await portal.as(person).get(notePath(id)).expect(200)).body,
    highlights: async (person: Persona, id: string): Promise<Highlight[]> =>
      (await portal.as(person).get(notePath(id, '/highlights')).expect(200))
        .body.items,
    /** Highlights what stands somewhere in a note. */
    mark: async (
      person: Persona,
      note: ResearchNote,
      quote: string,
      others: object = {},
    ): Promise<Highlight> => {
      const start = note.body!.indexOf(quote);
      const { body } = await portal
        .as(person)
        .post(notePath(note.id, '/highlights'), {
          start,
          end: start + quote.length,
          quote,
          ...others,
        })
        .expect(200);
      return body;
    },
    /** Requests that still have to say what they expect. */
    asking: {
      write: (person: Persona, note: object = {}) =>
        portal.as(person).post('/research-notes', noteOf(note)),
      read: (person: Persona, id: string) =>
        portal.as(person).get(notePath(id)),
      change: (person: Persona, id: string, change: object) =>
        portal.as(person).patch(notePath(id), change),
      remove: (person: Persona, id: string, version: number) =>
        portal.as(person).delete(notePath(id, `?version=${version}`)),
      highlight: (person: Persona, id: string, highlight: object) =>
        portal.as(person).post(notePath(id, '/highlights'), highlight),
      withdraw: (person: Persona, id: string) =>
        portal.as(person).post(`/me/participations/${id}/withdrawal`),
    },
    participations: async (person: Persona) =>
      (await portal.as(person).get('/me/participations').expect(200)).body
        .items,
  };
}
