import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  field,
  forGrace,
  openProfile,
  portalWith,
  productPage,
  rewrite,
} from '../../__testUtils__/profile';
import { click } from '../../__testUtils__/scorecard';

const edit = 'Edit profile and audience';
const help = 'Where to get help';
const ready = { when: 'a fix waits', want: 'a fast build', soThat: 'I stay' };

beforeEach(() => window.sessionStorage.clear());

describe('writing the profile of a product', () => {
  it('grace writes where to get help', async () => {
    const { portal, sent } = portalWith(forGrace());
    await openProfile(portal);
    await click(edit);
    await rewrite(help, 'Ask in #builds.');
    await click('Save');
    expect(await screen.findByText('Profile saved.')).toBeInTheDocument();
    expect(screen.getByText('Ask in #builds.')).toBeInTheDocument();
    expect(sent()).toEqual([
      {
        profile: { ...productPage().profile, help: 'Ask in #builds.' },
        audience: { groups: [] },
        version: 3,
      },
    ]);
    expect(screen.getByRole('button', { name: edit })).toHaveFocus();
  });

  it('grace narrows it to the teams of a group that she finds by its name', async () => {
    const { portal, sent } = portalWith(forGrace());
    await openProfile(portal);
    await click(edit);
    await userEvent.click(
      screen.getByRole('radio', { name: 'The teams of some groups' }),
    );
    await click('Save');
    expect(
      await screen.findByText('Choose at least one group, or all teams.'),
    ).toBeInTheDocument();
    expect(sent()).toEqual([]);
    await userEvent.type(screen.getByRole('searchbox'), 'comm');
    await click('Commerce (group:default/commerce)');
    await click('Save');
    await waitFor(() =>
      expect(sent()[0].audience).toEqual({
        groups: ['group:default/commerce'],
      }),
    );
  });

  it('grace shortens what is too long before it is sent', async () => {
    const { portal, sent } = portalWith(forGrace());
    await openProfile(portal);
    await click(edit);
    const decides = 'Who decides what is built next';
    await userEvent.clear(await field(decides));
    await userEvent.click(await field(decides));
    await userEvent.paste('x'.repeat(501));
    await click('Save');
    expect(await screen.findByText(/^Too long by 1\./)).toBeInTheDocument();
    expect(await field(decides)).toHaveFocus();
    expect(sent()).toEqual([]);
  });

  it('grace is told at the field what the portal refuses', async () => {
    const { portal } = portalWith(forGrace());
    portal.refuse('changeProduct', 400, 'profile.help: must not be rude');
    await openProfile(portal);
    await click(edit);
    await click('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not saved: look at what is marked above.',
    );
    expect(await field(help)).toHaveAccessibleDescription(/must not be rude/);
  });

  it('grace keeps what she typed when the portal does not answer', async () => {
    const { portal } = portalWith(forGrace());
    portal.silence('changeProduct');
    await openProfile(portal);
    await click(edit);
    await rewrite(help, 'Mine.');
    await click('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^Not saved, the portal did not answer/,
    );
    expect(screen.getByDisplayValue('Mine.')).toBeInTheDocument();
  });

  it('grace finds what she typed after a reload, and lin does not on the same tab', async () => {
    const { portal } = portalWith(forGrace());
    const first = await openProfile(portal);
    await click(edit);
    await rewrite(help, 'Half a sent');
    first.unmount();
    const second = await openProfile(portal);
    expect(await field(help)).toHaveValue('Half a sent');
    expect(screen.getByText('You had not saved this yet.')).toBeInTheDocument();
    second.unmount();
    await openProfile(portal, 'lin');
    expect(
      await screen.findByRole('button', { name: edit }),
    ).toBeInTheDocument();
    expect(screen.queryByDisplayValue('Half a sent')).toBeNull();
  });

  it('grace adds a job, and it is named', async () => {
    const { portal } = portalWith(forGrace());
    await openProfile(portal);
    await click('Add a job');
    await click('Add');
    expect(await screen.findAllByText('Fill this in.')).toHaveLength(3);
    await userEvent.type(await field('When …'), ready.when);
    await userEvent.type(await field('I want …'), ready.want);
    await userEvent.type(await field('so that …'), ready.soThat);
    await click('Add');
    expect(
      await screen.findByText(
        'When a fix waits, I want a fast build, so that I stay.',
      ),
    ).toBeInTheDocument();
  });
});
