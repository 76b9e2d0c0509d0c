import { satisfactionMessagesDe } from '../satisfaction/messages.de';
import { scorecardMessagesDe } from '../scorecard/messages.de';
import { setupMessagesDe } from '../setup/messages.de';

/** Everything that this plugin says, in German. */
export default {
  language: 'de',
  'page.title': 'Plattform-Produkte',
  'page.notInstalled':
    'Im Backend dieses Portals fehlt platform-product. Bitten Sie die Administration, backstage-plugin-platform-product-backend hinzuzufügen.',
  'page.tryAgain': 'Noch einmal versuchen',
  ...satisfactionMessagesDe,
  ...scorecardMessagesDe,
  ...setupMessagesDe,
};
