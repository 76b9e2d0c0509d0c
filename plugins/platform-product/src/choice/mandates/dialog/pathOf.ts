import { MandateFields } from '../mandateFields';

/** Where each field stands in the request. */
export const pathOf: Record<keyof MandateFields, string> = {
  policy: 'policy',
  protects: 'protects',
  reason: 'reason',
  ownerRef: 'ownerRef',
  scope: 'scope',
  lastDay: 'expiresAt',
};
