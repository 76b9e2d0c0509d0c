/** What is said of whose wishes a roadmap follows, in German. */
export const roadmapAuthorityMessagesDe = {
  'roadmapAuthority.loading': 'Wessen Wünschen sie folgt, wird geladen',
  'roadmapAuthority.unanswered':
    'Wessen Wünschen sie folgt, konnte nicht geladen werden, das Portal hat nicht geantwortet.',
  'roadmapAuthority.period':
    '{{from}} bis {{to}}, was in „{{now}}“ steht oder ausgeliefert ist',
  'roadmapAuthority.developerLed':
    'Von Entwickelnden: {{share}} der Arbeit, {{effort}} von {{of}} Wochen ohne Compliance',
  'roadmapAuthority.evidenceBacked':
    'Mit Belegen dafür: {{share}} der Arbeit, {{effort}} von {{of}} Wochen',
  'roadmapAuthority.noEffort':
    'Noch kein Anteil: Er wird aus dem Aufwand berechnet, und kein Eintrag, der zählt, hat einen.',
  'roadmapAuthority.noWork':
    'In „{{now}}“ steht nichts, und in dieser Zeit wurde nichts ausgeliefert.',
  'roadmapAuthority.young_one':
    '1 Eintrag ist jünger als 30 Tage und hat Zeit, Belege zu finden.',
  'roadmapAuthority.young_other':
    '{{count}} Einträge sind jünger als 30 Tage und haben Zeit, Belege zu finden.',
  'roadmapAuthority.withoutEffort_one':
    '1 Eintrag hat keinen Aufwand und steht in keinem Anteil.',
  'roadmapAuthority.withoutEffort_other':
    '{{count}} Einträge haben keinen Aufwand und stehen in keinem Anteil.',
  'roadmapAuthority.how':
    'Gezählt sind alle Einträge, also ohne Fehlerspanne. Jede Herkunft wird gleich behandelt; von oben gewünscht ist kein Fehler, und was noch ohne Beleg ist, zeigt die letzte Spalte.',
  'roadmapAuthority.work.caption': 'Arbeit nach Herkunft',
  'roadmapAuthority.work.origin': 'Kommt von',
  'roadmapAuthority.work.items': 'Einträge',
  'roadmapAuthority.work.effort': 'Wochen',
  'roadmapAuthority.work.evidence': 'Mit Beleg',
  'roadmapAuthority.work.without': 'Noch ohne Beleg',
  'roadmapAuthority.work.unsaid': 'nicht gesagt',
  'roadmapAuthority.against.title': 'Gegen den Bedarf der Teams vorgezogen',
  'roadmapAuthority.against.none':
    'Nichts ging vor, das weniger Teams wünschen als etwas, das wartet.',
  'roadmapAuthority.declined.title': 'Gewünscht und abgelehnt',
  'roadmapAuthority.declined.none':
    'Nichts, was Teams wünschen, wurde abgelehnt.',
} as const;
