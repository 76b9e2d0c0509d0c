import { TestDatabases } from '@backstage/backend-test-utils';
import { ResearchNote } from 'backstage-plugin-platform-product-common';
import { agreed, startDesk } from '../__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const someId = 'a1b0f8f0-3d3c-4f0e-9a53-0a3e8a1d2c4b';
const body = 'Starts a hotfix build.\nWaits eleven minutes. Makes tea.';

describe.each(databases.eachSupportedId())('research notes on %s', id => {
  let desk: Awaited<ReturnType<typeof startDesk>>;

  beforeEach(async () => {
    desk = await startDesk(await databases.init(id));
  });
  afterEach(() => desk.stop());

  it('are kept to the letter, and come back to lin', async () => {
    const spaced = `  ${body} \n\n`;
    const note = await desk.write('lin', {
      body: spaced,
      pains: ['Waiting'],
      link: 'https://notes.example/7',
      participants: [
        { ...agreed, role: 'developer', teamRef: 'group:default/payments' },
      ],
    });
    expect(await desk.read('lin', note.id)).toEqual(note);
    expect(note).toMatchObject({
      body: spaced,
      pains: ['Waiting'],
      link: 'https://notes.example/7',
      participants: [{ code: 'P-01', role: 'developer' }],
      isMine: true,
      keptUntil: '2999-12-31',
      allowed: ['edit', 'delete', 'highlight'],
    });
  });

  it('show a team of too few as the first group above it that has enough people', async () => {
    const note = await desk.write('lin', {
      participants: [
        { ...agreed, teamRef: 'group:default/payments' },
        { ...agreed, code: 'P-02', teamRef: 'group:default/engineering' },
        { ...agreed, code: 'P-03', teamRef: 'group:default/unheard-of' },
      ],
    });
    const shown = [
      { teamRef: 'group:default/engineering', isParentOfTeam: true },
      { teamRef: 'group:default/engineering' },
      {},
    ];
    const teamsOf = ({ participants }: ResearchNote) =>
      participants.map(({ teamRef, isParentOfTeam }) => ({
        teamRef,
        isParentOfTeam,
      }));
    expect(teamsOf(note)).toEqual(shown);

    // Lin goes on writing, and the editor sends back what it was shown.
    const participants = note.participants.map(
      ({ code, teamRef, consent }) => ({ code, teamRef, consent }),
    );
    const { body: changed } = await desk.asking
      .change('lin', note.id, { participants, version: 1 })
      .expect(200);
    expect(teamsOf(changed)).toEqual(shown);
  });

  it('are refused about somebody who has not agreed', async () => {
    for (const consent of [
      undefined,
      { quotes: 'none', followUp: false },
      { notes: false, quotes: 'none', followUp: false },
      { ...agreed.consent, until: '2020-01-01' },
    ]) {
      const { body: refusal } = await desk.asking
        .write('lin', { participants: [{ ...agreed, consent }] })
        .expect(400);
      expect(refusal.error.message).toMatch(/^participants\.0\.consent/);
    }
    await desk.asking.write('lin', { participants: [] }).expect(400);
    await desk.asking
      .write('lin', { participants: [], method: 'shadowing' })
      .expect(200);
  });

  it('go twelve months after they were held unless another day was agreed', async () => {
    const { until: _, ...consent } = agreed.consent;
    const note = await desk.write('lin', {
      heldOn: '2026-11-20',
      participants: [
        { ...agreed, consent },
        { ...agreed, code: 'P-02' },
      ],
    });
    expect(note.keptUntil).toBe('2027-11-20');
    expect(note.participants.map(one => one.consent.until)).toEqual([
      '2027-11-20',
      '2999-12-31',
    ]);
  });

  it('are kept once however often they are sent', async () => {
    const draft = { id: someId, body };
    const first = await desk.write('lin', draft);
    expect(await desk.write('lin', draft)).toEqual(first);
    const { body: lost } = await desk.asking
      .write('lin', { ...draft, body: 'Something else' })
      .expect(409);
    expect(lost.current).toMatchObject({ id: someId, body });
    // The id of a note of hers is to others as any that can't be read.
    await desk.asking.write('grace', draft).expect(404);
  });

  it('let go on writing, and tell whoever wrote on an older state', async () => {
    const note = await desk.write('lin', { body });
    const change = { body: `${body} Comes back.`, version: 1 };
    const { body: second } = await desk.asking
      .change('lin', note.id, change)
      .expect(200);
    expect(second).toMatchObject({ body: change.body, version: 2 });
    await desk.asking.change('lin', note.id, change).expect(200);
    const { body: lost } = await desk.asking
      .change('lin', note.id, { body: 'Other words', version: 1 })
      .expect(409);
    expect(lost.current).toEqual(second);
  });

  it('have highlights that say what stands there, and follow it', async () => {
    const note = await desk.write('lin', { body });
    const [participant] = note.participants;
    const highlight = await desk.mark('lin', note, 'Waits eleven minutes', {
      tags: ['queue'],
      participantId: participant.id,
    });
    expect(highlight).toMatchObject({ quotes: 'anonymous', version: 1 });
    await desk.asking
      .highlight('lin', note.id, { start: 0, end: 5, quote: 'Waits' })
      .expect(400);

    await desk.asking
      .change('lin', note.id, { body: `10:02 ${body}`, version: 1 })
      .expect(200);
    expect(await desk.highlights('lin', note.id)).toEqual([
      { ...highlight, start: highlight.start + 6, end: highlight.end + 6 },
    ]);
    await desk.asking
      .change('lin', note.id, { body: 'Waits.', version: 2 })
      .expect(200);
    expect(await desk.highlights('lin', note.id)).toEqual([]);
  });

  it('are changed by nobody but their author, and marked by all who read them', async () => {
    const study = await desk.study('lin', { members: ['user:default/grace'] });
    const note = await desk.write('lin', { body, studyId: study.id });
    expect(await desk.read('grace', note.id)).toMatchObject({
      body,
      isMine: false,
      allowed: ['highlight'],
    });
    await desk.asking
      .change('grace', note.id, { body: '', version: 1 })
      .expect(403);
    await desk.asking.remove('grace', note.id, 1).expect(403);
    await desk.mark('grace', note, 'Makes tea');
    expect(await desk.highlights('lin', note.id)).toHaveLength(1);
  });

  it('go with their highlights when lin erases them', async () => {
    const note = await desk.write('lin', { body });
    await desk.mark('lin', note, 'Makes tea');
    await desk.asking.remove('lin', note.id, 9).expect(409);
    await desk.asking.remove('lin', note.id, 1).expect(204);
    expect((await desk.asking.read('lin', note.id)).status).toBe(404);
  });

  it('are up to a megabyte long', async () => {
    const long = 'ä'.repeat(300_000);
    const note = await desk.write('lin', { body: long });
    expect((await desk.read('lin', note.id)).body).toBe(long);
    await desk.asking.write('lin', { body: 'x'.repeat(1_100_000) }).expect(413);
  });

  it('are nowhere stored on their way, nor are refusals', async () => {
    const note = await desk.write('lin', { body });
    for (const [person, path] of [
      ['lin', `/research-notes/${note.id}`],
      ['sam', `/research-notes/${note.id}`],
      ['ada', '/me/participations'],
      ['lin', '/research'],
    ] as const) {
      const { headers } = await desk.portal.as(person).get(path);
      expect(headers['cache-control']).toBe('no-store');
    }
  });
});

describe('without a key', () => {
  it('a note is a link, and a text is refused with what to do', async () => {
    const desk = await startDesk(await databases.init('SQLITE_3'), {
      platformProduct: { research: {} },
    });
    const { body: terms } = await desk.portal.as('lin').get('/research');
    expect(terms).toEqual({
      keepsText: false,
      keptMonths: 12,
      isResearcher: true,
    });
    const { body: refusal } = await desk.asking
      .write('lin', { body })
      .expect(400);
    expect(refusal.error.message).toMatch(
      /^body: .*platformProduct\.research\.keys/,
    );
    await desk.asking.write('lin', { pains: ['Waiting'] }).expect(400);
    const note = await desk.write('lin', { link: 'https://notes.example/7' });
    expect(note.link).toBe('https://notes.example/7');
    await desk.stop();
  });
});
