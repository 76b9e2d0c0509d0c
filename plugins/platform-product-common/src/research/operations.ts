import { Page, PageRequest } from '../http/list';
import { Highlight, HighlightChange, HighlightRequest } from './highlights';
import { IdentityFinding } from './insights';
import {
  ResearchNote,
  ResearchNoteChange,
  ResearchNoteEntry,
  ResearchNoteListRequest,
  ResearchNoteRequest,
  ResearchTerms,
} from './notes';
import { Participation } from './participations';
import { Study, StudyChange, StudyRequest } from './studies';

/**
 * Which note.
 * @public
 */
export interface NotePath {
  noteId: string;
}

/**
 * Which highlight of a note.
 * @public
 */
export interface HighlightPath extends NotePath {
  highlightId: string;
}

/**
 * The research area's operations, as plain types.
 * @public
 */
export interface ResearchOperations {
  readResearchTerms: { response: ResearchTerms };
  listStudies: { query: PageRequest; response: Page<Study> };
  createStudy: { body: StudyRequest; response: Study };
  readStudy: { params: { studyId: string }; response: Study };
  changeStudy: {
    params: { studyId: string };
    body: StudyChange;
    response: Study;
  };
  listResearchNotes: {
    query: ResearchNoteListRequest;
    response: Page<ResearchNoteEntry>;
  };
  createResearchNote: { body: ResearchNoteRequest; response: ResearchNote };
  readResearchNote: { params: NotePath; response: ResearchNote };
  changeResearchNote: {
    params: NotePath;
    body: ResearchNoteChange;
    response: ResearchNote;
  };
  removeResearchNote: {
    params: NotePath;
    query: { version: number };
    response: void;
  };
  readNoteFindings: {
    params: NotePath;
    response: { items: IdentityFinding[] };
  };
  listHighlights: { params: NotePath; response: { items: Highlight[] } };
  createHighlight: {
    params: NotePath;
    body: HighlightRequest;
    response: Highlight;
  };
  changeHighlight: {
    params: HighlightPath;
    body: HighlightChange;
    response: Highlight;
  };
  removeHighlight: {
    params: HighlightPath;
    query: { version: number };
    response: void;
  };
  listParticipations: { response: { items: Participation[] } };
  withdrawParticipation: {
    params: { participationId: string };
    response: void;
  };
}
