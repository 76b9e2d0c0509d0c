import { InboxSubject } from 'backstage-plugin-platform-product-common';
import { statementWords } from '../../choice/choiceWords';
import { useWords, Words } from '../../translation/useWords';

const longest = 80;

const short = (text: string) =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;

/** What an entry is about, in one line. */
export function subjectTitle(subject: InboxSubject, t: Words): string {
  switch (subject.kind) {
    case 'opt-out':
      return t('inbox.optOut', {
        team: subject.team.title,
        statement: statementWords(subject.statement, false, t),
      });
    case 'comment':
    case 'message':
    case 'item-comment':
      return short(subject.text);
    case 'requirement':
      return subject.policy;
    case 'reconsider':
      return t('inbox.reconsider', {
        team: subject.team.title,
        title: subject.item.title,
      });
    case 'unheard':
      return t('inbox.unheard', { count: subject.count });
    default:
      return subject.item.title;
  }
}

/** Says what entries are about, wherever they are named. */
export function useSubjectWords() {
  const { t } = useWords();
  return (subject: InboxSubject) => subjectTitle(subject, t);
}
