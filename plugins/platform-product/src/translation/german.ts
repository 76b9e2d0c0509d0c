import { productMessagesDe } from '../product/messages.de';
import { commentMessagesDe } from '../satisfaction/comments/messages.de';
import { satisfactionMessagesDe } from '../satisfaction/messages.de';
import { ownerMessageMessagesDe } from '../satisfaction/messages/messages.de';
import { replyMessagesDe } from '../satisfaction/replies/messages.de';
import { satisfactionScorecardMessagesDe } from '../satisfaction/scorecard/messages.de';
import { scorecardMessagesDe } from '../scorecard/messages.de';
import { setupMessagesDe } from '../setup/messages.de';

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
  ...satisfactionMessagesDe,
  ...satisfactionScorecardMessagesDe,
  ...commentMessagesDe,
  ...replyMessagesDe,
  ...ownerMessageMessagesDe,
  ...scorecardMessagesDe,
  ...setupMessagesDe,
};
