import {
  canonicalEntityRef,
  ChoicePath,
  ProductPath,
  TeamPath,
} from 'backstage-plugin-platform-product-common';
import { choiceContract } from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../../http/mount';
import { TalkService } from '../talk/TalkService';
import { AuthorizedChoiceService } from './AuthorizedChoiceService';

const productOf = ({ kind, namespace, name }: ProductPath) =>
  canonicalEntityRef({ kind, namespace, name });

const teamOf = ({ namespace, name }: TeamPath) =>
  canonicalEntityRef({ kind: 'group', namespace, name });

const pathOf = (path: ChoicePath) =>
  [
    productOf(path),
    teamOf({ namespace: path.teamNamespace, name: path.teamName }),
  ] as const;

/** Joins what the contract says of choices to their service. */
export const choiceHandlers = (
  choices: AuthorizedChoiceService,
  talk: TalkService,
) =>
  ({
    listChoices: ({ caller, params, query }) =>
      choices.listTeams(caller, productOf(params), query),
    readChoice: ({ caller, params }) => choices.read(caller, ...pathOf(params)),
    recordChoice: ({ caller, params, body }) =>
      choices.record(caller, ...pathOf(params), body),
    removeChoice: ({ caller, params, query }) =>
      choices.remove(caller, ...pathOf(params), query.version),
    listChoiceEvents: ({ caller, params, query }) =>
      choices.listEvents(caller, ...pathOf(params), query),
    undoChoice: ({ caller, params, body }) =>
      choices.undo(caller, ...pathOf(params), body.version),
    answerOptOut: ({ caller, params, body }) =>
      talk.answer(caller, ...pathOf(params), body),
    reconsiderChoice: ({ caller, params, body }) =>
      'text' in body
        ? talk.ask(caller, ...pathOf(params), body.text)
        : talk.conclude(caller, ...pathOf(params), body.outcome),
    listTeamChoices: ({ caller, params, query }) =>
      choices.listProducts(caller, teamOf(params), query),
    recordTeamChoices: ({ caller, params, body }) =>
      choices.recordAll(caller, teamOf(params), body.choices),
  } satisfies Partial<Handlers<typeof choiceContract>>);
