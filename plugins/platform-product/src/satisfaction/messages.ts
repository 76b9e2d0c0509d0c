import { figureMessages } from './figures/messages';
import { heardMessages } from './heard/messages';
import { whyMessages } from './why/messages';

/** What the Satisfaction card says, in English. */
export const satisfactionMessages = {
  title: 'Satisfaction',
  question: 'How satisfied are you with {{title}}?',
  loading: 'Loading your answer',
  score: {
    '1': 'Very dissatisfied',
    '2': 'Dissatisfied',
    '3': 'Neither',
    '4': 'Satisfied',
    '5': 'Very satisfied',
  },
  scoreInSentence: {
    '1': '1, very dissatisfied',
    '2': '2, dissatisfied',
    '3': '3, neither',
    '4': '4, satisfied',
    '5': '5, very satisfied',
  },
  notUsed: {
    button: "I don't use it",
    why: 'Not scored. Why? Choosing a reason saves it.',
    reason: {
      'never-needed': 'Never needed it',
      'did-not-know': "Didn't know it",
      tried: 'Tried it',
      'other-tool': 'Use something else',
    },
    reasonInSentence: {
      'never-needed': 'never needed it',
      'did-not-know': "didn't know it",
      tried: 'tried it',
      'other-tool': 'use something else',
    },
  },
  renew: {
    score: 'In {{period}} you said {{score}}. Still so?',
    notUsed: "In {{period}} you said you don't use it: {{reason}}. Still so?",
    yesScore: 'Yes, {{score}}',
    yesNotUsed: 'Yes, still so',
    change: 'Change',
  },
  saved: {
    saving: 'Saving…',
    score: 'Saved: {{answer}}.',
    notUsed: 'Noted, not scored: {{reason}}.',
    detail: 'Saved.',
    counts: {
      month:
        'It counts once enough new answers wait together, at the latest when the month ends on {{date}}. If too few come, it is never shown.',
      quarter:
        'It counts once enough new answers wait together, at the latest when the quarter ends on {{date}}. If too few come, it is never shown.',
      'half-year':
        'It counts once enough new answers wait together, at the latest when the half-year ends on {{date}}. If too few come, it is never shown.',
      year: 'It counts once enough new answers wait together, at the latest when the year ends on {{date}}. If too few come, it is never shown.',
    },
    deleted: 'Your answer is deleted.',
    undo: 'Undo',
    change: 'Change',
    addWhy: 'Add why',
    changeWhy: 'See or change why',
    delete: 'Delete my answer',
  },
  published: {
    score: 'You said {{answer}}.',
    notUsed: "You said you don't use it: {{reason}}.",
    fixed: "Your answer for {{period}} is published and can't change any more.",
    deleted:
      'Your answer is deleted. The published total stays, so that nobody can work out yours.',
    again: 'You can answer again from {{date}}.',
    meanwhile: 'Not changed: it was published meanwhile.',
    meanwhileDetail:
      "Not changed: that was published meanwhile and can't change any more. Everything else is saved.",
    part: "{{answer}} (published, can't change any more)",
    partDeleted: "Deleted, and published: it can't be given again.",
    confirm: {
      question:
        'Delete it? The published total stays, and you cannot answer again before {{date}}.',
      yes: 'Delete it',
      no: 'Keep it',
    },
  },
  failed: {
    unanswered:
      'Not saved, the portal did not answer. Your choice is kept here.',
    tooFast:
      'Not saved: that was too much at once. Your choice is kept here; try again in a minute.',
    refused:
      'Not saved: the portal does not let you rate this any more. Your choice is kept here; ask your portal admin.',
    invalid: 'Not saved: {{reason}}. Your choice is kept here.',
  },
  unavailable: {
    guest: 'Sign in with your own account to rate; guests can read.',
    forbidden:
      "Your portal's rules don't let you rate this; you can read what is published. Ask your portal admin if that is wrong.",
    unknown:
      'The portal does not know this as a product yet. A new one takes up to ten minutes; if this stays, ask your portal admin.',
    unanswered: 'Your answer could not be loaded, the portal did not answer.',
  },
  confidential: {
    promise:
      'Confidential: published only together with at least {{others}} others.',
    open: 'Who can see what?',
  },
  who: {
    kept: {
      title: 'What is kept',
      text: 'Your answer, with a code in place of your name and the period in place of the time. Only the code lets you find, change and delete it again. A comment is kept apart from the score.',
      team: 'Your team is kept with it, because this portal shows figures by team.',
      limit:
        'That is confidential, not anonymous: somebody holding both the database and its secret key could work the code out.',
    },
    sees: {
      title: 'Who sees it',
      text: 'Nobody sees a single answer. Owners, managers and admins see the same published figures as you do.',
    },
    words: {
      title: 'What you write',
      text: 'Everybody who reads this page sees a confidential comment, without name, team, date or score, among the others, once {{people}} or more people are newly published. A message to the owners has your name, and only they and you read it; it is kept apart from your answer.',
    },
    counts: {
      title: 'When it counts',
      text: 'Answers wait until at least {{k}} people can be published together, at the latest when the period ends on {{date}}. If too few come, they are never shown. How many are waiting is not shown either.',
    },
    shows: {
      title: 'What published figures can tell',
      text: 'That everybody published together gave the same answer, when they did. And whoever is one of {{k}} published together can work out which answers the others gave, but not who gave which.',
    },
    delete: {
      title: 'Changing and deleting',
      text: 'Until it is published, an answer changes or goes without a trace. Afterwards it can no longer change; if you delete it, it goes, but the published total stays, so that nobody can work out yours, and so does the mark that you answered, so that nobody counts twice. You can answer again in the next period.',
    },
  },
  figures: figureMessages,
  withheld: {
    text: 'No figure for {{period}} yet: showing one could expose people. It takes at least {{k}} answers.',
    copy: 'Copy a link for colleagues',
    copied: 'Link copied. Opening it saves nothing.',
    notCopied: 'The link could not be copied. It is: {{link}}',
    forbidden:
      "Your portal's rules don't show you the figures of this product.",
    unanswered: 'The figures could not be loaded.',
  },
  why: whyMessages,
  heard: heardMessages,
  rate: {
    menu: 'Rate',
  },
} as const;
