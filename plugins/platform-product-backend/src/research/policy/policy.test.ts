import { TestDatabases } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  researchNoteReadPermission,
  researchNoteWritePermission,
} from 'backstage-plugin-platform-product-common';
import { allow, deny, onlyIf, rule } from '../../__testUtils__/policy';
import { agreed, ci, startDesk } from '../__testUtils__/desk';
import {
  createResearchNoteConditionalDecision,
  researchNoteConditions,
} from './noteRules';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const { isAuthor, isAboutProduct, hasMethod } = researchNoteConditions;
const lin = 'user:default/lin';
const tariq = 'user:default/tariq';
const secrets = 'component:default/secrets';
const reading = (
  conditions: Parameters<typeof createResearchNoteConditionalDecision>[1],
) =>
  createResearchNoteConditionalDecision(researchNoteReadPermission, conditions);
const writing = (
  conditions: Parameters<typeof createResearchNoteConditionalDecision>[1],
) =>
  createResearchNoteConditionalDecision(
    researchNoteWritePermission,
    conditions,
  );

describe.each(databases.eachSupportedId())('under a policy on %s', id => {
  let desk: Awaited<ReturnType<typeof startDesk>>;
  let policy: { read?: PolicyDecision; write?: PolicyDecision };

  const decide = ({ name }: Permission): PolicyDecision => {
    switch (name) {
      case researchNoteReadPermission.name:
        return policy.read ?? allow;
      case researchNoteWritePermission.name:
        return policy.write ?? allow;
      default:
        return allow;
    }
  };

  beforeEach(async () => {
    policy = {};
    desk = await startDesk(await databases.init(id), {
      permissions: {
        authorizeConditional: async requests =>
          requests.map(({ permission }) => decide(permission)),
        authorize: async requests =>
          requests.map(() => ({ result: AuthorizeResult.ALLOW })),
      },
    });
  });
  afterEach(() => desk.stop());

  const notesOf = async (person: 'lin' | 'tariq' | 'sam') =>
    (
      await desk.portal.as(person).get('/research-notes').expect(200)
    ).body.items.map((note: { id: string }) => note.id);
  const shared = async () => {
    const { id: studyId } = await desk.study('lin', { members: [tariq] });
    return desk.write('lin', { studyId, body: 'Waits long.' });
  };

  it('what it denies is to tariq as if it did not exist, everywhere', async () => {
    const note = await shared();
    await desk.mark('lin', note, 'Waits');
    expect(await notesOf('tariq')).toEqual([note.id]);
    policy = { read: reading(isAuthor({ userRefs: [tariq] })) };
    expect(await notesOf('tariq')).toEqual([]);
    const path = `/research-notes/${note.id}`;
    const nothing = '/research-notes/00000000-0000-4000-8000-000000000000';
    const said = async (
      method: 'get' | 'post' | 'patch' | 'delete',
      at: string,
      body?: object,
    ) => {
      const { status, body: answer } = await desk.portal
        .as('tariq')
        [method](at, body);
      return [status, answer.error?.message.replace(/'.*'/, '')];
    };
    const words = { start: 0, end: 5, quote: 'Waits' };
    for (const [method, rest, body] of [
      ['get', '', undefined],
      ['patch', '', { version: 1, body: '' }],
      ['delete', '?version=1', undefined],
      ['get', '/highlights', undefined],
      ['post', '/highlights', words],
    ] as const) {
      const hidden = await said(method, path + rest, body);
      expect(hidden).toEqual(await said(method, nothing + rest, body));
      expect(hidden[0]).toBe(404);
    }
  });

  it('cites nothing of what it denies', async () => {
    const note = await shared();
    const { id: highlightId } = await desk.mark('lin', note, 'Waits');
    policy = { read: reading({ not: isAboutProduct({ entityRefs: [ci] }) }) };
    const { body } = await desk.portal
      .as('lin')
      .post('/insights', {
        products: [ci],
        statement: 'Cold builds',
        evidence: [{ highlightId, direction: 'supports' }],
      })
      .expect(400);
    expect(body.error.message).toMatch('is no highlight that you may read');
  });

  it('takes no quote of a draft back into sight that it hides', async () => {
    const note = await shared();
    const { id: highlightId } = await desk.mark('lin', note, 'Waits');
    const { body: draft } = await desk.portal
      .as('lin')
      .post('/insights', {
        products: [ci],
        statement: 'Cold builds',
        evidence: [{ highlightId, direction: 'supports' }],
      })
      .expect(200);
    expect(JSON.stringify(draft)).toContain('Waits');
    policy = { read: deny };
    const { body } = await desk.portal
      .as('lin')
      .get(`/insights/${draft.id}`)
      .expect(200);
    expect(JSON.stringify(body)).not.toContain('Waits');
  });

  it('lets lin read and not write: nothing is offered, and nothing done', async () => {
    const note = await shared();
    policy = { write: deny };
    expect((await desk.read('lin', note.id)).allowed).toEqual([]);
    await desk.asking.write('lin').expect(403);
    await desk.asking
      .change('lin', note.id, { version: 1, body: 'Else' })
      .expect(403);
    await desk.asking.remove('lin', note.id, 1).expect(403);
    await desk.asking
      .highlight('tariq', note.id, { start: 0, end: 5, quote: 'Waits' })
      .expect(403);
    expect((await desk.read('lin', note.id)).body).toBe('Waits long.');
  });

  it('lets lin write interviews only, and turn none into something else', async () => {
    policy = { write: writing(hasMethod({ methods: ['interview'] })) };
    const note = await desk.write('lin');
    expect(note.allowed).toContain('edit');
    await desk.asking.write('lin', { method: 'diary' }).expect(403);
    await desk.asking
      .change('lin', note.id, { version: 1, method: 'diary' })
      .expect(403);
    await desk.asking
      .change('lin', note.id, { version: 1, heldOn: '2026-11-19' })
      .expect(200);
  });

  it('lets lin write nothing that she could not read then', async () => {
    policy = { read: reading(isAboutProduct({ entityRefs: [ci] })) };
    const note = await desk.write('lin');
    await desk.asking.write('lin', { products: [secrets] }).expect(403);
    await desk.asking
      .change('lin', note.id, { version: 1, products: [secrets] })
      .expect(403);
    expect(await notesOf('lin')).toEqual([note.id]);
  });

  it('widens nothing, whatever it allows', async () => {
    const note = await desk.write('lin', { body: 'Waits long.' });
    policy = {
      read: reading(isAuthor({ userRefs: [lin] })),
      write: writing(isAuthor({ userRefs: [lin] })),
    };
    for (const person of ['sam', 'tariq', 'grace', 'max'] as const) {
      await desk.asking.read(person, note.id).expect(404);
      await desk.asking.remove(person, note.id, 1).expect(404);
    }
    expect(await notesOf('sam')).toEqual([]);
    await desk.asking.write('ada').expect(403);
  });

  it.each<[string, PolicyDecision]>([
    ['the catalog’s rules', onlyIf(rule('IS_ENTITY_KIND', { kinds: ['api'] }))],
    [
      'a rule that nobody knows',
      reading({
        rule: 'IS_NICE',
        resourceType: 'platform-product-research-note',
      }),
    ],
    [
      'a rule without what it needs',
      reading({
        not: {
          rule: 'IS_AUTHOR',
          resourceType: 'platform-product-research-note',
        },
      }),
    ],
  ])('answering with %s, lets nothing through', async (_, read) => {
    const note = await shared();
    policy = { read };
    await desk.asking.read('lin', note.id).expect(404);
    expect(await notesOf('lin')).toEqual([]);
    await desk.asking.write('lin').expect(403);
  });

  it('takes from nobody what is kept about themselves', async () => {
    await desk.write('lin', {
      participants: [{ ...agreed, userRef: 'user:default/ada' }],
    });
    policy = { read: deny, write: deny };
    const [mine] = await desk.participations('ada');
    const { body } = await desk.portal.as('lin').get('/me/data').expect(200);
    expect(JSON.stringify(body)).toContain('"note"');
    await desk.asking.withdraw('ada', mine.id).expect(204);
    expect(await desk.participations('ada')).toEqual([]);
  });
});
