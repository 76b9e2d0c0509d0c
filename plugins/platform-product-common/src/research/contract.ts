import { z } from 'zod';
import { endpoint } from '../http/endpoint';
import { pageOf, pageRequestSchema } from '../http/listContract';
import {
  highlightChangeSchema,
  highlightRequestSchema,
  highlightSchema,
} from './highlightsContract';
import { identityFindingSchema } from './insightsContract';
import {
  participationsSchema,
  researchNoteChangeSchema,
  researchNoteEntrySchema,
  researchNoteListRequestSchema,
  researchNoteRequestSchema,
  researchNoteSchema,
  researchTermsSchema,
} from './notesContract';
import { researchRoutes } from './routes';
import {
  studyChangeSchema,
  studyRequestSchema,
  studySchema,
} from './studiesContract';

const studyPathSchema = z.strictObject({ studyId: z.uuid() });
const notePathSchema = z.strictObject({ noteId: z.uuid() });
const highlightPathSchema = notePathSchema.extend({ highlightId: z.uuid() });
const versionQuerySchema = z.strictObject({
  version: z.coerce.number().int().min(0),
});

/**
 * What people said and did when somebody listened. Only author and named study members
 * read it, whatever the policy says, so that no route asks for a permission.
 *
 * @public
 */
export const researchContract = {
  readResearchTerms: endpoint({
    route: researchRoutes.readResearchTerms,
    summary: 'What research can keep in this portal',
    response: researchTermsSchema,
  }),
  listStudies: endpoint({
    route: researchRoutes.listStudies,
    summary: 'The studies that I am a named member of, newest first',
    query: pageRequestSchema,
    response: pageOf(studySchema),
  }),
  createStudy: endpoint({
    route: researchRoutes.createStudy,
    summary: 'Start a study (researchers, owners)',
    body: studyRequestSchema,
    response: studySchema,
  }),
  readStudy: endpoint({
    route: researchRoutes.readStudy,
    summary: 'One study (its members)',
    params: studyPathSchema,
    response: studySchema,
  }),
  changeStudy: endpoint({
    route: researchRoutes.changeStudy,
    summary: 'Change a study and who reads it (who started it)',
    params: studyPathSchema,
    body: studyChangeSchema,
    response: studySchema,
  }),
  listResearchNotes: endpoint({
    route: researchRoutes.listResearchNotes,
    summary: 'My notes and those of my studies, without their text',
    query: researchNoteListRequestSchema,
    response: pageOf(researchNoteEntrySchema),
  }),
  createResearchNote: endpoint({
    route: researchRoutes.createResearchNote,
    summary: 'Keep a note about people who agreed (researchers, owners)',
    body: researchNoteRequestSchema,
    response: researchNoteSchema,
  }),
  readResearchNote: endpoint({
    route: researchRoutes.readResearchNote,
    summary: 'One note (its author, the members of its study)',
    params: notePathSchema,
    response: researchNoteSchema,
  }),
  changeResearchNote: endpoint({
    route: researchRoutes.changeResearchNote,
    summary: 'Go on writing (its author)',
    params: notePathSchema,
    body: researchNoteChangeSchema,
    response: researchNoteSchema,
  }),
  removeResearchNote: endpoint({
    route: researchRoutes.removeResearchNote,
    summary: 'Erase a note and its highlights (its author)',
    params: notePathSchema,
    query: versionQuerySchema,
    response: z.void(),
  }),
  readNoteFindings: endpoint({
    route: researchRoutes.readNoteFindings,
    summary: 'What in a note may tell who somebody is (its readers)',
    params: notePathSchema,
    response: z.strictObject({ items: z.array(identityFindingSchema) }),
  }),
  listHighlights: endpoint({
    route: researchRoutes.listHighlights,
    summary: 'The highlights of a note, in the order of its text',
    params: notePathSchema,
    response: z.strictObject({ items: z.array(highlightSchema) }),
  }),
  createHighlight: endpoint({
    route: researchRoutes.createHighlight,
    summary: 'Highlight a passage of a note (its readers)',
    params: notePathSchema,
    body: highlightRequestSchema,
    response: highlightSchema,
  }),
  changeHighlight: endpoint({
    route: researchRoutes.changeHighlight,
    summary: 'Change a highlight (readers of its note)',
    params: highlightPathSchema,
    body: highlightChangeSchema,
    response: highlightSchema,
  }),
  removeHighlight: endpoint({
    route: researchRoutes.removeHighlight,
    summary: 'Take a highlight away (readers of its note)',
    params: highlightPathSchema,
    query: versionQuerySchema,
    response: z.void(),
  }),
  listParticipations: endpoint({
    route: researchRoutes.listParticipations,
    summary: 'What research notes keep about me',
    response: participationsSchema,
  }),
  withdrawParticipation: endpoint({
    route: researchRoutes.withdrawParticipation,
    summary: 'Withdraw my consent; the note and its quotes go at once',
    params: z.strictObject({ participationId: z.uuid() }),
    response: z.void(),
  }),
};
