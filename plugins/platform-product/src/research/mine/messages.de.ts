/** What is said of what is kept about the reader, in German. */
export const myDataMessagesDe = {
  'myData.title': 'Meine Daten',
  'myData.research': 'Was die Forschung über mich aufbewahrt',
  'myData.what':
    'Wenn jemand mit Ihnen sprach oder Ihnen bei der Arbeit zusah und Sie verknüpft hat, steht es hier. Gelesen wird es von denen, die die Notiz schrieben, und den namentlichen Mitgliedern ihrer Studie. Sie können jederzeit widerrufen, ohne Grund.',
  'myData.loading': 'Was über Sie aufbewahrt wird, wird geladen',
  'myData.forbidden':
    'Melden Sie sich mit einem eigenen Konto an, um zu sehen, was über Sie aufbewahrt wird.',
  'myData.unanswered':
    'Es konnte nicht geladen werden, das Portal hat nicht geantwortet.',
  'myData.none':
    'Keine Forschungsnotiz ist mit Ihnen verknüpft. Wenn jemand mit Ihnen sprach und Sie nicht verknüpft hat, fragen Sie: Die Notiz kann Ihnen gezeigt und gelöscht werden.',
  'myData.as': 'Sie sind {{code}}',
  'myData.sealed':
    'Unter welchem Kürzel, mit welcher Rolle und in welchem Team Sie darin stehen, lässt sich nicht sagen: Der Schlüssel dazu fehlt. Widerrufen können Sie trotzdem.',
  'myData.oneOf': '{{talk}} ({{number}} von {{all}})',
  'myData.cameOfIt.title': 'Was daraus wurde',
  'myData.cameOfIt.nothing': 'Bisher wurde nichts davon veröffentlicht.',
  'myData.withdrawn':
    'Widerrufen. Die Notiz ist leer: Text, Zitate und wer teilnahm sind überall fort.',
  'myData.withdraw.ask': 'Widerrufen: {{talk}}',
  'myData.withdraw.question': 'Dieses Gespräch widerrufen?',
  'myData.withdraw.means':
    'Alles, was in dieser Notiz geschrieben wurde, ist sofort fort, für alle darin: Niemand kann sagen, wessen Worte wessen sind. Wer sie schrieb, sieht, dass jemand widerrief, nicht wer.',
  'myData.withdraw.yes': 'Widerrufen',
  'myData.withdraw.no': 'Behalten',
};
