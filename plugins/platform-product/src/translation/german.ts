import { catalogSearchMessagesDe } from '../catalog/search/messages.de';
import { choiceCardMessagesDe } from '../choice/card/messages.de';
import { choiceDialogMessagesDe } from '../choice/dialog/messages.de';
import { choiceMessagesDe } from '../choice/messages.de';
import { insteadMessagesDe } from '../choice/instead/messages.de';
import { mandateMessagesDe } from '../choice/mandates/messages.de';
import { choiceTabMessagesDe } from '../choice/tab/messages.de';
import { teamChoiceMessagesDe } from '../choice/team/messages.de';
import { editMessagesDe } from '../edit/messages.de';
import { inboxMessagesDe } from '../inbox/messages.de';
import { productMessagesDe } from '../product/messages.de';
import { profileMessagesDe } from '../product/profile/messages.de';
import { researchMessagesDe } from '../research/messages.de';
import { insightMessagesDe } from '../research/insights/messages.de';
import { listeningMessagesDe } from '../research/listening/messages.de';
import { myDataMessagesDe } from '../research/mine/messages.de';
import { roadmapShortcutsMessagesDe } from '../roadmap/shortcuts/messages.de';
import { roadmapAuthorityMessagesDe } from '../roadmap/authority/messages.de';
import { roadmapBoardMessagesDe } from '../roadmap/board/messages.de';
import { roadmapCardMessagesDe } from '../roadmap/card/messages.de';
import { roadmapEffectMessagesDe } from '../roadmap/item/effect/messages.de';
import { roadmapItemMessagesDe } from '../roadmap/item/messages.de';
import { roadmapMessagesDe } from '../roadmap/messages.de';
import { roadmapMovesMessagesDe } from '../roadmap/moves/messages.de';
import { commentMessagesDe } from '../satisfaction/comments/messages.de';
import { satisfactionMessagesDe } from '../satisfaction/messages.de';
import { ownerMessageMessagesDe } from '../satisfaction/messages/messages.de';
import { replyMessagesDe } from '../satisfaction/replies/messages.de';
import { satisfactionScorecardMessagesDe } from '../satisfaction/scorecard/messages.de';
import { scorecardMessagesDe } from '../scorecard/messages.de';
import { setupMessagesDe } from '../setup/messages.de';
import { subjectMessagesDe } from '../subject/messages.de';
import { ticketLinksMessagesDe } from '../transfer/links/messages.de';
import { importMessagesDe } from '../transfer/messages.de';

/** Everything that this plugin says, in German. */
export default {
  language: 'de',
  'page.title': 'Plattform-Produkte',
  'page.notInstalled':
    'Im Backend dieses Portals fehlt platform-product. Bitten Sie die Administration, backstage-plugin-platform-product-backend hinzuzufügen.',
  'page.tryAgain': 'Noch einmal versuchen',
  'page.next': 'Weiter',
  'page.previous': 'Zurück',
  ...productMessagesDe,
  ...profileMessagesDe,
  ...satisfactionMessagesDe,
  ...satisfactionScorecardMessagesDe,
  ...commentMessagesDe,
  ...replyMessagesDe,
  ...ownerMessageMessagesDe,
  ...scorecardMessagesDe,
  ...choiceMessagesDe,
  ...choiceCardMessagesDe,
  ...choiceDialogMessagesDe,
  ...insteadMessagesDe,
  ...choiceTabMessagesDe,
  ...teamChoiceMessagesDe,
  ...mandateMessagesDe,
  ...researchMessagesDe,
  ...insightMessagesDe,
  ...listeningMessagesDe,
  ...myDataMessagesDe,
  ...subjectMessagesDe,
  ...roadmapMessagesDe,
  ...roadmapCardMessagesDe,
  ...roadmapBoardMessagesDe,
  ...roadmapEffectMessagesDe,
  ...roadmapAuthorityMessagesDe,
  ...roadmapShortcutsMessagesDe,
  ...roadmapItemMessagesDe,
  ...roadmapMovesMessagesDe,
  ...inboxMessagesDe,
  ...importMessagesDe,
  ...ticketLinksMessagesDe,
  ...setupMessagesDe,
  ...catalogSearchMessagesDe,
  ...editMessagesDe,
};
