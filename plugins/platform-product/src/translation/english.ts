import { satisfactionMessages } from '../satisfaction/messages';
import { scorecardMessages } from '../scorecard/messages';
import { setupMessages } from '../setup/messages';

/** Everything that this plugin says, by room. */
export const english = {
  // Names of months and days are written in this language.
  language: 'en',
  page: {
    title: 'Platform products',
    notInstalled:
      'The backend of this portal does not have platform-product. Ask its admin to add backstage-plugin-platform-product-backend.',
    tryAgain: 'Try again',
  },
  satisfaction: satisfactionMessages,
  products: scorecardMessages,
  setup: setupMessages,
} as const;
