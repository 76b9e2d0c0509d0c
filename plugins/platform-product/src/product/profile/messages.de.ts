/** What the profile of a product says, in German. */
export const profileMessagesDe = {
  'profile.title': 'Profil',
  'profile.loading': 'Profil wird geladen',
  'profile.forbidden':
    'Sie dürfen nicht lesen, was die Verantwortlichen zu diesem Produkt sagen. Fragen Sie die Administration des Portals.',
  'profile.unknown':
    'Das Portal kennt dieses Produkt noch nicht. Neue erscheinen binnen zehn Minuten.',
  'profile.unanswered':
    'Das Profil konnte nicht geladen werden, das Portal antwortet nicht.',
  'profile.edit': 'Profil und Zielteams bearbeiten',
  'profile.saved': 'Profil gespeichert.',
  'profile.unsaid': 'Noch nichts gesagt.',
  'profile.none.owner':
    'Sie verantworten dieses Produkt und haben noch nicht gesagt, was es ist. Fünf Zeilen ersparen jedem Team eine Frage: für wen es gedacht ist, welche Aufgaben es erledigt, wo es Hilfe gibt, wie man es verlässt, wer entscheidet.',
  'profile.none.reader':
    'Die Verantwortlichen haben noch kein Profil geschrieben. Fragen Sie sie, sie stehen unten. Ihr Team kann auch ohne Profil sagen, was es nutzt, oder: nein danke.',
  'profile.form.public':
    'Alle, die dieses Produkt sehen, lesen dies, und was Sie ändern, steht unten im Verlauf.',
  'profile.form.restored': 'Dies hatten Sie noch nicht gespeichert.',
  'profile.meantFor.title': 'Für wen es gedacht ist',
  'profile.meantFor.hint':
    'Für welche Teams und welche Arbeit es taugt, und für welche nicht.',
  'profile.audience.field': 'Teams, für die es gedacht ist',
  'profile.audience.allTeams': 'Alle Teams',
  'profile.audience.all_one': 'Gedacht für: alle Teams, bisher 1',
  'profile.audience.all_other': 'Gedacht für: alle {{count}} Teams',
  'profile.audience.groups_one':
    'Gedacht für: 1 Team, aus diesen Gruppen samt allen Gruppen darunter:',
  'profile.audience.groups_other':
    'Gedacht für: {{count}} Teams, aus diesen Gruppen samt allen Gruppen darunter:',
  'profile.audience.missing':
    'Wählen Sie mindestens eine Gruppe, oder alle Teams.',
  'profile.jobs.title': 'Welche Aufgaben es erledigt',
  'profile.jobs.loading': 'Aufgaben werden geladen',
  'profile.jobs.unanswered':
    'Die Aufgaben konnten nicht geladen werden, das Portal antwortet nicht.',
  'profile.jobs.hint':
    'Nennen Sie, was Entwickelnde erledigen wollen, gleich mit welchem Werkzeug.',
  'profile.jobs.job': 'Wenn {{when}}, möchte ich {{want}}, damit {{soThat}}.',
  'profile.jobs.add': 'Aufgabe hinzufügen',
  'profile.jobs.added': 'Aufgabe hinzugefügt.',
  'profile.jobs.save': 'Hinzufügen',
  'profile.jobs.when': 'Wenn …',
  'profile.jobs.want': 'möchte ich …',
  'profile.jobs.soThat': 'damit …',
  'profile.jobs.example.when':
    'Etwa: jemand beim Kunden auf eine Korrektur wartet',
  'profile.jobs.example.want':
    'Etwa: in fünf Minuten wissen, ob sie sich bauen lässt',
  'profile.jobs.example.soThat':
    'Etwa: ich dabei bleiben kann, bis sie draußen ist',
  'profile.help.title': 'Wo es Hilfe gibt',
  'profile.help.hint': 'Die Adresse einer Seite, ein Kanal, eine Bereitschaft.',
  'profile.leaving.title': 'Wie man es verlässt',
  'profile.leaving.hint': 'Die Schritte eines Teams, und was ihm dabei hilft.',
  'profile.leaving.never':
    'Das ist Auskunft, nie Bedingung: Ein Team geht, indem es das sagt, und niemand genehmigt es.',
  'profile.takesOn.title': 'Worum sich ein Team kümmert, wenn es gegangen ist',
  'profile.takesOn.hint':
    'Eines je Zeile, etwa Sicherungen, Bereitschaft, Nachweise für Prüfungen.',
  'profile.takesOn.from': 'Von da an kümmert sich das Team um:',
  'profile.takesOn.tooMuch':
    'Höchstens {{most}} Zeilen mit je höchstens {{longest}} Zeichen.',
  'profile.decides.title': 'Wer entscheidet, was als Nächstes gebaut wird',
  'profile.decides.hint':
    'Wer das ist, nach welcher Regel, und wo man widerspricht.',
  'profile.owners.title': 'Verantwortliche',
  'profile.owners.none':
    'Der Katalog nennt keine Verantwortlichen. Wer es eingetragen hat, kann spec.owner ergänzen.',
  'profile.changes.title': 'Was die Verantwortlichen geändert haben',
  'profile.changes.about':
    'Das Neueste zuerst. Alle, die dieses Produkt sehen, lesen dies.',
  'profile.changes.none':
    'Noch nichts. Jede Änderung an Profil und Zielteams wird hier stehen, für alle zu lesen.',
  'profile.changes.endOfList': 'Ältere Änderungen gibt es nicht.',
  'profile.changes.loading': 'Änderungen werden geladen',
  'profile.changes.unanswered':
    'Die Änderungen konnten nicht geladen werden, das Portal antwortet nicht.',
  'profile.changes.pages': 'Seiten der Änderungen',
  'profile.changes.before': 'Vorher',
  'profile.changes.now': 'Seitdem',
  'profile.changes.nothing': 'Nichts gesagt',
} as const;
