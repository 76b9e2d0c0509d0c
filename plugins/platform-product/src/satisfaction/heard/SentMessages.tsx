import { OwnerMessage } from 'backstage-plugin-platform-product-common';
import { useWords, Words } from '../../translation/useWords';
import { dayName } from '../dayName';
import { Exchange } from './Exchange';
import { Fold } from './Fold';

/** What one wrote to the owners, and what became of it. */
export function SentMessages({ messages }: { messages: OwnerMessage[] }) {
  const { t } = useWords();
  if (messages.length === 0) {
    return null;
  }
  const answered = messages.filter(({ reply }) => reply !== undefined).length;
  return (
    <Fold isMarked={answered > 0} title={titleOf(messages.length, answered, t)}>
      {messages.map(({ id, body, reply, status, createdAt }) => (
        <Exchange
          key={id}
          written={t('satisfaction.heard.youOn', {
            date: dayName(createdAt, t('language')),
          })}
          words={body}
          reply={reply}
          status={t(`satisfaction.heard.status.${status}`)}
        />
      ))}
    </Fold>
  );
}

function titleOf(sent: number, answered: number, t: Words): string {
  if (answered > 1) {
    return t('satisfaction.heard.messages', { n: String(answered) });
  }
  if (answered === 1) {
    return t('satisfaction.heard.message');
  }
  return t(
    sent === 1
      ? 'satisfaction.heard.waiting'
      : 'satisfaction.heard.waitingMany',
  );
}
