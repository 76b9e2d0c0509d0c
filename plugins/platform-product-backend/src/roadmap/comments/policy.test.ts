import { TestDatabases } from '@backstage/backend-test-utils';
import { roadmapSuggestPermission } from 'backstage-plugin-platform-product-common';
import { allow, deny } from '../../__testUtils__/policy';
import { policyPortal } from '../../__testUtils__/policyPortal';
import { Persona } from '../../__testUtils__/portal';
import { boardOf } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'under a policy, comments on %s',
  id => {
    let portal: Awaited<ReturnType<typeof policyPortal>>;
    let item: string;

    beforeEach(async () => {
      portal = await policyPortal(await databases.init(id));
      item = (await boardOf(portal).suggest('grace')).id;
    });
    afterEach(() => portal.stop());

    const path = (rest = '') => `/roadmap-items/${item}/comments${rest}`;
    const say = (person: Persona, comment: object) =>
      portal.as(person).post(path(), comment);

    it('are neither written nor changed by whoever may not take part any more', async () => {
      const { body: comment } = await say('ada', { text: 'Yes.' }).expect(200);
      portal.rule(({ name }, userRef) =>
        name === roadmapSuggestPermission.name && userRef.endsWith('/ada')
          ? deny
          : allow,
      );
      await say('ada', { text: 'Yes, again.' }).expect(403);
      const own = path(`/${comment.id}`);
      const change = { text: 'No.', version: 1 };
      expect((await portal.as('ada').patch(own, change)).status).toBe(403);
      // What somebody said they may take back under any policy.
      await portal.as('ada').delete(`${own}?version=1`).expect(204);
    });

    it('name no team that the reader can’t see', async () => {
      await say('tariq', {
        text: 'Us, too.',
        teamRef: 'group:default/payments',
      }).expect(200);
      const teamFor = async (person: Persona) =>
        (await portal.as(person).get(path()).expect(200)).body.items[0].team;
      expect(await teamFor('lin')).toEqual({
        entityRef: 'group:default/payments',
        title: 'payments',
      });
      portal.hide('group:default/payments', 'ada');
      expect(await teamFor('ada')).toBeUndefined();
      expect(await teamFor('tariq')).toBeDefined();
    });
  },
);
