import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openBuildPipeline } from '../__testUtils__/entityPage';
import { PortalDouble } from '../__testUtils__/portalDouble';

const scrolledTo = jest.fn();

beforeAll(() => {
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = scrolledTo;
});
beforeEach(() => scrolledTo.mockClear());

const withheld =
  'No figure for Oct–Dec yet: showing one could expose people. It takes at least 5 answers.';

describe('people who read and do not rate', () => {
  it('a guest is told how to rate and reads what is published', async () => {
    const portal = new PortalDouble();
    portal.refuse('readMyRating', 403);
    await openBuildPipeline(portal, { as: 'user:development/guest' });
    expect(
      await screen.findByText(
        'Sign in with your own account to rate; guests can read.',
      ),
    ).toBeInTheDocument();
    expect(await screen.findByText(withheld)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '4 Satisfied' })).toBeNull();
  });

  it('ada is told that a policy keeps her from rating', async () => {
    const portal = new PortalDouble();
    portal.instead('readMyRating', async () => ({
      ...portal.mine(),
      allowed: [],
    }));
    await openBuildPipeline(portal);
    expect(
      await screen.findByText(/^Your portal's rules don't let you rate this/),
    ).toBeInTheDocument();
  });

  it('ada is told that the portal does not know a product yet', async () => {
    const portal = new PortalDouble();
    portal.refuse('readMyRating', 404);
    portal.refuse('readSatisfaction', 404);
    await openBuildPipeline(portal);
    expect(
      await screen.findByText(/A new one takes up to ten minutes/),
    ).toBeInTheDocument();
  });

  it('ada tries again when her answer could not be loaded', async () => {
    const portal = new PortalDouble({ answer: { score: 4 } });
    portal.silence('readMyRating');
    await openBuildPipeline(portal);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Your answer could not be loaded, the portal did not answer.',
    );
    portal.mend('readMyRating');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('button', { name: '4 Satisfied' }),
    ).toHaveAttribute('aria-pressed', 'true');
  });

  it('a figure that could not be loaded does not keep ada from rating', async () => {
    const portal = new PortalDouble();
    portal.silence('readSatisfaction');
    await openBuildPipeline(portal);
    expect(
      await screen.findByText('The figures could not be loaded.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: '4 Satisfied' }),
    ).toBeEnabled();
  });
});

describe('what ada is told before she answers', () => {
  it('who can see what, also what cannot be hidden', async () => {
    await openBuildPipeline(new PortalDouble());
    await userEvent.click(
      await screen.findByRole('button', { name: 'Who can see what?' }),
    );
    for (const words of [
      /a code in place of your name/,
      /confidential, not anonymous/,
      /Owners, managers and admins see the same published figures/,
      /at least 5 people .* 31 December/,
      /everybody published together gave the same answer, when they did/,
      /whoever is one of 5 published together/,
      /the published total stays/,
    ]) {
      expect(screen.getByText(words)).toBeInTheDocument();
    }
    expect(screen.queryByText(/Your team is kept/)).toBeNull();
  });

  it('that her team is kept, where figures by team are on', async () => {
    const portal = new PortalDouble();
    portal.instead('readMyRating', async () => {
      const mine = portal.mine();
      return { ...mine, rules: { ...mine.rules, teamFigures: true, k: 3 } };
    });
    await openBuildPipeline(portal);
    expect(
      await screen.findByText(
        'Confidential: published only together with at least 2 others.',
      ),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Who can see what?' }),
    );
    expect(screen.getByText(/Your team is kept/)).toBeInTheDocument();
  });
});

describe('a link to the form', () => {
  it('shows the form to ada and saves nothing', async () => {
    const portal = new PortalDouble();
    await openBuildPipeline(portal, { address: '?rate' });
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: '1 Very dissatisfied' }),
      ).toHaveFocus(),
    );
    expect(scrolledTo).toHaveBeenCalled();
    expect(portal.changes).toEqual([]);
  });

  it('an ordinary visit moves neither page nor focus', async () => {
    await openBuildPipeline(new PortalDouble());
    await screen.findByRole('button', { name: '4 Satisfied' });
    expect(document.body).toHaveFocus();
    expect(scrolledTo).not.toHaveBeenCalled();
  });

  it('ada copies it for colleagues', async () => {
    const user = userEvent.setup();
    document.execCommand = () => true;
    await openBuildPipeline(new PortalDouble());
    expect(await screen.findByText(withheld)).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Copy a link for colleagues' }),
    );
    expect(
      await screen.findByText('Link copied. Opening it saves nothing.'),
    ).toBeInTheDocument();
  });
});
