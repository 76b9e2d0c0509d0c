import {
  ProductChange,
  ProductJob,
  ProductPage,
} from 'backstage-plugin-platform-product-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProfileContent } from '../product/profile/ProfileContent';
import { openPart } from './entityParts';
import { PortalDouble, refusal } from './portalDouble';

/** What the owners of Build Pipeline say of it. */
export function productPage(overrides: Partial<ProductPage> = {}): ProductPage {
  return {
    entityRef: 'component:default/build-pipeline',
    title: 'Build Pipeline',
    owners: ['group:default/platform-enablement'],
    profile: {
      meantFor: 'Teams that ship\nservices.',
      help: 'Ask in #build-help or see https://help.example.com/builds.',
      leaving: 'Take the job definitions with you.',
      takesOn: ['backups', 'on-call'],
      decides: 'grace, by how many teams ask.',
    },
    audience: { groups: [] },
    teams: 60,
    version: 3,
    allowed: [],
    ...overrides,
  };
}

/** The same, for an owner. */
export const forGrace = (overrides: Partial<ProductPage> = {}) =>
  productPage({ allowed: ['edit'], ...overrides });

/** The portal of somebody who reads, or with `edit` of an owner. */
export function portalWith(
  page: ProductPage,
  further: { jobs?: ProductJob[]; changes?: ProductChange[] } = {},
) {
  const portal = new PortalDouble();
  const { jobs = [], changes = [] } = further;
  let current = page;
  portal.instead('readProduct', async () => current);
  portal.instead('changeProduct', async () => {
    const { body } = portal.calls.at(-1)!.input;
    if (body.version !== current.version) {
      throw await refusal(409, 'changed meanwhile', { current });
    }
    current = { ...current, ...body, version: body.version + 1 };
    return current;
  });
  portal.instead('listProductJobs', async () => ({
    items: [...jobs],
    allowed: page.allowed.map(() => 'add' as const),
  }));
  portal.instead('addProductJob', async () => {
    const job = portal.calls.at(-1)!.input.body;
    jobs.push({ ...job, id: 'j9' });
    return job;
  });
  portal.instead('listProductChanges', async () => ({ items: changes }));
  return {
    portal,
    meanwhile: (to: Partial<ProductPage>) => {
      current = { ...current, ...to, version: current.version + 1 };
    },
    sent: () =>
      portal.calls
        .filter(({ operation }) => operation === 'changeProduct')
        .map(({ input }) => input.body),
  };
}

/** Opens the Profile sub-tab of Build Pipeline. */
export const openProfile = (portal: PortalDouble, as = 'grace') =>
  openPart(<ProfileContent />, portal, as);

/** A field for words, by its name. */
export const field = (name: string) => screen.findByRole('textbox', { name });

/** Writes other words into a field. */
export async function rewrite(name: string, text: string) {
  await userEvent.clear(await field(name));
  await userEvent.type(await field(name), text);
}
