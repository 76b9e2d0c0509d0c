/** What is said around what is being typed, in German. */
export const editMessagesDe = {
  'edit.save': 'Speichern',
  'edit.saving': 'Wird gespeichert…',
  'edit.cancel': 'Abbrechen',
  'edit.missing': 'Füllen Sie dies aus.',
  'edit.tooLong':
    'Um {{over}} zu lang. Kürzen Sie, dann lässt es sich speichern.',
  'edit.theirs.heading': '{{field}}: von jemand anderem',
  'edit.theirs.nothing': 'Nichts',
  'edit.theirs.take': 'Dies übernehmen',
  'edit.conflict.same':
    'Inzwischen hat jemand dies geändert. Ihr Text bleibt hier stehen; wo beide geschrieben haben, steht der andere darunter.',
  'edit.conflict.other':
    'Inzwischen hat jemand dies geändert. Ihr Text bleibt hier stehen; was nur der andere geändert hat, ist übernommen.',
  'edit.conflict.keep': 'Das andere behalten',
  'edit.conflict.record': 'Meines speichern',
  'edit.failed.unanswered':
    'Nicht gespeichert, das Portal antwortet nicht. Ihr Text bleibt hier stehen.',
  'edit.failed.tooFast':
    'Nicht gespeichert: Das war zu viel auf einmal. Ihr Text bleibt hier stehen; versuchen Sie es in einer Minute noch einmal.',
  'edit.failed.refused':
    'Nicht gespeichert: Das Portal lässt Sie dies nicht ändern. Ihr Text bleibt hier stehen.',
  'edit.failed.invalid':
    'Nicht gespeichert: {{reason}}. Ihr Text bleibt hier stehen.',
  'edit.failed.fields':
    'Nicht gespeichert: Sehen Sie nach, was oben markiert ist.',
} as const;
