import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { click } from '../__testUtils__/scorecard';
import {
  keptNote,
  openResearch,
  portalOfResearch,
} from './__testUtils__/researchPage';

jest.setTimeout(30_000);
beforeEach(() => window.localStorage.clear());

const job = {
  id: '3f6c2c1e-64b5-4f0b-8f5e-1f3a7c9d2b10',
  when: 'I push a fix',
  want: 'to hear whether it holds',
  soThat: 'I can go home',
};
const saying = /I push a fix/;

const choose = async () => {
  await userEvent.click(await screen.findByRole('button', { name: /Job/ }));
  await userEvent.click(await screen.findByRole('option', { name: saying }));
};
const sent = (
  { calls }: ReturnType<typeof portalOfResearch>['portal'],
  operation: string,
) => calls.filter(call => call.operation === operation).at(-1)!.input.body;

describe('the job of', () => {
  it('a note is named by lin', async () => {
    const note = keptNote();
    const { portal } = portalOfResearch({ notes: [note], jobs: [job] });
    await openResearch(portal, 'lin');
    await userEvent.click(
      await screen.findByRole('link', { name: /^Interview/ }),
    );
    await choose();
    await screen.findByText(/^Saved /, {}, { timeout: 5_000 });
    expect(sent(portal, 'changeResearchNote')).toMatchObject({
      jobId: job.id,
      body: note.body,
    });
  });

  it('a note about another product is left as it is', async () => {
    const { portal } = portalOfResearch({
      notes: [keptNote({ jobId: '9d7c2c1e-64b5-4f0b-8f5e-1f3a7c9d2b10' })],
      jobs: [job],
    });
    await openResearch(portal, 'lin');
    await userEvent.click(
      await screen.findByRole('link', { name: /^Interview/ }),
    );
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Pains' }),
      'Waits',
    );
    await screen.findByText(/^Saved /, {}, { timeout: 5_000 });
    expect(sent(portal, 'changeResearchNote')).toMatchObject({
      jobId: '9d7c2c1e-64b5-4f0b-8f5e-1f3a7c9d2b10',
    });
  });

  it('an insight is named with what was learnt', async () => {
    const { portal } = portalOfResearch({ jobs: [job] });
    portal.instead('createInsight', async () => ({}));
    portal.instead('listHighlights', async () => ({ items: [] }));
    await openResearch(portal, 'lin');
    await click('New insight');
    await userEvent.type(
      await screen.findByLabelText(/What did you learn/),
      'Builds wait.',
    );
    await choose();
    await click('Save draft');
    expect(await screen.findByText('Draft saved.')).toBeVisible();
    expect(sent(portal, 'createInsight')).toMatchObject({ jobId: job.id });
  });

  it('nothing is asked where the product has none', async () => {
    const { portal } = portalOfResearch();
    await openResearch(portal, 'lin');
    await click('New insight');
    expect(screen.queryByRole('button', { name: /Job/ })).toBeNull();
  });
});
