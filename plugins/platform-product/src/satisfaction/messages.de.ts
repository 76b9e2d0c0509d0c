import { figureMessagesDe } from './figures/messages.de';
import { heardMessagesDe } from './heard/messages.de';
import { whyMessagesDe } from './why/messages.de';

/** What the Satisfaction card says, in German. */
export const satisfactionMessagesDe = {
  'satisfaction.title': 'Zufriedenheit',
  'satisfaction.question': 'Wie zufrieden sind Sie mit {{title}}?',
  'satisfaction.loading': 'Ihre Antwort wird geladen',
  'satisfaction.score.1': 'Sehr unzufrieden',
  'satisfaction.score.2': 'Unzufrieden',
  'satisfaction.score.3': 'Weder noch',
  'satisfaction.score.4': 'Zufrieden',
  'satisfaction.score.5': 'Sehr zufrieden',
  'satisfaction.scoreInSentence.1': '1, sehr unzufrieden',
  'satisfaction.scoreInSentence.2': '2, unzufrieden',
  'satisfaction.scoreInSentence.3': '3, weder noch',
  'satisfaction.scoreInSentence.4': '4, zufrieden',
  'satisfaction.scoreInSentence.5': '5, sehr zufrieden',
  'satisfaction.notUsed.button': 'Nutze ich nicht',
  'satisfaction.notUsed.why':
    'Ohne Wertung. Warum? Ein Grund wird beim Anklicken gespeichert.',
  'satisfaction.notUsed.reason.never-needed': 'Nie gebraucht',
  'satisfaction.notUsed.reason.did-not-know': 'Nicht gekannt',
  'satisfaction.notUsed.reason.tried': 'Ausprobiert',
  'satisfaction.notUsed.reason.other-tool': 'Nutze etwas anderes',
  'satisfaction.notUsed.reasonInSentence.never-needed': 'nie gebraucht',
  'satisfaction.notUsed.reasonInSentence.did-not-know': 'nicht gekannt',
  'satisfaction.notUsed.reasonInSentence.tried': 'ausprobiert',
  'satisfaction.notUsed.reasonInSentence.other-tool': 'nutze etwas anderes',
  'satisfaction.renew.score':
    'Für {{period}} haben Sie {{score}} gesagt. Immer noch?',
  'satisfaction.renew.notUsed':
    'Für {{period}} haben Sie gesagt, dass Sie es nicht nutzen: {{reason}}. Immer noch?',
  'satisfaction.renew.yesScore': 'Ja, {{score}}',
  'satisfaction.renew.yesNotUsed': 'Ja, immer noch',
  'satisfaction.renew.change': 'Ändern',
  'satisfaction.saved.saving': 'Wird gespeichert …',
  'satisfaction.saved.score': 'Gespeichert: {{answer}}.',
  'satisfaction.saved.notUsed': 'Notiert, ohne Wertung: {{reason}}.',
  'satisfaction.saved.detail': 'Gespeichert.',
  'satisfaction.saved.counts.month':
    'Die Antwort zählt, sobald genug neue zusammen warten, spätestens zum Ende des Monats am {{date}}. Kommen zu wenige, wird sie nie gezeigt.',
  'satisfaction.saved.counts.quarter':
    'Die Antwort zählt, sobald genug neue zusammen warten, spätestens zum Ende des Quartals am {{date}}. Kommen zu wenige, wird sie nie gezeigt.',
  'satisfaction.saved.counts.half-year':
    'Die Antwort zählt, sobald genug neue zusammen warten, spätestens zum Ende des Halbjahrs am {{date}}. Kommen zu wenige, wird sie nie gezeigt.',
  'satisfaction.saved.counts.year':
    'Die Antwort zählt, sobald genug neue zusammen warten, spätestens zum Ende des Jahres am {{date}}. Kommen zu wenige, wird sie nie gezeigt.',
  'satisfaction.saved.deleted': 'Ihre Antwort ist gelöscht.',
  'satisfaction.saved.undo': 'Rückgängig',
  'satisfaction.saved.change': 'Ändern',
  'satisfaction.saved.addWhy': 'Sagen, warum',
  'satisfaction.saved.changeWhy': 'Gründe ansehen oder ändern',
  'satisfaction.saved.delete': 'Meine Antwort löschen',
  'satisfaction.published.score': 'Sie haben gesagt: {{answer}}.',
  'satisfaction.published.notUsed':
    'Sie haben gesagt, dass Sie es nicht nutzen: {{reason}}.',
  'satisfaction.published.fixed':
    'Ihre Antwort für {{period}} ist veröffentlicht und kann sich nicht mehr ändern.',
  'satisfaction.published.deleted':
    'Ihre Antwort ist gelöscht. Die veröffentlichte Summe bleibt, damit niemand Ihre errechnen kann.',
  'satisfaction.published.again': 'Ab {{date}} können Sie wieder antworten.',
  'satisfaction.published.meanwhile':
    'Nicht geändert: sie wurde inzwischen veröffentlicht.',
  'satisfaction.published.meanwhileDetail':
    'Nicht geändert: das wurde inzwischen veröffentlicht und kann sich nicht mehr ändern. Alles andere ist gespeichert.',
  'satisfaction.published.part':
    '{{answer}} (veröffentlicht, kann sich nicht mehr ändern)',
  'satisfaction.published.partDeleted':
    'Gelöscht und veröffentlicht: kann nicht noch einmal gesagt werden.',
  'satisfaction.published.confirm.question':
    'Löschen? Die veröffentlichte Summe bleibt, und vor dem {{date}} können Sie nicht wieder antworten.',
  'satisfaction.published.confirm.yes': 'Löschen',
  'satisfaction.published.confirm.no': 'Behalten',
  'satisfaction.failed.unanswered':
    'Nicht gespeichert, das Portal antwortet nicht. Ihre Wahl bleibt hier stehen.',
  'satisfaction.failed.tooFast':
    'Nicht gespeichert: das war zu viel auf einmal. Ihre Wahl bleibt hier stehen; versuchen Sie es in einer Minute wieder.',
  'satisfaction.failed.refused':
    'Nicht gespeichert: Sie dürfen das im Portal nicht mehr bewerten. Ihre Wahl bleibt hier stehen; fragen Sie Ihre Portal-Administration.',
  'satisfaction.failed.invalid':
    'Nicht gespeichert: {{reason}}. Ihre Wahl bleibt hier stehen.',
  'satisfaction.unavailable.guest':
    'Melden Sie sich mit Ihrem eigenen Konto an, um zu bewerten; Gäste können lesen.',
  'satisfaction.unavailable.forbidden':
    'Die Regeln Ihres Portals lassen Sie das nicht bewerten; Sie können lesen, was veröffentlicht ist. Fragen Sie Ihre Portal-Administration, falls das nicht stimmt.',
  'satisfaction.unavailable.unknown':
    'Das Portal kennt das noch nicht als Produkt. Bei einem neuen dauert es bis zu zehn Minuten; bleibt es dabei, fragen Sie Ihre Portal-Administration.',
  'satisfaction.unavailable.unanswered':
    'Ihre Antwort konnte nicht geladen werden, das Portal antwortet nicht.',
  'satisfaction.confidential.promise':
    'Vertraulich: nur zusammen mit mindestens {{others}} anderen veröffentlicht.',
  'satisfaction.confidential.open': 'Wer kann was sehen?',
  'satisfaction.who.kept.title': 'Was aufbewahrt wird',
  'satisfaction.who.kept.text':
    'Ihre Antwort, mit einem Code statt Ihres Namens und dem Zeitraum statt der Uhrzeit. Nur mit dem Code finden, ändern und löschen Sie sie wieder. Ein Kommentar wird getrennt von der Wertung aufbewahrt.',
  'satisfaction.who.kept.team':
    'Ihr Team wird dabei aufbewahrt, weil dieses Portal Zahlen nach Teams zeigt.',
  'satisfaction.who.kept.limit':
    'Das ist vertraulich, nicht anonym: wer die Datenbank und ihren geheimen Schlüssel hat, könnte den Code errechnen.',
  'satisfaction.who.sees.title': 'Wer sie sieht',
  'satisfaction.who.sees.text':
    'Niemand sieht eine einzelne Antwort. Verantwortliche, Vorgesetzte und die Administration sehen dieselben veröffentlichten Zahlen wie Sie.',
  'satisfaction.who.words.title': 'Was Sie schreiben',
  'satisfaction.who.words.text':
    'Einen vertraulichen Kommentar sehen alle, die diese Seite lesen, ohne Name, Team, Datum oder Wertung, zwischen den anderen, sobald {{people}} oder mehr Personen neu veröffentlicht sind. Eine Nachricht an die Verantwortlichen trägt Ihren Namen, und nur diese und Sie lesen sie; sie wird getrennt von Ihrer Antwort aufbewahrt.',
  'satisfaction.who.counts.title': 'Wann sie zählt',
  'satisfaction.who.counts.text':
    'Antworten warten, bis mindestens {{k}} Personen zusammen veröffentlicht werden können, spätestens bis zum Ende des Zeitraums am {{date}}. Kommen zu wenige, werden sie nie gezeigt. Wie viele warten, wird auch nicht gezeigt.',
  'satisfaction.who.shows.title': 'Was veröffentlichte Zahlen verraten können',
  'satisfaction.who.shows.text':
    'Dass alle zusammen Veröffentlichten dieselbe Antwort gaben, wenn es so war. Und wer selbst zu {{k}} zusammen Veröffentlichten gehört, kann errechnen, welche Antworten die anderen gaben, aber nicht, wer welche gab.',
  'satisfaction.who.delete.title': 'Ändern und löschen',
  'satisfaction.who.delete.text':
    'Bis sie veröffentlicht ist, ändert sich oder verschwindet eine Antwort ohne Spur. Danach kann sie sich nicht mehr ändern; löschen Sie sie, verschwindet sie, aber die veröffentlichte Summe bleibt, damit niemand Ihre errechnen kann, und der Vermerk, dass Sie geantwortet haben, damit niemand doppelt zählt. Im nächsten Zeitraum können Sie wieder antworten.',
  ...figureMessagesDe,
  'satisfaction.withheld.text':
    'Noch keine Zahl für {{period}}: sie könnte jemanden verraten. Es braucht mindestens {{k}} Antworten.',
  'satisfaction.withheld.copy': 'Link für Kolleginnen und Kollegen kopieren',
  'satisfaction.withheld.copied':
    'Link kopiert. Ihn zu öffnen speichert nichts.',
  'satisfaction.withheld.notCopied':
    'Der Link konnte nicht kopiert werden. Er lautet: {{link}}',
  'satisfaction.withheld.forbidden':
    'Die Regeln Ihres Portals zeigen Ihnen die Zahlen dieses Produkts nicht.',
  'satisfaction.withheld.unanswered':
    'Die Zahlen konnten nicht geladen werden.',
  ...whyMessagesDe,
  ...heardMessagesDe,
  'satisfaction.rate.menu': 'Bewerten',
} as const;
