import { TestDatabases } from '@backstage/backend-test-utils';
import { TicketImport } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { setClock } from '../../__testUtils__/clock';
import { Persona, startPortal } from '../../__testUtils__/portal';
import { until } from '../../__testUtils__/until';
import { boardOf, ci } from '../../roadmap/__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const imports = '/imports';

describe.each(databases.eachSupportedId())('tickets on %s', id => {
  let knex: Knex;
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let board: ReturnType<typeof boardOf>;

  beforeEach(async () => {
    setClock('2026-11-23T12:00:00Z');
    knex = await databases.init(id);
    portal = await startPortal({
      knex,
      platformProduct: { importers: ['group:default/portal'] },
    });
    board = boardOf(portal);
  });
  afterEach(async () => {
    await portal.stop();
    jest.useRealTimers();
  });

  const upload = (csv: string, person: Persona = 'grace') =>
    portal
      .as(person)
      .post(`${imports}/roadmap-items?product=${ci}`)
      .set('Content-Type', 'text/csv')
      .send(csv);
  const read = async (
    importId: string,
    person: Persona = 'grace',
  ): Promise<TicketImport> =>
    (await portal.as(person).get(`${imports}/${importId}`).expect(200)).body;
  const inState = async (importId: string, state: TicketImport['state']) => {
    await until(async () => (await read(importId)).state === state);
    return read(importId);
  };
  const checked = async (csv: string) => {
    const { body } = await upload(csv).expect(200);
    return inState(body.id, 'checked');
  };
  const rowsOf = async (importId: string, query = '') =>
    (
      await portal
        .as('grace')
        .get(`${imports}/${importId}/rows${query}`)
        .expect(200)
    ).body.items;
  const imported = async (csv: string) => {
    const job = await checked(csv);
    await portal.as('grace').post(`${imports}/${job.id}/start`).expect(200);
    return inState(job.id, 'done');
  };

  it('are checked first, and nothing is on the roadmap until somebody says so', async () => {
    const job = await checked(
      'Title,Description,Link,Constructor\n' +
        'Windows agents,Tests need it,https://tickets.example/1,7\n' +
        ',Nothing here,,\n',
    );
    expect(job).toMatchObject({
      total: 2,
      counts: { new: 1, refused: 1, 'already-there': 0, imported: 0 },
      ignoredColumns: ['Constructor'],
    });
    expect(await rowsOf(job.id)).toEqual([
      { row: 1, title: 'Windows agents', verdict: 'new' },
      { row: 2, verdict: 'refused', remarks: ['title-missing'] },
    ]);
    expect(await board.titles('grace')).toEqual([]);

    await portal.as('grace').post(`${imports}/${job.id}/start`).expect(200);
    const done = await inState(job.id, 'done');
    expect(done).toMatchObject({
      counts: { new: 0, imported: 1, refused: 1 },
      finishedAt: '2026-11-23T12:00:00.000Z',
    });
    const [row] = await rowsOf(job.id, '?verdict=imported');
    expect(row.item).toMatchObject({ title: 'Windows agents', status: 'idea' });
    const { body: evidence } = await portal
      .as('ada')
      .get(`/roadmap-items/${row.item.id}/evidence`);
    expect(evidence.items[0].source).toMatchObject({
      url: 'https://tickets.example/1',
    });
    expect(await board.titles('ada', '?search=windows')).toEqual([
      'Windows agents',
    ]);
  });

  it('come in once, however often they are imported', async () => {
    const csv =
      'title,key\nWindows agents,PAY-1\nThe same again,PAY-1\nBlue buttons,PAY-2\n';
    const first = await imported(csv);
    expect(first.counts).toMatchObject({ imported: 2, 'already-there': 1 });
    expect(await rowsOf(first.id, '?verdict=already-there')).toEqual([
      expect.objectContaining({ row: 2, remarks: ['further-up'] }),
    ]);
    const second = await imported(csv);
    expect(second.counts).toMatchObject({ imported: 0, 'already-there': 3 });
    expect((await rowsOf(second.id))[0].remarks).toEqual(['imported-before']);
    await board.suggest('ada', { title: 'Faster cold builds' });
    const again = await checked('title\nfaster cold BUILDS\n');
    expect(await rowsOf(again.id)).toEqual([
      expect.objectContaining({
        verdict: 'already-there',
        remarks: ['title-of-an-item'],
        item: expect.objectContaining({ title: 'Faster cold builds' }),
      }),
    ]);
    expect((await board.titles('grace')).sort()).toEqual([
      'Blue buttons',
      'Faster cold builds',
      'Windows agents',
    ]);
  });

  it('ask on behalf of a team, which counts once a member confirms', async () => {
    await imported('title,team,importance,status\nAgents,payments,3,next\n');
    const [title] = await board.column('ada', 'next');
    expect(title).toBe('Agents');
    const { body } = await portal
      .as('ada')
      .get(`/roadmap-items?product=${ci}`)
      .expect(200);
    expect(body.items[0].demand).toMatchObject({ teams: 0, onBehalf: 1 });
  });

  it.each([
    ['title,status\nA,now\n', ['unknown-status']],
    ['title,origin\nA,nobody\n', ['unknown-origin']],
    ['title,url\nA,javascript:alert(1)\n', ['bad-url']],
    ['title,url\nA,PAY-1\n', ['bad-url']],
    ['title,team\nA,nobody\n', ['no-such-team']],
    ['title,importance\nA,7\n', ['bad-importance']],
    [`title\n${'x'.repeat(141)}\n`, ['title-too-long']],
    ['title,created\nA,yesterday\n', ['bad-created']],
    [
      'title,status,url\n,now,javascript:alert(1)\n',
      ['title-missing', 'bad-url', 'unknown-status'],
    ],
  ])('are refused with all that is wrong: %j', async (csv, remarks) => {
    const job = await checked(csv);
    const [row] = await rowsOf(job.id);
    expect(row).toMatchObject({ verdict: 'refused', remarks });
  });

  it('tell grace when their problem was cut, also once they are imported', async () => {
    const job = await imported(`title,problem\nA,${'x'.repeat(4001)}\n`);
    expect(await rowsOf(job.id)).toEqual([
      expect.objectContaining({
        verdict: 'imported',
        remarks: ['problem-cut'],
      }),
    ]);
  });

  it('are still listed for grace when an earlier version said in words what is wrong', async () => {
    const job = await checked('title\n""\nWindows agents\n');
    await knex('transfer_rows').where({ job_id: job.id, row_no: 1 }).update({
      remark:
        'title: is missing; status: must be idea, considering, later, next or empty',
    });
    expect(await rowsOf(job.id)).toEqual([
      { row: 1, verdict: 'refused' },
      { row: 2, title: 'Windows agents', verdict: 'new' },
    ]);
  });

  it('are read as spreadsheets write them', async () => {
    const job = await imported(
      '\ufeffTitle;Description\r\n"Agents; on ""Windows""";"Two\r\nlines"\r\n\'=cmd();x\r\n',
    );
    expect(job.counts.imported).toBe(2);
    expect((await board.titles('ada')).sort()).toEqual([
      '=cmd()',
      'Agents; on "Windows"',
    ]);
  });

  it('are no tickets without a title column, or with nothing below it', async () => {
    for (const csv of ['', 'name of it\n', 'title\n', 'title\n"open']) {
      const { status, body } = await upload(csv);
      expect([status, body.error.message]).toEqual([
        400,
        expect.stringMatching(/^body: /),
      ]);
    }
    await portal
      .as('grace')
      .post(`${imports}/roadmap-items?product=${ci}`, { title: 'A' })
      .expect(400);
  });

  it('are refused in words, however much of the file is still on its way', async () => {
    const { status, body } = await upload(
      `name of it\n${'Windows agents\n'.repeat(500_000)}`,
    );
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringMatching(/one of them title$/),
    ]);
    expect(await knex('transfer_rows')).toEqual([]);
  });

  it('go on where they failed as soon as grace says so', async () => {
    const job = await checked('title\nWindows agents\nBlue buttons\n');
    const failing = (step: string) =>
      knex('transfer_jobs').where({ id: job.id }).update({
        state: 'failed',
        failed_step: step,
        failed_row: 2,
        progress: 1,
        attempts: 5,
        finished_at: '2026-11-23T12:05:00.000Z',
      });
    await failing('checking');
    expect(await read(job.id)).toMatchObject({
      state: 'failed',
      failure: { step: 'checking', row: 2 },
      finishedAt: '2026-11-23T12:05:00.000Z',
    });
    await portal.as('sam').post(`${imports}/${job.id}/start`).expect(404);
    await portal.as('grace').post(`${imports}/${job.id}/start`).expect(200);
    const again = await inState(job.id, 'checked');
    expect(again).not.toHaveProperty('failure');
    expect(again).not.toHaveProperty('finishedAt');
    expect(await board.titles('grace')).toEqual([]);

    await failing('importing');
    await portal.as('grace').post(`${imports}/${job.id}/start`).expect(200);
    await inState(job.id, 'done');
    // What stands above the line it got stuck at had been dealt with.
    expect(await board.titles('grace')).toEqual(['Blue buttons']);
  });

  it('tell an importer nothing of what is internal', async () => {
    await board.suggest('grace', {
      title: 'Buy another contract',
      visibility: 'internal',
    });
    const { body } = await upload('title\nBuy another contract\n', 'sam');
    await until(async () => (await read(body.id, 'sam')).state === 'checked');
    expect((await read(body.id, 'sam')).counts).toMatchObject({
      new: 1,
      'already-there': 0,
    });
  });

  it('belong to whoever brought them, and to nobody else', async () => {
    const job = await checked('title\nWindows agents\n');
    for (const person of ['ada', 'tariq', 'max'] as const) {
      await upload('title\nA\n', person).expect(403);
      await portal.as(person).get(`${imports}/${job.id}`).expect(404);
    }
    // Sam may import, but this one isn't hers.
    await upload('title\nB\n', 'sam').expect(200);
    for (const path of ['', '/rows']) {
      await portal.as('sam').get(`${imports}/${job.id}${path}`).expect(404);
    }
    await portal.as('sam').post(`${imports}/${job.id}/start`).expect(404);
    await portal.as('grace').delete(`${imports}/${job.id}`).expect(204);
    await portal.as('grace').get(`${imports}/${job.id}`).expect(404);
    expect(await knex('transfer_rows').where({ job_id: job.id })).toEqual([]);
  });
});
