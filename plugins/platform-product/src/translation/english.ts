import { catalogSearchMessages } from '../catalog/search/messages';
import { choiceCardMessages } from '../choice/card/messages';
import { choiceDialogMessages } from '../choice/dialog/messages';
import { choiceMessages } from '../choice/messages';
import { insteadMessages } from '../choice/instead/messages';
import { mandateMessages } from '../choice/mandates/messages';
import { choiceTabMessages } from '../choice/tab/messages';
import { teamChoiceMessages } from '../choice/team/messages';
import { editMessages } from '../edit/messages';
import { inboxMessages } from '../inbox/messages';
import { productMessages } from '../product/messages';
import { profileMessages } from '../product/profile/messages';
import { researchMessages } from '../research/messages';
import { insightMessages } from '../research/insights/messages';
import { listeningMessages } from '../research/listening/messages';
import { myDataMessages } from '../research/mine/messages';
import { roadmapShortcutsMessages } from '../roadmap/shortcuts/messages';
import { roadmapAuthorityMessages } from '../roadmap/authority/messages';
import { roadmapBoardMessages } from '../roadmap/board/messages';
import { roadmapCardMessages } from '../roadmap/card/messages';
import { roadmapEffectMessages } from '../roadmap/item/effect/messages';
import { roadmapItemMessages } from '../roadmap/item/messages';
import { roadmapMessages } from '../roadmap/messages';
import { roadmapMovesMessages } from '../roadmap/moves/messages';
import { commentMessages } from '../satisfaction/comments/messages';
import { satisfactionMessages } from '../satisfaction/messages';
import { ownerMessageMessages } from '../satisfaction/messages/messages';
import { replyMessages } from '../satisfaction/replies/messages';
import { satisfactionScorecardMessages } from '../satisfaction/scorecard/messages';
import { scorecardMessages } from '../scorecard/messages';
import { setupMessages } from '../setup/messages';
import { subjectMessages } from '../subject/messages';
import { ticketLinksMessages } from '../transfer/links/messages';
import { importMessages } from '../transfer/messages';

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
  profile: profileMessages,
  satisfaction: satisfactionMessages,
  scorecard: satisfactionScorecardMessages,
  comments: commentMessages,
  replies: replyMessages,
  ownerMessages: ownerMessageMessages,
  products: scorecardMessages,
  choices: choiceMessages,
  choiceCard: choiceCardMessages,
  choiceDialog: choiceDialogMessages,
  choiceTab: choiceTabMessages,
  instead: insteadMessages,
  teamChoices: teamChoiceMessages,
  mandates: mandateMessages,
  research: researchMessages,
  insights: insightMessages,
  listening: listeningMessages,
  myData: myDataMessages,
  subject: subjectMessages,
  roadmap: roadmapMessages,
  roadmapCard: roadmapCardMessages,
  roadmapBoard: roadmapBoardMessages,
  roadmapEffect: roadmapEffectMessages,
  roadmapAuthority: roadmapAuthorityMessages,
  roadmapShortcuts: roadmapShortcutsMessages,
  roadmapItem: roadmapItemMessages,
  roadmapMoves: roadmapMovesMessages,
  inbox: inboxMessages,
  import: importMessages,
  ticketLinks: ticketLinksMessages,
  setup: setupMessages,
  catalogSearch: catalogSearchMessages,
  edit: editMessages,
} as const;
