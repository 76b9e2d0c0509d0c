/** What the Setup page says, in German. */
export const setupMessagesDe = {
  'setup.title': 'Einrichtung',
  'setup.loading': 'Einrichtung wird geladen',
  'setup.good': 'In Ordnung',
  'setup.todo': 'Zu tun',
  'setup.forbidden':
    'Die Einrichtung ist für die Portal-Administration: die Gruppen unter platformProduct.admins in app-config. Fragen Sie jemanden von dort.',
  'setup.unanswered':
    'Die Einrichtung konnte nicht geladen werden, das Portal antwortet nicht.',
  'setup.catalog.title': 'Katalog',
  'setup.catalog.read_one': '{{count}} Entität gelesen.',
  'setup.catalog.read_other': '{{count}} Entitäten gelesen.',
  'setup.catalog.none':
    'Aus dem Katalog wurde noch nichts gelesen. Das geschieht kurz nach dem Start des Backends und dann alle zehn Minuten. Bleibt es dabei, sehen Sie die Aufgaben unten an.',
  'setup.products.title': 'Produkte',
  'setup.products.found_one': '{{count}} Produkt.',
  'setup.products.found_other': '{{count}} Produkte.',
  'setup.products.none':
    "Keine Entität ist ein Produkt. Setzen Sie platformProduct.products in app-config, etwa auf { kind: component }, oder geben Sie Entitäten die Annotation platform-product.io/offered: 'true'.",
  'setup.teams.title': 'Teams und Personen',
  'setup.teams.found': 'Teams: {{teams}}. Personen darin: {{people}}.',
  'setup.teams.none':
    'Keine Gruppe gilt als Team. Setzen Sie platformProduct.teamTypes in app-config auf die Typen Ihrer Gruppen.',
  'setup.groupsWithoutMembers.title': 'Gruppen ohne Mitglieder',
  'setup.groupsWithoutMembers.none': 'Jede Gruppe hat Mitglieder.',
  'setup.groupsWithoutMembers.some_one':
    '{{count}} Gruppe hat keine Mitglieder. Prüfen Sie, wie ihre Mitglieder in den Katalog kommen; bewerten kann man trotzdem.',
  'setup.groupsWithoutMembers.some_other':
    '{{count}} Gruppen haben keine Mitglieder. Prüfen Sie, wie ihre Mitglieder in den Katalog kommen; bewerten kann man trotzdem.',
  'setup.usage.title': 'Nutzung der Produkte',
  'setup.usage.source': '{{source}}: {{products}} Produkte, {{teams}} Teams',
  'setup.usage.none':
    'Keine Nutzung gefunden. Nennen Sie Produkte in dependsOn oder consumesApis der Komponenten, die sie nutzen; bewerten kann man trotzdem.',
  'setup.vanished.title': 'Aus dem Katalog verschwunden',
  'setup.vanished.none': 'Nichts, wozu etwas aufgezeichnet ist, fehlt.',
  'setup.vanished.some_one':
    '{{count}} Entität ist aus dem Katalog verschwunden. Was zu ihr aufgezeichnet ist, bleibt verborgen erhalten und kommt mit ihr wieder.',
  'setup.vanished.some_other':
    '{{count}} Entitäten sind aus dem Katalog verschwunden. Was zu ihnen aufgezeichnet ist, bleibt verborgen erhalten und kommt mit ihnen wieder.',
  'setup.pepper.title': 'Geheimnis der Antworten',
  'setup.pepper.config': 'Steht in app-config.',
  'setup.pepper.generated':
    'Wurde erzeugt und liegt in der Datenbank, neben dem, was es schützt. Setzen Sie platformProduct.privacy.pepper in app-config, mindestens 24 Zeichen, bevor Leute antworten. Es darf sich nicht ändern, solange ein Zeitraum läuft.',
  'setup.policy.title': 'Berechtigungen',
  'setup.policy.on':
    'Die Richtlinie des Portals entscheidet, zusätzlich zu den eingebauten Regeln.',
  'setup.policy.off':
    'Die Berechtigungsprüfung ist aus: wer sich anmelden kann, sieht jedes Produkt, und nur die eingebauten Regeln gelten. Setzen Sie permission.enabled in app-config, damit eine Richtlinie entscheidet.',
  'setup.jobs.title': 'Aufgabe {{job}}',
  'setup.jobs.never':
    'Noch keine Aufgabe ist gelaufen. Die erste beginnt binnen einer Minute nach dem Start des Backends; bleibt es dabei, sehen Sie in dessen Protokoll nach.',
  'setup.jobs.neverTitle': 'Aufgaben',
  'setup.jobs.running': 'Läuft seit {{started}}.',
  'setup.jobs.succeeded': 'Zuletzt gelaufen: {{finished}}.',
  'setup.jobs.failed':
    'Fehlgeschlagen: {{finished}}. {{error}} Sie läuft von selbst wieder; schlägt sie weiter fehl, sehen Sie im Protokoll des Backends nach.',
  'setup.jobs.noReason': 'Ein Grund ist nicht aufgezeichnet.',
  'setup.jobs.count': '{{name}}: {{number}}',
  'setup.versions.title': 'Versionen',
  'setup.versions.text':
    'platform-product {{plugin}}, Node {{node}}, {{database}}.',
} as const;
