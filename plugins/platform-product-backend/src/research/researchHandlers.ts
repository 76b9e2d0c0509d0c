import { researchContract } from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../http/mount';
import { HighlightService } from './highlights/HighlightService';
import { NoteFindings } from './identity/NoteFindings';
import { AuthorizedNoteService } from './notes/AuthorizedNoteService';
import { keptMonths } from './notes/keptUntil';
import { ParticipationService } from './participations/ParticipationService';
import { ResearchAccess } from './ResearchAccess';
import { AuthorizedStudyService } from './studies/AuthorizedStudyService';

/** What each route of the research area asks whom. */
export function researchHandlers({
  access,
  studies,
  notes,
  findings,
  highlights,
  participations,
  keepsText,
}: {
  access: ResearchAccess;
  studies: AuthorizedStudyService;
  notes: AuthorizedNoteService;
  findings: NoteFindings;
  highlights: HighlightService;
  participations: ParticipationService;
  keepsText: boolean;
}): Handlers<typeof researchContract> {
  return {
    readResearchTerms: async ({ caller }) => ({
      keepsText,
      keptMonths,
      isResearcher: await access.isResearcher(caller),
    }),
    listStudies: ({ caller, query }) => studies.list(caller, query),
    createStudy: ({ caller, body }) => studies.create(caller, body),
    readStudy: ({ caller, params }) => studies.read(caller, params.studyId),
    changeStudy: ({ caller, params, body }) =>
      studies.change(caller, params.studyId, body),
    listResearchNotes: ({ caller, query }) => notes.list(caller, query),
    createResearchNote: ({ caller, body }) => notes.create(caller, body),
    readResearchNote: ({ caller, params }) => notes.read(caller, params.noteId),
    changeResearchNote: ({ caller, params, body }) =>
      notes.change(caller, params.noteId, body),
    removeResearchNote: ({ caller, params, query }) =>
      notes.remove(caller, params.noteId, query.version),
    readNoteFindings: ({ caller, params }) =>
      findings.read(caller, params.noteId),
    listHighlights: ({ caller, params }) =>
      highlights.list(caller, params.noteId),
    createHighlight: ({ caller, params, body }) =>
      highlights.create(caller, params.noteId, body),
    changeHighlight: ({ caller, params, body }) =>
      highlights.change(caller, params.noteId, {
        ...body,
        id: params.highlightId,
      }),
    removeHighlight: ({ caller, params, query }) =>
      highlights.remove(caller, params.noteId, {
        id: params.highlightId,
        version: query.version,
      }),
    listParticipations: ({ caller }) => participations.list(caller),
    withdrawParticipation: ({ caller, params }) =>
      participations.withdraw(caller, params.participationId),
  };
}
