/*
 * What each sealed text belongs to. A participant and a highlight belong to their note, too:
 * moved to another one, they don't open.
 */

export const studyRecord = (id: string) => `study:${id}`;

export const noteRecord = (id: string) => `note:${id}`;

export const participantRecord = (noteId: string, id: string) =>
  `note:${noteId}/participant:${id}`;

export const highlightRecord = (noteId: string, id: string) =>
  `note:${noteId}/highlight:${id}`;

export const volunteerRecord = (id: string) => `volunteer:${id}`;

export const contactRecord = (id: string) => `contact:${id}`;

export const insightRecord = (id: string) => `insight:${id}`;

export const insightEvidenceRecord = (insightId: string, id: string) =>
  `insight:${insightId}/evidence:${id}`;
