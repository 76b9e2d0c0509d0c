import { productMessages } from '../product/messages';
import { commentMessages } from '../satisfaction/comments/messages';
import { satisfactionMessages } from '../satisfaction/messages';
import { ownerMessageMessages } from '../satisfaction/messages/messages';
import { replyMessages } from '../satisfaction/replies/messages';
import { satisfactionScorecardMessages } from '../satisfaction/scorecard/messages';
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
    next: 'Next',
    previous: 'Previous',
  },
  product: productMessages,
  satisfaction: satisfactionMessages,
  scorecard: satisfactionScorecardMessages,
  comments: commentMessages,
  replies: replyMessages,
  ownerMessages: ownerMessageMessages,
  products: scorecardMessages,
  setup: setupMessages,
} as const;
