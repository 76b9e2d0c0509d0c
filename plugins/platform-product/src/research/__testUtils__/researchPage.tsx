import {
  Highlight,
  IdentityFinding,
  Insight,
  Listening,
  ProductJob,
  ResearchNote,
  ResearchNoteRequest,
  Study,
  Volunteers,
} from 'backstage-plugin-platform-product-common';
import { openPart } from '../../__testUtils__/entityParts';
import { PortalDouble, refusal } from '../../__testUtils__/portalDouble';
import { ResearchContent } from '../ResearchContent';

/** A talk with somebody who agreed, as lin kept it. */
export const keptNote = (note: Partial<ResearchNote> = {}): ResearchNote => ({
  id: '6a1d0a5e-8a3b-4d0c-9f3e-2f1b0c9d8e7f',
  products: [
    { entityRef: 'component:default/build-pipeline', title: 'Build Pipeline' },
  ],
  method: 'interview',
  heldOn: '2026-11-20',
  isMine: true,
  participantCount: 1,
  highlightCount: 0,
  keptUntil: '2027-11-20',
  createdAt: '2026-11-20T10:00:00.000Z',
  changedAt: '2026-11-20T10:42:00.000Z',
  version: 1,
  allowed: ['edit', 'delete', 'highlight'],
  observed: [],
  body: 'Starts a build. Waits eleven minutes.',
  pains: [],
  participants: [
    {
      id: 'p1',
      code: 'P-01',
      consent: {
        notes: true,
        quotes: 'anonymous',
        followUp: false,
        until: '2027-11-20',
      },
      isLinked: false,
    },
  ],
  ...note,
});

/** The portal's side of research: keeps what it is sent. */
export function portalOfResearch(
  options: {
    notes?: ResearchNote[];
    studies?: Study[];
    insights?: Insight[];
    findings?: IdentityFinding[];
    heard?: Partial<Listening>;
    volunteers?: Volunteers;
    jobs?: ProductJob[];
    isResearcher?: boolean;
    keepsText?: boolean;
  } = {},
) {
  const { studies = [], isResearcher = true, keepsText = true } = options;
  const portal = new PortalDouble();
  const notes = new Map((options.notes ?? []).map(note => [note.id, note]));
  const highlights: Highlight[] = [];
  const input = () => portal.calls.at(-1)!.input;
  const noteOf = async (id: string) => {
    const note = notes.get(id);
    if (!note) {
      throw await refusal(404, 'no note');
    }
    return note;
  };
  const written = ({
    participants,
    ...body
  }: Omit<ResearchNoteRequest, 'products'>) => ({
    ...body,
    pains: body.pains ?? [],
    participants: participants.map(({ userRef, ...participant }, i) => ({
      ...participant,
      id: `p${i}`,
      consent: { until: '2027-11-20', ...participant.consent },
      isLinked: userRef !== undefined,
    })),
  });
  portal.instead('readResearchTerms', async () => ({
    keepsText,
    keptMonths: 12,
    isResearcher,
  }));
  portal.instead('readProduct', async () => ({ allowed: [] }));
  portal.instead('listStudies', async () => ({ items: studies }));
  portal.instead('listResearchNotes', async () => ({
    items: [...notes.values()],
  }));
  portal.instead('readResearchNote', async () => noteOf(input().params.noteId));
  portal.instead('createResearchNote', async () => {
    const { products: _, ...body } = input().body;
    const note = keptNote({ ...written(body), id: body.id, version: 1 });
    notes.set(note.id, note);
    return note;
  });
  portal.instead('changeResearchNote', async () => {
    const { params, body } = input();
    const before = await noteOf(params.noteId);
    if (before.version !== body.version || before.gone) {
      throw await refusal(409, 'changed meanwhile', { current: before });
    }
    const { studyId, link, ...rest } = body;
    const note: ResearchNote = {
      ...before,
      ...written(rest),
      version: before.version + 1,
    };
    notes.set(note.id, note);
    return note;
  });
  portal.instead('removeResearchNote', async () => {
    notes.delete(input().params.noteId);
  });
  portal.instead('listProductJobs', async () => ({
    items: options.jobs ?? [],
    allowed: [],
  }));
  portal.instead('readListening', async () => ({
    days: 90,
    notes: 0,
    teams: 0,
    ...options.heard,
  }));
  portal.instead('readVolunteers', async () => options.volunteers ?? {});
  portal.instead('listInsights', async () => ({
    items: options.insights ?? [],
  }));
  portal.instead('listHighlights', async () => ({ items: [...highlights] }));
  portal.instead('readNoteFindings', async () => ({
    items: options.findings ?? [],
  }));
  portal.instead('createHighlight', async () => {
    const highlight = { quotes: 'anonymous', version: 1, ...input().body };
    highlights.push(highlight);
    return highlight;
  });
  return { portal, notes };
}

/** Opens the research of Build Pipeline. */
export const openResearch = (portal: PortalDouble, as: string) =>
  openPart(<ResearchContent />, portal, as);

/** All that this browser keeps, as one text. */
export const inBrowser = () => JSON.stringify({ ...window.localStorage });
