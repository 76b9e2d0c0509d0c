import { z } from 'zod';
import { entityRefSchema, namedEntitySchema } from '../catalog/contract';
import { choiceStatementSchema } from '../choice/choicesContract';
import { endpoint } from '../http/endpoint';
import { daySchema } from '../http/moments';
import { writtenTextSchema } from '../http/writtenText';
import { maxRoadmapText } from '../roadmap/items';
import {
  relatedItemSchema,
  roadmapOriginSchema,
} from '../roadmap/itemsContract';
import { inboxKinds } from './entries';
import { inboxRoutes } from './routes';

const count = z.number().int().min(0);
const kind = z.enum(inboxKinds);
const state = z.enum(['new', 'snoozed', 'done']);
const inboxItem = relatedItemSchema.extend({ teams: count });
const text = writtenTextSchema(maxRoadmapText);
const team = namedEntitySchema.optional();

const subjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('suggestion'),
    item: inboxItem,
    problem: z.string(),
    origin: roadmapOriginSchema.optional(),
    team,
    similar: z.array(inboxItem),
  }),
  z.strictObject({
    kind: z.literal('item-comment'),
    item: inboxItem,
    text: z.string(),
    team,
  }),
  z.strictObject({ kind: z.literal('forgotten'), item: inboxItem }),
  z.strictObject({
    kind: z.literal('unmeasured'),
    item: inboxItem,
    metric: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('comment'),
    text: z.string(),
    reply: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('message'),
    text: z.string(),
    authorRef: z.string(),
    team,
    reply: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('opt-out'),
    team: namedEntitySchema,
    statement: choiceStatementSchema,
    answer: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('reconsider'),
    team: namedEntitySchema,
    item: relatedItemSchema,
  }),
  z.strictObject({
    kind: z.literal('requirement'),
    policy: z.string(),
    expiresAt: z.string(),
  }),
  z.strictObject({
    kind: z.literal('unheard'),
    teams: z.array(namedEntitySchema),
    count,
  }),
]);

/**
 * Something that waits for the owners of a product.
 *
 * @public
 */
export const inboxEntrySchema = z.strictObject({
  id: z.string(),
  product: namedEntitySchema,
  since: z.string().optional(),
  subject: subjectSchema,
  state,
  snoozedUntil: z.string().optional(),
  assignee: namedEntitySchema.optional(),
  allowed: z.array(
    z.enum([
      'snooze',
      'wake',
      'done',
      'reopen',
      'assign',
      'accept',
      'decline',
      'merge',
      'answer',
      'undo',
    ]),
  ),
});

/**
 * A page of the inbox.
 *
 * @public
 */
export const inboxSchema = z.strictObject({
  items: z.array(inboxEntrySchema),
  nextCursor: z.string().optional(),
  counts: z.record(state, count),
  newOf: z.record(kind, count),
  isCut: z.boolean(),
  products: z.array(namedEntitySchema),
});

const ids = z.array(z.string().min(1).max(2000)).min(1).max(50);

/**
 * Something done with entries.
 *
 * @public
 */
export const inboxActionSchema = z.discriminatedUnion('action', [
  z.strictObject({ ids, action: z.literal('snooze'), until: daySchema }),
  z.strictObject({ ids, action: z.literal('wake') }),
  z.strictObject({ ids, action: z.literal('done') }),
  z.strictObject({ ids, action: z.literal('reopen') }),
  z.strictObject({
    ids,
    action: z.literal('assign'),
    to: entityRefSchema.nullable(),
  }),
  z.strictObject({
    ids,
    action: z.literal('accept'),
    to: z.enum(['considering', 'later']).optional(),
  }),
  z.strictObject({
    ids,
    action: z.literal('decline'),
    publicNote: text,
    insteadYouCan: text.optional(),
    revisit: writtenTextSchema(500).optional(),
  }),
  z.strictObject({ ids, action: z.literal('merge'), into: z.uuid() }),
  z.strictObject({ ids, action: z.literal('answer'), text }),
  z.strictObject({ ids, action: z.literal('undo') }),
]);

/**
 * What waits for owners, over all their products.
 *
 * @public
 */
export const inboxContract = {
  readInbox: endpoint({
    route: inboxRoutes.readInbox,
    summary: 'What waits for the caller as an owner, newest first',
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(50).optional(),
      cursor: z.string().min(1).max(2000).optional(),
      state: state.optional(),
      kind: kind.optional(),
      product: entityRefSchema.optional(),
      mine: z.stringbool().optional(),
    }),
    response: inboxSchema,
  }),
  actOnInbox: endpoint({
    route: inboxRoutes.actOnInbox,
    summary:
      'Snooze, close, assign, accept, decline, merge or answer entries (owners)',
    body: inboxActionSchema,
    response: z.strictObject({
      outcomes: z.array(
        z.strictObject({
          id: z.string(),
          outcome: z.enum(['done', 'refused', 'gone']),
          message: z.string().optional(),
        }),
      ),
    }),
  }),
};
