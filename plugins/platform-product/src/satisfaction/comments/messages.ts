/** What is said around published comments, in English. */
export const commentMessages = {
  title: 'Comments',
  loading: 'Loading comments',
  about: 'Without name, team or date, in an order that tells nothing.',
  none: 'No comments yet. They come out without name, team or date, once ten or more newly published people are together, so that nobody can tell whose is whose.',
  endOfList: 'No comments on this page.',
  pages: 'Pages of comments',
  unanswered: 'The comments could not be loaded, the portal did not answer.',
  readers: 'Everybody who sees this page reads it.',
  hidden_one: '{{count}} comment hidden.',
  hidden_other: '{{count}} comments hidden.',
  hide: {
    button: 'Hide',
    question: 'Hide this comment?',
    consequence:
      'Nobody reads it any more, and it stays hidden. That a comment is hidden remains visible to everybody.',
    confirm: 'Hide it for everybody',
    cancel: 'Keep it',
    failed: 'Not hidden, the portal did not answer.',
    refused: 'Not hidden: the portal does not let you hide this any more.',
  },
} as const;
