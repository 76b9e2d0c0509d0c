/** What the optional second step says, in English. */
export const whyMessages = {
  title: 'Optional, saved as you click, about 20 seconds',
  preference: {
    question: "If nothing were required I'd use",
    this: 'This',
    alternative: 'Something else',
    own: 'Our own',
  },
  load: {
    question: 'With it I have to think about',
    '1': 'Far more',
    '2': 'More',
    '3': 'The same',
    '4': 'Less',
    '5': 'Far less',
  },
  frequency: {
    question: 'I use it',
    daily: 'Daily',
    weekly: 'Weekly',
    'now-and-then': 'Now and then',
  },
  minutes: {
    question: 'Each time it',
    saves: 'Saves me',
    costs: 'Costs me',
    about: 'About how many minutes',
    usually: 'Usually {{low}}–{{high}} minutes.',
    said: {
      saves: 'Saves me about {{about}} minutes, usually {{low}}–{{high}}',
      costs: 'Costs me about {{about}} minutes, usually {{low}}–{{high}}',
    },
    change: 'Change the range',
    from: 'From',
    to: 'To',
    notWhole: 'Whole minutes, from 0 to {{max}}.',
    notWithin: 'Whole minutes, from −{{max}} to {{max}}.',
    fromTooHigh: 'At most {{about}}, the minutes above.',
    toTooLow: 'At least {{about}}, the minutes above.',
  },
  comment: {
    question: 'Comment',
    doors: 'Who should read your words?',
    confidential:
      'Confidential: without name, team or date, once {{people}} or more people are newly published.',
    named:
      'To the owners now, with my name, so they can answer. Not joined to my score.',
    waiting: 'It waits to be published with others.',
    published:
      'It is published. Changed, it goes within a day and the new one waits anew; emptied, it goes within a day.',
    length: '{{length, number}} / {{max, number}}',
    tooLong: 'Too long by {{over}}. Shorten it, then it is saved.',
    save: 'Save comment',
    unsaved: 'Not saved yet; kept in this browser tab.',
    preview: {
      open: 'Preview',
      title: 'How others will see it',
      empty: 'Your words.',
      how: 'Just these words, among the other comments in an order that tells nothing: no name, team, date or score.',
      when: 'When: once {{people}} or more newly published people are together, and you are published yourself. If that never happens, it is never shown.',
      notUsed:
        'Beside "I don\'t use it" a comment is not published. To be heard, write to the owners.',
      recognised:
        'Whoever knows your way of writing may still recognise you. Leave out what only you can know.',
    },
  },
  message: {
    label: 'Message to the owners',
    description: 'Only the owners read it, with your name.',
    tooLong: 'Too long by {{over}}. Shorten it to send it.',
    sameWords:
      'The same words are your confidential comment: the owners would know that it is yours.',
    send: 'Send to the owners',
    sending: 'Sending…',
    sent: 'Sent. You find it, and what the owners answer, at the end of this card.',
    unsent: 'Not sent yet; kept in this browser tab.',
    failed: {
      unanswered:
        'Not sent, the portal did not answer. Your words are kept here.',
      tooFast:
        'Not sent: that was too much at once. Your words are kept here; try again in a minute.',
      refused:
        'Not sent: the portal does not take messages to these owners from you. Your words are kept here.',
      invalid: 'Not sent: {{reason}}. Your words are kept here.',
    },
  },
  done: 'Done',
} as const;
