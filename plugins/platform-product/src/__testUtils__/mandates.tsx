import { Mandate } from 'backstage-plugin-platform-product-common';
import { ProductMandates } from '../choice/mandates/ProductMandates';
import { openPart } from './entityParts';
import { PortalDouble, refusal } from './portalDouble';
import { productPage } from './profile';

/** The product on whose page the requirements stand. */
export const requiredProduct = {
  entityRef: 'component:default/build-pipeline',
  title: 'Build Pipeline',
};
/** A requirement as somebody reads it who can't change it. */
export const oneCi: Mandate = {
  id: 'm1',
  products: [requiredProduct],
  scope: 'all',
  policy: 'One CI',
  protects: 'Evidence for the audit',
  ownerRef: 'group:default/security',
  reason: 'The audit reads one log.',
  expiresAt: '2099-06-30T23:59:59.000Z',
  createdAt: '2026-01-01T00:00:00.000Z',
  status: 'active',
  covered: 18,
  version: 2,
  allowed: [],
};
/** The same, for somebody who answers for it. */
export const mandateForGrace: Mandate = { ...oneCi, allowed: ['edit', 'end'] };
/** One that ended. */
export const endedCi: Mandate = {
  ...oneCi,
  id: 'm0',
  policy: 'Old CI',
  status: 'ended',
  expiresAt: '2026-06-30T23:59:59.000Z',
  endedAt: '2026-06-30T23:59:59.000Z',
  confirmed: 3,
};

/** A portal with some requirements, which keeps what is done to them. */
export function portalWithMandates(...mandates: Mandate[]) {
  const portal = new PortalDouble();
  const input = () => portal.calls.at(-1)!.input;
  const isOwner = { allowed: ['edit' as const] };
  portal.instead('readProduct', async () => productPage(isOwner));
  portal.instead('listMandates', async () => ({
    items: mandates.filter(({ status }) => status === input().query.status),
  }));
  portal.instead('createMandate', async () => {
    const { products: _, ...written } = input().body;
    const mandate: Mandate = { ...mandateForGrace, ...written, id: 'm9' };
    mandates.unshift(mandate);
    return mandate;
  });
  const changing = async (id: string, version: number, to: object) => {
    const mandate = mandates.find(one => one.id === id)!;
    if (mandate.version !== version) {
      throw await refusal(409, 'changed', { current: { ...mandate } });
    }
    return Object.assign(mandate, to, { version: version + 1 });
  };
  portal.instead('changeMandate', () => {
    const { params, body } = input();
    return changing(params.mandateId, body.version, body);
  });
  portal.instead('endMandate', () => {
    const { params, query } = input();
    return changing(params.mandateId, Number(query.version), {
      status: 'ended',
      endedAt: '2026-11-23T10:00:00.000Z',
      confirmed: 0,
      allowed: [],
    });
  });
  return portal;
}

/** Opens the requirements on Build Pipeline. */
export const openMandates = (portal: PortalDouble, as = 'grace') =>
  openPart(<ProductMandates />, portal, as);
