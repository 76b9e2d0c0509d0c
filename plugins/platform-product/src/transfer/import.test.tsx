import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ImportState,
  TicketImport,
} from 'backstage-plugin-platform-product-common';
import { openPart } from '../__testUtils__/entityParts';
import { PortalDouble } from '../__testUtils__/portalDouble';
import { ImportButton } from './ImportButton';

const product = {
  path: { kind: 'component', namespace: 'default', name: 'build-pipeline' },
  title: 'Build Pipeline',
};
const job = (
  state: ImportState,
  more: Partial<TicketImport> = {},
): TicketImport => ({
  id: 'job',
  product: {
    entityRef: 'component:default/build-pipeline',
    title: 'Build Pipeline',
  },
  state,
  total: 3,
  progress: 3,
  counts: { new: 2, 'already-there': 0, refused: 1, imported: 0 },
  ignoredColumns: ['Sprint'],
  createdAt: '2026-11-23T12:00:00.000Z',
  ...more,
});

/** A portal in which a file of three tickets is checked at once. */
function portalWithImport() {
  const portal = new PortalDouble();
  let state: ImportState = 'checked';
  portal.instead('listImports', async () => ({ items: [] }));
  portal.instead('uploadTickets', async () => job(state));
  portal.instead('readImport', async () =>
    state === 'done'
      ? job(state, {
          counts: { new: 0, 'already-there': 0, refused: 1, imported: 2 },
        })
      : job(state),
  );
  portal.instead('listImportRows', async () => ({
    items: [
      { row: 1, title: 'Windows agents', verdict: 'new' },
      { row: 2, verdict: 'refused', remarks: ['title-missing'] },
    ],
  }));
  portal.instead('startImport', async () => {
    state = 'done';
    return job('importing', { progress: 0 });
  });
  return portal;
}

const csv = new File(['title\nWindows agents\n'], 'tickets.csv', {
  type: 'text/csv',
});
const button = (name: RegExp | string) => screen.findByRole('button', { name });
const open = async (portal: PortalDouble, onImported = () => {}) => {
  await openPart(
    <ImportButton product={product} onImported={onImported} />,
    portal,
    'grace',
  );
  await userEvent.click(await button('Import tickets'));
};

describe('an import of tickets', () => {
  it('is checked first, and starts when grace says so', async () => {
    const portal = portalWithImport();
    const onImported = jest.fn();
    await open(portal, onImported);
    await userEvent.click(await button('Check the file'));
    expect(await screen.findByText('Choose a file first.')).toBeVisible();

    await userEvent.upload(await screen.findByLabelText('CSV file'), csv);
    await userEvent.click(await button('Check the file'));
    expect(await screen.findByText(/The title is missing/)).toBeVisible();
    expect(screen.getByText(/say nothing to a roadmap: Sprint/)).toBeVisible();
    expect(
      portal.calls.filter(({ operation }) => operation === 'startImport'),
    ).toEqual([]);

    await userEvent.click(await button('Import 2 tickets'));
    expect(
      await screen.findByText(
        'Done: 2 tickets are on the roadmap.',
        undefined,
        {
          timeout: 5_000,
        },
      ),
    ).toBeVisible();
    await waitFor(() => expect(onImported).toHaveBeenCalledTimes(1));
  });

  it('says to grace in words what is wrong with a line that was refused', async () => {
    const portal = portalWithImport();
    portal.instead('listImports', async () => ({ items: [job('checked')] }));
    portal.instead('listImportRows', async () => ({
      items: [
        {
          row: 1,
          title: 'Windows agents',
          verdict: 'refused',
          remarks: ['title-too-long', 'unknown-status'],
        },
      ],
    }));
    await open(portal);
    await userEvent.click(await button('23 Nov 2026: 3 tickets, checked'));
    expect(
      await screen.findByText(
        'Refused · The title has more than 140 characters · The status must be empty or one of these: idea, considering, later, next',
      ),
    ).toBeVisible();
  });

  it('says what is wrong with a file, and keeps it chosen', async () => {
    const portal = portalWithImport();
    portal.refuse('uploadTickets', 400, 'body: line 7 is no CSV');
    await open(portal);
    await userEvent.upload(await screen.findByLabelText('CSV file'), csv);
    await userEvent.click(await button('Check the file'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'body: line 7 is no CSV',
    );
    portal.instead('uploadTickets', async () => job('checked'));
    await userEvent.click(await button('Check the file'));
    expect(await screen.findByText(/The title is missing/)).toBeVisible();
  });

  it('goes on where somebody left it', async () => {
    const portal = portalWithImport();
    portal.instead('listImports', async () => ({ items: [job('checked')] }));
    await open(portal);
    await userEvent.click(await button('23 Nov 2026: 3 tickets, checked'));
    expect(await button('Import 2 tickets')).toBeVisible();
  });

  it('says at which line it got stuck, and goes on when grace says so', async () => {
    const portal = portalWithImport();
    const stuck = job('failed', {
      progress: 1,
      counts: { new: 1, 'already-there': 0, refused: 1, imported: 1 },
      failure: { step: 'importing', row: 2 },
    });
    portal.instead('listImports', async () => ({ items: [stuck] }));
    portal.instead('readImport', async () => stuck);
    const onImported = jest.fn();
    await open(portal, onImported);
    await userEvent.click(await button('23 Nov 2026: 3 tickets, stopped'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The import stopped.');
    expect(alert).toHaveTextContent('stuck at line 2 again and again');
    expect(alert).toHaveTextContent('1 ticket is on the roadmap and stays');
    expect(await screen.findByText(/The title is missing/)).toBeVisible();
    expect(onImported).toHaveBeenCalledTimes(1);

    portal.instead('readImport', async () => job('done'));
    await userEvent.click(await button('Go on'));
    expect(
      await screen.findByText(/^Done: /, undefined, { timeout: 5_000 }),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says that nothing is on the roadmap when its check got stuck at no line', async () => {
    const portal = portalWithImport();
    const stuck = job('failed', { failure: { step: 'checking' } });
    portal.instead('listImports', async () => ({ items: [stuck] }));
    portal.instead('readImport', async () => stuck);
    const onImported = jest.fn();
    await open(portal, onImported);
    await userEvent.click(await button('23 Nov 2026: 3 tickets, stopped'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Nothing is on the roadmap yet.');
    expect(alert).toHaveTextContent('ask your portal admin');
    expect(onImported).not.toHaveBeenCalled();
  });

  it('says when it was forgotten', async () => {
    const portal = portalWithImport();
    portal.instead('listImports', async () => ({ items: [job('checked')] }));
    portal.refuse('readImport', 404);
    await open(portal);
    await userEvent.click(await button('23 Nov 2026: 3 tickets, checked'));
    expect(await screen.findByText(/forgotten after two weeks/)).toBeVisible();
  });
});
