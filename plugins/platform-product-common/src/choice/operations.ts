import { ProductPath, TeamPath } from '../catalog/types';
import { Page, PageRequest } from '../http/list';
import {
  Adoption,
  AlternativeAlias,
  AlternativeAliasRequest,
  AlternativeRow,
  ProductAlternative,
} from './adoption';
import {
  Bucket,
  ChoiceEvent,
  ChoiceOutcome,
  ChoiceRequest,
  ReconsiderationOutcome,
  TeamChoice,
} from './choices';
import { Mandate, MandateChange, MandateRequest } from './mandates';

/**
 * The path parameters of one team's choice on one product.
 * @public
 */
export interface ChoicePath extends ProductPath {
  teamNamespace: string;
  teamName: string;
}

/**
 * Which of a product's teams, by name.
 * @public
 */
export interface ChoiceListRequest extends PageRequest {
  bucket?: Bucket;
  /** Only teams of the caller. */
  mine?: boolean;
  /** Part of the team's name, in any case. */
  search?: string;
}

/**
 * The choice area's operations, as plain types.
 * @public
 */
export interface ChoiceOperations {
  listChoices: {
    params: ProductPath;
    query: ChoiceListRequest;
    response: Page<TeamChoice>;
  };
  readChoice: { params: ChoicePath; response: TeamChoice };
  recordChoice: {
    params: ChoicePath;
    body: ChoiceRequest;
    response: TeamChoice;
  };
  removeChoice: {
    params: ChoicePath;
    query: { version: number };
    response: TeamChoice;
  };
  listChoiceEvents: {
    params: ChoicePath;
    query: PageRequest;
    response: Page<ChoiceEvent>;
  };
  undoChoice: {
    params: ChoicePath;
    body: { version: number };
    response: TeamChoice;
  };
  answerOptOut: {
    params: ChoicePath;
    body: { answer: string; version: number };
    response: TeamChoice;
  };
  reconsiderChoice: {
    params: ChoicePath;
    body: { text: string } | { outcome: ReconsiderationOutcome };
    response: TeamChoice;
  };
  listTeamChoices: {
    params: TeamPath;
    query: PageRequest & { due?: boolean };
    response: Page<TeamChoice>;
  };
  recordTeamChoices: {
    params: TeamPath;
    body: { choices: Array<ChoiceRequest & { product: string }> };
    response: { outcomes: ChoiceOutcome[] };
  };
  readAdoption: { params: ProductPath; response: Adoption };
  listProductAlternatives: {
    params: ProductPath;
    response: { items: ProductAlternative[]; allowed: Array<'merge'> };
  };
  listAlternatives: { query: PageRequest; response: Page<AlternativeRow> };
  listAlternativeAliases: {
    query: { product: string };
    response: { items: AlternativeAlias[] };
  };
  putAlternativeAlias: {
    body: AlternativeAliasRequest;
    response: { items: AlternativeAlias[] };
  };
  listMandates: {
    query: PageRequest & { product?: string; status?: Mandate['status'] };
    response: Page<Mandate>;
  };
  createMandate: { body: MandateRequest; response: Mandate };
  readMandate: { params: { mandateId: string }; response: Mandate };
  changeMandate: {
    params: { mandateId: string };
    body: MandateChange;
    response: Mandate;
  };
  endMandate: {
    params: { mandateId: string };
    query: { version: number };
    response: Mandate;
  };
}
