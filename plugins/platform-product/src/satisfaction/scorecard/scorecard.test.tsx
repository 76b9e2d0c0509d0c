import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { springFigures, summerFigures } from '../../__testUtils__/figures';
import {
  click,
  openProductTab,
  portalWithFigures,
  productTab,
} from '../../__testUtils__/scorecard';

let copied: string | undefined;
const printed = jest.fn();
beforeAll(() => {
  // jsdom has neither a clipboard nor a printer.
  document.execCommand = () => {
    copied = window.getSelection()?.toString();
    return true;
  };
  window.print = printed;
});

/** Without the spaces that hold a number and its sign together. */
const spaced = (text: string | null) => text?.replace(/\u00a0/g, ' ');
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map(row =>
      [...row.children].map(cell => spaced(cell.textContent)).join('|'),
    );
const definition = (title: string) =>
  screen.getByText(title).closest('dt')!.nextElementSibling;

describe('the figures of a product', () => {
  it('tell max how many are satisfied, of how many, when, how likely, and since when', async () => {
    await openProductTab(portalWithFigures());
    expect(await screen.findByText('82 % satisfied')).toBeInTheDocument();
    expect(
      screen.getByText(
        '34 answers, Jul–Sep 2026 · likely 66–92 % · better than Apr–Jun',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('On average 4.1 of 5, likely 3.8–4.5.'),
    ).toBeInTheDocument();
  });

  it('describe the trend to whoever cannot see it, and show it as a table', async () => {
    await openProductTab(portalWithFigures());
    expect(
      await screen.findByRole('img', {
        name: 'Satisfied, period by period',
        description: description =>
          spaced(description) ===
          'Share satisfied: Apr–Jun 2026 65 %, Jul–Sep 2026 82 %. Each bar is the likely range.',
      }),
    ).toBeInTheDocument();
    const toggle = screen.getByRole('button', { name: 'Show as table' });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(toggle).toHaveTextContent('Hide table');
    expect(
      rowsOf(
        screen.getByRole('table', { name: 'Satisfied, period by period' }),
      ),
    ).toEqual([
      'Apr–Jun 2026|65 %|43–82 %|3.7 (3.2–4.2)|20',
      'Jul–Sep 2026|82 %|66–92 %|4.1 (3.8–4.5)|34',
    ]);
  });

  it('say how many gave which answer', async () => {
    await openProductTab(portalWithFigures());
    const [scores] = await screen.findAllByRole('table', {
      name: '34 answers, Jul–Sep 2026',
    });
    expect(rowsOf(scores)).toEqual([
      '1, very dissatisfied||1|3 %',
      '2, dissatisfied||2|6 %',
      '3, neither||3|9 %',
      '4, satisfied||14|41 %',
      '5, very satisfied||14|41 %',
    ]);
  });

  it('say what else people answered, each with how many and how likely', async () => {
    await openProductTab(portalWithFigures());
    expect(
      await screen.findByText('50 % have less to think about, likely 29–71 %.'),
    ).toBeInTheDocument();
    const named = (n: number) =>
      screen.getByRole('table', { name: `${n} answers, Jul–Sep 2026` });
    expect(rowsOf(named(20))).toEqual([
      'This||70 %|48–85 %',
      'Something else||25 %|11–47 %',
      'Our own||5 %|1–24 %',
    ]);
    expect(rowsOf(named(18))[0]).toBe('Far more||1|6 %');
    expect(rowsOf(named(17))[0]).toBe('Daily||9|53 %');
    expect(rowsOf(named(6))[2]).toBe('Tried it||2|33 %');
  });

  it('never say time saved as one number, and name whom it stands on', async () => {
    await openProductTab(portalWithFigures());
    expect(
      await screen.findByText(
        'saves about 730–2,800 hours a year across 80 developers, by their own estimate.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        /^Projected from the answers of 6 people, Jul–Sep 2026: 0.6 hours per person and week, likely 0.2–1.0\./,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^The hours a year are scaled by 0\.7 ± 0\.15, because/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/1,5\d\d/)).toBeNull();
  });

  it('say how far estimates were off, where somebody measured it', async () => {
    const { figures } = summerFigures;
    await openProductTab(
      portalWithFigures({
        ...summerFigures,
        figures: {
          ...figures!,
          timeSaved: {
            ...figures!.timeSaved!,
            calibration: { factor: 0.62, standardError: 0.11, jobs: 6 },
          },
        },
      }),
    );
    expect(
      await screen.findByText(
        'The hours a year are scaled by 0.62 ± 0.11: so far was what people said from what was measured beside them, at 6 jobs.',
      ),
    ).toBeInTheDocument();
  });

  it('leave out what too few people answered', async () => {
    await openProductTab(portalWithFigures(springFigures));
    expect(await screen.findByText('65 % satisfied')).toBeInTheDocument();
    expect(screen.queryByText('Time it saves')).toBeNull();
    expect(screen.queryByText('By team')).toBeNull();
    expect(
      screen.getByText(/no figure before it to compare with$/),
    ).toBeInTheDocument();
    expect(screen.getByText(/^One period so far\./)).toBeInTheDocument();
  });

  it('end on paper with what they are not for', async () => {
    await openProductTab(portalWithFigures());
    await click('Print');
    expect(printed).toHaveBeenCalled();
    expect(
      screen.getByText(
        'About tools, not people. Not for assessing individuals or teams.',
      ),
    ).toBeInTheDocument();
  });
});

describe('how sure it is', () => {
  it('tells max who answered, of how many, and what the others could change', async () => {
    await openProductTab(portalWithFigures());
    await screen.findByText('How sure are we?');
    expect(definition('Answered')).toHaveTextContent(/^34 people\./);
    expect(definition('Of those who could')).toHaveTextContent(
      /^43 % of 80 people\. ?These are the members/,
    );
    expect(definition('At the worst and at the best')).toHaveTextContent(
      /^Mean 2\.3 to 4\.6\./,
    );
    expect(screen.queryByText('Weighted by team size')).toBeNull();
  });

  it('does not tell exactly when nearly everybody answered', async () => {
    await openProductTab(
      portalWithFigures({
        ...summerFigures,
        sure: { answered: 34, rate: 'over 90 %' },
      }),
    );
    await screen.findByText('How sure are we?');
    expect(definition('Of those who could')).toHaveTextContent(/^Over 90 %\./);
    expect(screen.queryByText('At the worst and at the best')).toBeNull();
  });

  it('says that nobody knows when the catalog shows no team using it', async () => {
    await openProductTab(
      portalWithFigures({ ...summerFigures, sure: { answered: 34 } }),
    );
    await screen.findByText('How sure are we?');
    expect(definition('Of those who could')).toHaveTextContent(/^Not known\./);
  });

  it('shows teams where the portal has their figures, and weighs them', async () => {
    await openProductTab(
      portalWithFigures({
        ...summerFigures,
        sure: {
          ...summerFigures.sure!,
          byTeamSize: { value: 3.88, low: 3.523117, high: 4.236883 },
          oneTeamOneVote: { value: 4.1, teams: 3 },
        },
        teams: [
          {
            teamRef: 'group:default/payments',
            n: 11,
            satisfied: { share: 0.7272, low: 0.43, high: 0.9 },
            mean: { value: 3.9, low: 3.2, high: 4.6 },
          },
        ],
      }),
    );
    await screen.findByText('By team');
    expect(definition('Weighted by team size')).toHaveTextContent(
      /^Mean 3\.9, likely 3\.5–4\.2\./,
    );
    expect(definition('One team, one vote')).toHaveTextContent(
      /^Mean 4\.1 of 3 teams\./,
    );
    const teams = screen.getByRole('table', { name: 'Jul–Sep 2026' });
    expect(rowsOf(teams)).toEqual(['payments|73 %|43–90 %|3.9 (3.2–4.6)|11']);
    expect(within(teams).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/group/payments',
    );
  });
});

describe('how it is worked out', () => {
  it('is told with formula and source for each figure', async () => {
    await openProductTab(portalWithFigures());
    const open = await screen.findByRole('button', {
      name: 'How is this worked out?',
    });
    expect(open).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(open);
    for (const source of [
      /Wilson \(1927\)/,
      /Student \(1908\)/,
      /Dirichlet/,
      /Welch \(1947\)/,
      /Benjamini and Y\. Hochberg \(1995\)/,
      /PERT/,
      /Kish \(1965\)/,
    ]) {
      expect(screen.getByText(source)).toBeVisible();
    }
    expect(screen.getByText(/at least 4 others/)).toBeVisible();
  });
});

describe('taking a figure along', () => {
  it('max copies it as a sentence with its period and link', async () => {
    await openProductTab(portalWithFigures());
    await click('Copy as text');
    expect(
      await screen.findByText('Copied, with its period and link.'),
    ).toBeInTheDocument();
    expect(spaced(copied!)).toBe(
      `Build Pipeline: 82 % satisfied (likely 66–92 %), 34 answers, Jul–Sep 2026, better than Apr–Jun. http://localhost${productTab}/scorecard?period=2026-Q3`,
    );
  });

  it('max copies it as a row for a spreadsheet', async () => {
    await openProductTab(portalWithFigures());
    await click('Copy as CSV row');
    expect(copied).toBe(
      `Build Pipeline,component:default/build-pipeline,2026-Q3,34,0.8235,0.6649,0.9165,4.1,3.75,4.45,better,http://localhost${productTab}/scorecard?period=2026-Q3`,
    );
  });
});
