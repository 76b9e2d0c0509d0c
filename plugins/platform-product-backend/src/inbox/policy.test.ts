import { TestDatabases } from '@backstage/backend-test-utils';
import { roadmapReadPermission } from 'backstage-plugin-platform-product-common';
import { allow, deny } from '../__testUtils__/policy';
import { policyPortal } from '../__testUtils__/policyPortal';
import { boardOf } from '../roadmap/__testUtils__/board';
import { deskOf } from './__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'the inbox under a policy on %s',
  id => {
    let portal: Awaited<ReturnType<typeof policyPortal>>;

    beforeEach(async () => {
      portal = await policyPortal(await databases.init(id));
    });
    afterEach(() => portal.stop());

    it('has nothing of an area that its reader may not read', async () => {
      const desk = deskOf(portal);
      await portal
        .as('ada')
        .post('/products/component/default/ci/messages', { body: 'Hello' })
        .expect(200);
      const { id: itemId } = await boardOf(portal).suggest('ada');
      portal.rule(({ name }, userRef) =>
        name === roadmapReadPermission.name && userRef.endsWith('/grace')
          ? deny
          : allow,
      );
      expect(await desk.kinds('grace')).toEqual(['message']);
      expect(
        await desk.act('grace', {
          action: 'accept',
          ids: [`suggestion:${itemId}`],
        }),
      ).toEqual([expect.objectContaining({ outcome: 'refused' })]);
    });
  },
);
