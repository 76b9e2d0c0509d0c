import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPart } from '../../__testUtils__/entityParts';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { roadmapBoard, roadmapCard } from '../../__testUtils__/roadmap';
import { RoadmapContent } from '../board/RoadmapContent';

function portal() {
  const double = new PortalDouble();
  double.instead('readRoadmap', async () => roadmapBoard([roadmapCard()]));
  double.instead('listChoices', async () => ({ items: [] }));
  double.instead('listSimilarItems', async () => ({ items: [] }));
  return double;
}

const search = () => screen.findByRole('searchbox');

describe('the keys of a roadmap', () => {
  beforeEach(() => window.localStorage.clear());

  it('take ada to the search, and are letters again while she types there', async () => {
    await openPart(<RoadmapContent />, portal(), 'ada');
    const field = await search();
    await userEvent.keyboard('/');
    expect(field).toHaveFocus();
    await userEvent.keyboard('s?/');
    expect(field).toHaveValue('s?/');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('let her suggest something, but leave combinations to the browser', async () => {
    await openPart(<RoadmapContent />, portal(), 'ada');
    await search();
    await userEvent.keyboard('{Control>}s{/Control}{Alt>}s{/Alt}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await userEvent.keyboard('s');
    expect(
      await screen.findByRole('dialog', {
        name: 'Suggest something for Build Pipeline',
      }),
    ).toBeVisible();
  });

  it('are listed, switched off for good, and on again by mouse', async () => {
    const { unmount } = await openPart(<RoadmapContent />, portal(), 'ada');
    await search();
    await userEvent.keyboard('?');
    const use = await screen.findByRole('switch', {
      name: 'Use keyboard shortcuts on roadmaps',
    });
    expect(use).toBeChecked();
    await userEvent.click(use);
    await waitFor(() => expect(use).not.toBeChecked());
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    await userEvent.keyboard('?s');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Keyboard shortcuts' }),
    );
    expect(await screen.findByRole('switch')).not.toBeChecked();
    unmount();
  });
});
