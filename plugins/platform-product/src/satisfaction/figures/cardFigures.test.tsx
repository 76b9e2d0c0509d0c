import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Period, Satisfaction } from 'backstage-plugin-platform-product-common';
import { openBuildPipeline } from '../../__testUtils__/entityPage';
import { autumn, PortalDouble, summer } from '../../__testUtils__/portalDouble';

const spring: Period = {
  id: '2026-Q2',
  length: 'quarter',
  startsOn: '2026-04-01',
  endsOn: '2026-06-30',
};
const satisfied = { share: 0.8235, low: 0.6645, high: 0.9165 };
const mean = { value: 4.1, low: 3.7, high: 4.4 };
const score = { n: 34, satisfied, mean, distribution: [1, 2, 3, 14, 14] };

const published = (changes: Partial<Satisfaction> = {}): Satisfaction => ({
  ...new PortalDouble().satisfaction,
  status: 'published',
  period: summer,
  figures: { score },
  trend: [
    { period: spring, n: 20, satisfied, mean },
    { period: summer, n: 34, satisfied, mean },
  ],
  verdict: 'better',
  ...changes,
});

async function openWith(satisfaction: Satisfaction) {
  const portal = new PortalDouble();
  portal.satisfaction = satisfaction;
  return openBuildPipeline(portal);
}
const satisfiedLine = async () =>
  (await screen.findByText('82 % satisfied')).parentElement;

describe('the figures on the card', () => {
  it('ada reads share, answers, period, likely range and verdict in one line below the question', async () => {
    await openWith(published());
    expect(await satisfiedLine()).toHaveTextContent(
      '82 % satisfied · 34 answers, Jul–Sep 2026 · likely 66–92 % · better than Apr–Jun',
    );
    const question = await screen.findByText(
      'How satisfied are you with Build Pipeline?',
    );
    expect(question.compareDocumentPosition((await satisfiedLine())!)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(screen.queryByRole('list')).toBeNull();
  });

  it.each([
    ['worse', 'worse than Apr–Jun'],
    ['no-detectable-change', 'no detectable change since Apr–Jun'],
    ['too-few', 'no figure before it to compare with'],
  ] as const)('says of a verdict %s: %s', async (verdict, words) => {
    await openWith(published({ verdict }));
    expect(await satisfiedLine()).toHaveTextContent(words);
  });

  it('names the older period when the newest had too few answers', async () => {
    await openWith(
      published({
        period: spring,
        trend: [],
        verdict: 'too-few',
        withheldSince: summer,
      }),
    );
    expect(
      await screen.findByText(
        'Newest figure: Apr–Jun. Jul–Sep had too few answers to show.',
      ),
    ).toBeInTheDocument();
    expect(await satisfiedLine()).toHaveTextContent('Apr–Jun 2026');
  });

  it('tells what else enough people answered, each with its answers and range', async () => {
    const half = { share: 0.5, low: 0.32, high: 0.68 };
    await openWith(
      published({
        figures: {
          score,
          preference: { n: 28, this: satisfied, alternative: half, own: half },
          load: { n: 26, lighter: half, mean, distribution: [1, 2, 10, 8, 5] },
          timeSaved: {
            n: 12,
            population: 80,
            hoursPerWeek: { value: 0.59, low: 0.18, high: 1 },
            hoursPerYear: { value: 1512.2, low: 731.35, high: 2783.59 },
          },
        },
      }),
    );
    const list = await screen.findByRole('list', {
      name: 'Also in Jul–Sep 2026:',
    });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(item => item.textContent?.replace(/\s/g, ' ')),
    ).toEqual([
      '82 % would use it if nothing were required · 28 answers · likely 66–92 %',
      '50 % have less to think about with it · 26 answers · likely 32–68 %',
      'saves about 730–2,800 hours a year across 80 people, by their own estimate · 12 answers',
    ]);
  });

  it('ada reads how it is worked out, and after whom', async () => {
    await openWith(published());
    const opener = await screen.findByRole('button', {
      name: 'How is this worked out?',
    });
    await userEvent.click(opener);
    expect(opener).toHaveAttribute('aria-expanded', 'true');
    for (const words of [
      '28 of 34 people gave 4 or 5. The mean of all is 4.1 of 5, likely 3.7–4.4.',
      /E\. B\. Wilson \(1927\)/,
      /Dirichlet/,
      /B\. L\. Welch \(1947\)/,
      /Student \(1908\)/,
      /together with at least 4 others/,
    ]) {
      expect(screen.getAllByText(words)).not.toHaveLength(0);
    }
    expect(screen.queryByText('Time saved')).toBeNull();
  });

  it('leads to the scorecard of the product', async () => {
    await openWith(published());
    expect(
      await screen.findByRole('link', {
        name: 'Scorecard: trend and distribution',
      }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/build-pipeline/product',
    );
  });

  it('a withheld product shows no figure, no count and no way to one', async () => {
    await openWith({
      ...published(),
      status: 'withheld',
      figures: undefined,
      period: autumn,
    });
    expect(
      await screen.findByText(/^No figure for Oct–Dec yet/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/answers,/)).toBeNull();
  });
});
