import { Route } from '../http/routes';

const study = '/studies/:studyId';
const note = '/research-notes/:noteId';
const highlight = `${note}/highlights/:highlightId` as const;

/** Where the research area answers. */
export const researchRoutes = {
  readResearchTerms: 'GET /research',
  listStudies: 'GET /studies',
  createStudy: 'POST /studies',
  readStudy: `GET ${study}`,
  changeStudy: `PATCH ${study}`,
  listResearchNotes: 'GET /research-notes',
  createResearchNote: 'POST /research-notes',
  readResearchNote: `GET ${note}`,
  changeResearchNote: `PATCH ${note}`,
  removeResearchNote: `DELETE ${note}`,
  readNoteFindings: `GET ${note}/findings`,
  listHighlights: `GET ${note}/highlights`,
  createHighlight: `POST ${note}/highlights`,
  changeHighlight: `PATCH ${highlight}`,
  removeHighlight: `DELETE ${highlight}`,
  listParticipations: 'GET /me/participations',
  withdrawParticipation: 'POST /me/participations/:participationId/withdrawal',
} as const satisfies Record<string, Route>;
