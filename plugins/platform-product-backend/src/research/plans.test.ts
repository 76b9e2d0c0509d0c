import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { plansOf, statementsOf } from '../__testUtils__/queryPlan';
import { OptOutStore } from '../choice/inbox/OptOutStore';
import { key } from './__testUtils__/desk';
import { HighlightStore } from './highlights/HighlightStore';
import { InsightStore } from './insights/InsightStore';
import { quotesAgreedTo } from './insights/QuotesAgreedTo';
import { ContactStore } from './listening/ContactStore';
import { Forgetting } from './listening/Forgetting';
import { HeardStore } from './listening/HeardStore';
import { VolunteerStore } from './listening/VolunteerStore';
import { NoteStore } from './notes/NoteStore';
import { ParticipantStore } from './notes/ParticipantStore';
import { ObservedJobs } from './observed/ObservedJobs';
import { StudyStore } from './studies/StudyStore';
import { writtenBy } from './subject/writtenBy';
import { ParticipantKeys } from './vault/ParticipantKeys';
import { Vault } from './vault/Vault';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const lin = 'user:default/lin';
const reader = { userRef: lin };
const day = '2026-08-28';
const after = { createdAt: `${day}T00:00:00.000Z`, id: 'one' };
const limit = 50;
const vault = new Vault([key]);
const keys = new ParticipantKeys(Buffer.from('only of this test'));

// Reading all of a table; SQLite says so of walking through an index in its order, too.
const wholeTable = /Seq Scan|SCAN (?!json_each)\w+(?! USING)\b(?! VIRTUAL)/;
// PostgreSQL knows how many insights there are, and there are none here; SQLite has to be told.
const byAnythingElse = /USING INDEX insights_(status|changed)_idx/;
const sorted = /Sort|TEMP B-TREE FOR ORDER BY/;

describe.each(databases.eachSupportedId())('reading research on %s', id => {
  let knex: Knex;
  let notes: NoteStore;
  let insights: InsightStore;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
    notes = new NoteStore(knex, vault);
    insights = new InsightStore(knex, vault);
  });

  const first = async (work: () => PromiseLike<unknown>) =>
    (await plansOf(knex, work))[0];

  it.each([
    ['all of lin’s', {}, /research_notes_author_idx/],
    ['all of lin’s, next page', { after }, /research_notes_author_idx/],
    ['of a study', { studyId: 'one' }, /research_notes_study_idx/],
    [
      'of a product',
      { productId: 'ci' },
      /research_note_products_product_idx|research_notes_author_idx/,
    ],
  ])('lists notes, %s, without those of others', async (_, which, index) => {
    const plan = await first(() => notes.list(reader, { limit, ...which }));
    expect(plan).toMatch(index);
    expect(plan).toMatch(/study_members_member_idx/);
    expect(plan).not.toMatch(wholeTable);
  });

  it('finds a note by its id, and its highlights by their note', async () => {
    const note = await first(() => notes.find('one', reader));
    expect(note).toMatch(/research_notes_(1|pkey)\b/);
    expect(note).not.toMatch(wholeTable);
    expect(
      await first(() => notes.readableAmong(['one', 'two'], reader)),
    ).not.toMatch(wholeTable);
    expect(
      await first(() => new HighlightStore(knex, vault).of('one')),
    ).toMatch(/highlights_note_idx/);
    expect(await first(() => notes.due(day, limit))).toMatch(
      /research_notes_kept_idx/,
    );
  });

  it.each([{}, { after }])(
    'lists insights %j in the order of an index',
    async which => {
      const plan = await first(() => insights.list(lin, { limit, ...which }));
      expect(plan).toMatch(/insights_changed_idx/);
      expect(plan).not.toMatch(sorted);
    },
  );

  it.each([{}, { status: 'published' as const }])(
    'lists insights of a product %j among its own',
    async which => {
      const plan = await first(() =>
        insights.list(lin, { limit, productId: 'ci', ...which }),
      );
      expect(plan).toMatch(/insight_products_product_idx/);
      expect(plan).not.toMatch(wholeTable);
      expect(plan).not.toMatch(byAnythingElse);
    },
  );

  it('tells by an index what came of notes, and what may be quoted', async () => {
    expect(await first(() => insights.publishedCiting(['one']))).toMatch(
      /insight_evidence_note_idx/,
    );
    const [people, highlights] = await plansOf(knex, () =>
      quotesAgreedTo(knex, [
        {
          id: 'one',
          direction: 'supports',
          method: 'interview',
          heldIn: '2026-08',
          source: { noteId: 'one', highlightId: 'one' },
        },
      ]),
    );
    expect(people).toMatch(/participants_note_idx/);
    expect(highlights).not.toMatch(wholeTable);
  });

  it('looks for ada’s part among those that are linked only', async () => {
    const linked = () => new ParticipantStore(knex, vault).linked('', 500);
    expect(await first(linked)).toMatch(/participants_linked_idx/);
  });

  it('lists who offered to talk in their order', async () => {
    const volunteers = new VolunteerStore({ knex, vault, keys });
    const list = await first(() => volunteers.list('ci', 200));
    expect(list).toMatch(/volunteers_product_idx/);
    expect(list).not.toMatch(sorted);
    expect(await first(() => volunteers.find('ci', lin))).toMatch(
      /volunteers_(user|product)_idx/,
    );
  });

  it('knows by a key when people were asked, and forgets by the day', async () => {
    const contacts = new ContactStore({ knex, vault, keys });
    expect(await first(() => contacts.lastAsked([lin]))).toMatch(
      /contacts_(1|pkey)\b/,
    );
    const forgotten = await plansOf(knex, () =>
      new Forgetting(knex).count(day),
    );
    ['volunteers_offered', 'contact_log_asked', 'contacts_asked'].forEach(
      (index, i) => expect(forgotten[i]).toMatch(`${index}_idx`),
    );
  });

  it('counts who was heard among the notes of a product', async () => {
    const heard = new HeardStore(knex, vault);
    for (const work of [
      () => heard.heard('ci', day),
      () => heard.teamsHeard(['ci', 'secrets'], day),
      () => heard.lastShadowing('ci'),
      () => new ObservedJobs(vault).calibration(knex, 'ci'),
    ]) {
      for (const plan of await plansOf(knex, work)) {
        expect(plan).toMatch(/research_note_products_product_idx/);
        expect(plan).not.toMatch(wholeTable);
      }
    }
  });

  it('asks for the teams that left, of all of grace’s products at once', async () => {
    const left = () =>
      new OptOutStore(knex).standing(['ci', 'secrets'], new Date());
    expect(await statementsOf(knex, left)).toHaveLength(1);
    expect(await first(left)).not.toMatch(wholeTable);
  });

  it('finds studies by their members, and what somebody wrote by its author', async () => {
    const studies = new StudyStore(knex, vault);
    for (const work of [
      () => studies.list(lin, { limit }),
      () => studies.isMemberAbout('ci', lin),
    ]) {
      const plan = await first(work);
      expect(plan).toMatch(/study_members_member_idx/);
      expect(plan).not.toMatch(wholeTable);
    }
    const plans = await plansOf(knex, () => writtenBy(knex, lin));
    expect(plans[0]).toMatch(/study_members_member_idx/);
    expect(plans[1]).toMatch(/studies_started_idx/);
    plans.forEach(plan => expect(plan).not.toMatch(wholeTable));
  });
});
