import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  forGrace,
  openProfile,
  portalWith,
  productPage,
  rewrite,
} from '../../__testUtils__/profile';
import { click } from '../../__testUtils__/scorecard';

const edit = 'Edit profile and audience';
const help = 'Where to get help';

beforeEach(() => window.sessionStorage.clear());

describe('two owners who write the profile at once', () => {
  it('grace sees both versions where a colleague wrote, and what only the colleague wrote is kept', async () => {
    const { portal, meanwhile, sent } = portalWith(forGrace());
    await openProfile(portal);
    await click(edit);
    await rewrite(help, 'Mine.');
    meanwhile({
      profile: { ...productPage().profile, help: 'Theirs.', decides: 'lin' },
    });
    await click('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^A colleague changed this while you wrote/,
    );
    const theirs = screen.getByRole('group', { name: /^Where to get help:/ });
    expect(theirs).toHaveTextContent('Theirs.');
    expect(screen.getByDisplayValue('Mine.')).toBeInTheDocument();
    expect(screen.getByDisplayValue('lin')).toBeInTheDocument();
    await click('Record mine');
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent()[1]).toMatchObject({
      profile: { help: 'Mine.', decides: 'lin' },
      version: 4,
    });
  });

  it('grace takes what the colleague wrote in one field', async () => {
    const { portal, meanwhile, sent } = portalWith(forGrace());
    await openProfile(portal);
    await click(edit);
    await rewrite(help, 'Mine.');
    await rewrite('How to leave', 'Just go.');
    meanwhile({
      profile: { ...productPage().profile, help: 'Theirs.', leaving: 'Stay.' },
    });
    await click('Save');
    const theirs = await screen.findByRole('group', {
      name: /^Where to get help:/,
    });
    await userEvent.click(
      within(theirs).getByRole('button', { name: 'Take this' }),
    );
    await click('Record mine');
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent()[1].profile).toMatchObject({
      help: 'Theirs.',
      leaving: 'Just go.',
    });
  });

  it('grace keeps all that the colleague wrote', async () => {
    const { portal, meanwhile, sent } = portalWith(forGrace());
    await openProfile(portal);
    await click(edit);
    await rewrite(help, 'Mine.');
    meanwhile({ profile: { ...productPage().profile, help: 'Theirs.' } });
    await click('Save');
    await click('Keep theirs');
    expect(await screen.findByText('Theirs.')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(sent()).toHaveLength(1);
  });
});
