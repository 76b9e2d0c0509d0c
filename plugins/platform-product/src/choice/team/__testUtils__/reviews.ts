import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { teamChoice } from '../../../__testUtils__/choices';
import { PortalDouble } from '../../../__testUtils__/portalDouble';
import { answersFor } from './teamPage';

/** What Payments said a year ago of a product called like a month. */
export const due = (
  title: string,
  further: Partial<TeamChoice> = {},
): TeamChoice => ({
  ...teamChoice(),
  product: {
    entityRef: `component:default/${title.toLocaleLowerCase('en-US')}`,
    title,
  },
  team: {
    entityRef: 'group:default/payments',
    title: 'Payments',
    developers: 7,
  },
  statement: { choice: 'uses', basis: 'ours' },
  bucket: 'chose',
  since: '2025-11-22T10:00:00.000Z',
  confirmedAt: '2025-11-22T10:00:00.000Z',
  lookAgain: '2026-11-22',
  isStale: true,
  version: 1,
  allowed: ['record'],
  ...further,
});

export const pick = async (title: string, answer: string) =>
  userEvent.click(
    (await answersFor(title)).getByRole('radio', { name: answer }),
  );
export const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
export const result = () =>
  screen.findByText(/saved\./, { selector: '[role=status] *' });

/** What was sent to be recorded, save by save. */
export const sent = ({ calls }: PortalDouble) =>
  calls
    .filter(({ operation }) => operation === 'recordTeamChoices')
    .map(({ input }) => input.body.choices);
