import {
  Mandate,
  MandateChange,
  MandateRequest,
} from 'backstage-plugin-platform-product-common';
import { ChosenTeams } from '../../catalog/search/TeamsField';
import { TypedFields } from '../../edit/editDraft';
import { same } from '../../edit/merge';
import { endOf, lastDayOf } from './lastDay';

/** A requirement as it is typed. */
export interface MandateFields {
  policy: string;
  protects: string;
  reason: string;
  ownerRef: string;
  scope: ChosenTeams;
  /** The last day it holds, such as `2027-06-30`. */
  lastDay: string;
}

/** What of a requirement can be written. */
export type WrittenMandate = Pick<
  Mandate,
  | 'policy'
  | 'protects'
  | 'reason'
  | 'ownerRef'
  | 'scope'
  | 'expiresAt'
  | 'version'
>;

/** A requirement of which nothing is written yet. */
export const blank: WrittenMandate = {
  policy: '',
  protects: '',
  reason: '',
  ownerRef: '',
  scope: 'all',
  expiresAt: '',
  version: 0,
};

/** A requirement as it is typed. */
export function fieldsOf(mandate: WrittenMandate): MandateFields {
  const { policy, protects, reason, ownerRef, scope, expiresAt } = mandate;
  return {
    policy,
    protects,
    reason,
    ownerRef,
    scope: scope === 'all' ? 'all' : [...scope].sort(),
    lastDay: lastDayOf(expiresAt),
  };
}

/** What was typed, as a new requirement on a product. */
export function requestOf(
  { lastDay, ...fields }: MandateFields,
  product: string,
): MandateRequest {
  return { products: [product], ...fields, expiresAt: endOf(lastDay) };
}

/** What was changed of a requirement; the rest is not sent, so that it stays to the second. */
export function changeOf(typed: TypedFields<MandateFields>): MandateChange {
  const { fields, base, version } = typed;
  const texts = (['policy', 'protects', 'reason', 'ownerRef'] as const).filter(
    name => !same(fields[name], base[name]),
  );
  return {
    ...Object.fromEntries(texts.map(name => [name, fields[name]])),
    ...(fields.lastDay !== base.lastDay && {
      expiresAt: endOf(fields.lastDay),
    }),
    version,
  };
}
