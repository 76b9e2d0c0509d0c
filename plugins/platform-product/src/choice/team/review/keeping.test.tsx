import { screen } from '@testing-library/react';
import { refusal } from '../../../__testUtils__/portalDouble';
import { due, pick, press, result } from '../__testUtils__/reviews';
import { answersFor, openPayments, portalOf } from '../__testUtils__/teamPage';
import { TeamChoicesContent } from '../TeamChoicesContent';

beforeEach(() => window.sessionStorage.clear());

describe('what was picked in reviews', () => {
  it('stays where the portal did not take it, with the reason why', async () => {
    const { portal } = portalOf([due('May')]);
    portal.instead('recordTeamChoices', async () => ({
      outcomes: [
        {
          product: 'component:default/may',
          outcome: 'refused',
          message: 'lookAgain: must be a day to come',
        },
      ],
    }));
    await openPayments(portal, <TeamChoicesContent />);
    await pick('May', 'Still right');
    await press('Save 1 answer');
    expect(await result()).toHaveTextContent(
      '0 saved. One was not taken; it says why.',
    );
    expect(
      screen.getByText(/^Not saved: lookAgain: must be a day to come\./),
    ).toBeInTheDocument();
    expect(
      (await answersFor('May')).getByRole('radio', { name: 'Still right' }),
    ).toBeChecked();
  });

  it('stays when the portal fails, and when tariq reloads', async () => {
    const { portal } = portalOf([due('May')]);
    portal.silence('recordTeamChoices');
    const { unmount } = await openPayments(portal, <TeamChoicesContent />);
    await pick('May', 'Not for us');
    await press('Save 1 answer');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not saved, the portal did not answer. What you picked is kept here.',
    );
    unmount();

    await openPayments(portal, <TeamChoicesContent />);
    expect(
      (await answersFor('May')).getByRole('radio', { name: 'Not for us' }),
    ).toBeChecked();
  });

  it('is not there for ada, who signs in on the same tab', async () => {
    const { portal } = portalOf([due('May')]);
    const { unmount } = await openPayments(portal, <TeamChoicesContent />);
    await pick('May', 'Not for us');
    unmount();

    await openPayments(portal, <TeamChoicesContent />, 'user:default/ada');
    expect(
      (await answersFor('May')).getByRole('radio', { name: 'Later' }),
    ).toBeChecked();
  });

  it('stays when tariq is no member any more, and he is told so', async () => {
    const { portal } = portalOf([due('May')]);
    portal.instead('recordTeamChoices', async () => {
      throw await refusal(403, 'Only members of a team say what it uses');
    });
    await openPayments(portal, <TeamChoicesContent />);
    await pick('May', 'Still right');
    await press('Save 1 answer');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the portal does not let you speak for this team any more',
    );
  });
});
