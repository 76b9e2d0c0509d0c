import { configApiRef } from '@backstage/core-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { openPart } from '../../__testUtils__/entityParts';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { roadmapBoard, roadmapCard } from '../../__testUtils__/roadmap';
import { RoadmapContent } from './RoadmapContent';

describe('a roadmap in a portal that has names of its own', () => {
  it('shows ada where items stand by these names, and by ours where it has none', async () => {
    const portal = new PortalDouble();
    portal.instead('readRoadmap', async () =>
      roadmapBoard([roadmapCard({ status: 'now' })]),
    );
    const config = mockApis.config({
      data: {
        platformProduct: { roadmap: { statusLabels: { now: 'In progress' } } },
      },
    });
    await openPart(
      <TestApiProvider apis={[[configApiRef, config]]}>
        <RoadmapContent />
      </TestApiProvider>,
      portal,
      'ada',
    );
    expect(
      await screen.findByRole('heading', { name: /^In progress/ }),
    ).toBeVisible();
    expect(screen.getByRole('heading', { name: /^Next/ })).toBeVisible();
    expect(screen.queryByRole('heading', { name: /^Now/ })).toBeNull();
  });
});
