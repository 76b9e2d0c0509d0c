import { z } from 'zod';
import {
  entityRefSchema,
  productPathSchema,
  teamPathSchema,
} from '../catalog/contract';
import { endpoint } from '../http/endpoint';
import { pageOf, pageRequestSchema } from '../http/listContract';
import { searchTextSchema } from '../http/searchText';
import {
  choiceReadPermission,
  choiceSetPermission,
  mandateManagePermission,
} from '../permissions';
import {
  adoptionSchema,
  alternativeAliasesSchema,
  alternativeAliasRequestSchema,
  alternativeRowSchema,
  productAlternativesSchema,
} from './adoptionContract';
import {
  bucketSchema,
  choiceAnswerSchema,
  choiceEventSchema,
  choiceOutcomesSchema,
  choiceRequestSchema,
  choicesRequestSchema,
  reconsiderationRequestSchema,
  teamChoiceSchema,
} from './choicesContract';
import {
  mandateChangeSchema,
  mandateRequestSchema,
  mandateSchema,
} from './mandatesContract';
import { choiceRoutes } from './routes';

const choicePathSchema = productPathSchema.extend({
  teamNamespace: teamPathSchema.shape.namespace,
  teamName: teamPathSchema.shape.name,
});
const mandatePathSchema = z.strictObject({ mandateId: z.uuid() });
const yes = z.stringbool().optional();
const version = z.number().int().min(0);
const versionQuerySchema = z.strictObject({
  version: z.coerce.number().int().min(0),
});

/**
 * What teams choose, refuse and use instead, and what is required of them.
 *
 * @public
 */
export const choiceContract = {
  listChoices: endpoint({
    route: choiceRoutes.listChoices,
    summary: 'How each team that a product is meant for stands to it',
    permission: choiceReadPermission,
    params: productPathSchema,
    query: pageRequestSchema.extend({
      bucket: bucketSchema.optional(),
      mine: yes,
      search: searchTextSchema.optional(),
    }),
    response: pageOf(teamChoiceSchema),
  }),
  readChoice: endpoint({
    route: choiceRoutes.readChoice,
    summary: 'How one team stands to a product',
    permission: choiceReadPermission,
    params: choicePathSchema,
    response: teamChoiceSchema,
  }),
  recordChoice: endpoint({
    route: choiceRoutes.recordChoice,
    summary: 'Say for my team what it uses, tries or refuses',
    permission: choiceSetPermission,
    params: choicePathSchema,
    body: choiceRequestSchema,
    response: teamChoiceSchema,
  }),
  removeChoice: endpoint({
    route: choiceRoutes.removeChoice,
    summary: 'Take back what my team said; the history stays',
    permission: choiceSetPermission,
    params: choicePathSchema,
    query: versionQuerySchema,
    response: teamChoiceSchema,
  }),
  listChoiceEvents: endpoint({
    route: choiceRoutes.listChoiceEvents,
    summary: 'What a team said of a product over time, newest first',
    permission: choiceReadPermission,
    params: choicePathSchema,
    query: pageRequestSchema,
    response: pageOf(choiceEventSchema),
  }),
  undoChoice: endpoint({
    route: choiceRoutes.undoChoice,
    summary: 'Undo the last change of my team, within ten minutes',
    permission: choiceSetPermission,
    params: choicePathSchema,
    body: z.strictObject({ version }),
    response: teamChoiceSchema,
  }),
  answerOptOut: endpoint({
    route: choiceRoutes.answerOptOut,
    summary: 'Answer an opt-out, for everybody to read (owners)',
    permission: choiceReadPermission,
    params: choicePathSchema,
    body: choiceAnswerSchema,
    response: teamChoiceSchema,
  }),
  reconsiderChoice: endpoint({
    route: choiceRoutes.reconsiderChoice,
    summary:
      'Ask a team to think again (owners, once in 90 days), or say what came of it (the team)',
    permission: choiceReadPermission,
    params: choicePathSchema,
    body: reconsiderationRequestSchema,
    response: teamChoiceSchema,
  }),
  listTeamChoices: endpoint({
    route: choiceRoutes.listTeamChoices,
    summary: 'What a team uses, refuses, must use, or is seen using',
    permission: choiceReadPermission,
    params: teamPathSchema,
    query: pageRequestSchema.extend({ due: yes }),
    response: pageOf(teamChoiceSchema),
  }),
  recordTeamChoices: endpoint({
    route: choiceRoutes.recordTeamChoices,
    summary: 'Say several things for my team at once; each stands for itself',
    permission: choiceSetPermission,
    params: teamPathSchema,
    body: choicesRequestSchema,
    response: choiceOutcomesSchema,
  }),
  readAdoption: endpoint({
    route: choiceRoutes.readAdoption,
    summary: 'Who chose a product, who must use it, who left, and for what',
    permission: choiceReadPermission,
    params: productPathSchema,
    response: adoptionSchema,
  }),
  listProductAlternatives: endpoint({
    route: choiceRoutes.listProductAlternatives,
    summary: 'What teams use instead of a product',
    permission: choiceReadPermission,
    params: productPathSchema,
    response: productAlternativesSchema,
  }),
  listAlternatives: endpoint({
    route: choiceRoutes.listAlternatives,
    summary: 'What teams use instead, across products',
    permission: choiceReadPermission,
    query: pageRequestSchema,
    response: pageOf(alternativeRowSchema),
  }),
  listAlternativeAliases: endpoint({
    route: choiceRoutes.listAlternativeAliases,
    summary: 'Names of alternatives that the owners put together',
    permission: choiceReadPermission,
    query: z.strictObject({ product: entityRefSchema }),
    response: alternativeAliasesSchema,
  }),
  putAlternativeAlias: endpoint({
    route: choiceRoutes.putAlternativeAlias,
    summary: 'Put a name of an alternative together with another (owners)',
    permission: choiceReadPermission,
    body: alternativeAliasRequestSchema,
    response: alternativeAliasesSchema,
  }),
  listMandates: endpoint({
    route: choiceRoutes.listMandates,
    summary: 'What is required of whom, until when; newest first',
    permission: choiceReadPermission,
    query: pageRequestSchema.extend({
      product: entityRefSchema.optional(),
      status: z.enum(['active', 'ended']).optional(),
    }),
    response: pageOf(mandateSchema),
  }),
  createMandate: endpoint({
    route: choiceRoutes.createMandate,
    summary: 'Require products of teams until a day (governance, owners)',
    permission: mandateManagePermission,
    body: mandateRequestSchema,
    response: mandateSchema,
  }),
  readMandate: endpoint({
    route: choiceRoutes.readMandate,
    summary: 'One requirement',
    permission: choiceReadPermission,
    params: mandatePathSchema,
    response: mandateSchema,
  }),
  changeMandate: endpoint({
    route: choiceRoutes.changeMandate,
    summary: 'Change a requirement while it holds (governance, owners)',
    permission: mandateManagePermission,
    params: mandatePathSchema,
    body: mandateChangeSchema,
    response: mandateSchema,
  }),
  endMandate: endpoint({
    route: choiceRoutes.endMandate,
    summary:
      'End a requirement; its teams are asked to confirm (governance, owners)',
    permission: mandateManagePermission,
    params: mandatePathSchema,
    query: versionQuerySchema,
    response: mandateSchema,
  }),
};
