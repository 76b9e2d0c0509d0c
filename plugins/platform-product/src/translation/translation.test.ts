import { english } from './english';
import german from './german';

type Messages = { [key: string]: string | Messages };

const flattened = (messages: Messages, prefix = ''): Array<[string, string]> =>
  Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string'
      ? [[`${prefix}${key}`, message] as [string, string]]
      : flattened(message, `${prefix}${key}.`),
  );

const slots = (message: string) =>
  [...message.matchAll(/\{\{(.*?)\}\}/g)].map(([, slot]) => slot).sort();

describe('the German words', () => {
  const words: Record<string, string> = german;

  it('are there for everything that is said in English, and nothing else', () => {
    expect(Object.keys(words).sort()).toEqual(
      flattened(english)
        .map(([key]) => key)
        .sort(),
    );
  });

  it('leave out no number or name that the English ones tell', () => {
    const lacking = flattened(english).filter(
      ([key, said]) => slots(words[key]).join() !== slots(said).join(),
    );
    expect(lacking).toEqual([]);
  });
});
