import fc from 'fast-check';
import { readTranscript } from './readTranscript';
import { writeTranscript } from './writeTranscript';

const codes = new Map([
  ['Ada Okafor', 'P-01'],
  ['Lin Zhang', 'Researcher'],
]);

const written = {
  'names and colons': `Lin Zhang: How was Monday?
Ada Okafor: I waited.
Twice, Lin.`,
  'bold names': `**Lin Zhang:** How was Monday?

**Ada Okafor**: I waited.
Twice, Lin.`,
  'times before names': `[00:00:05] Lin Zhang: How was Monday?
[00:00:09] Ada Okafor: I waited.
Twice, Lin.`,
  'times behind names': `Lin Zhang (00:00:05): How was Monday?
Ada Okafor (00:00:09): I waited.
Twice, Lin.`,
  'names above the words': `Lin Zhang  00:00:05
How was Monday?

Ada Okafor  00:00:09
I waited.
Twice, Lin.`,
  'times and names above the words': `00:00:05 Lin Zhang
How was Monday?

00:00:09 Ada Okafor
I waited.
Twice, Lin.`,
  'a WebVTT file': `WEBVTT

1
00:00:05.000 --> 00:00:08.000
<v Lin Zhang>How was Monday?</v>

2
00:00:09.000 --> 00:00:12.000
<v Ada Okafor>I waited.
Twice, Lin.`,
};

describe('a transcript', () => {
  it.each(Object.entries(written))(
    'with %s shows lin its turns',
    (_, transcript) => {
      const { speakers, turns } = readTranscript(
        transcript.replace(/\n/g, '\r\n'),
      );
      expect(speakers).toEqual([
        { name: 'Lin Zhang', turns: 1 },
        { name: 'Ada Okafor', turns: 1 },
      ]);
      expect(turns).toMatchObject([
        { speaker: 'Lin Zhang', words: 'How was Monday?' },
        { speaker: 'Ada Okafor', words: 'I waited.\nTwice, Lin.' },
      ]);
      expect(writeTranscript({ speakers, turns }, codes)).toMatch(
        /^\*\*Researcher\*\*(?: \[00:00:05\])? {2}\nHow was Monday\?\n\n\*\*P-01\*\*(?: \[00:00:09\])? {2}\nI waited\.\nTwice, Researcher\.$/,
      );
    },
  );

  it('has no name left, however ada is called in it', () => {
    const transcript = readTranscript(
      "Lin Zhang: Ada, thanks. ADA'S laptop?\nAda Okafor: Okafor here; a llama of Adamant, no Ada.",
    );
    expect(writeTranscript(transcript, codes)).toBe(
      "**Researcher**  \nP-01, thanks. P-01'S laptop?\n\n**P-01**  \nP-01 here; a llama of Adamant, no P-01.",
    );
  });

  it('keeps as words what lin says is no speaker', () => {
    const transcript = readTranscript(
      'Ada Okafor: I saw it.\nNote: the lamp was red\nLin Zhang: Which?',
    );
    expect(transcript.speakers.map(({ name }) => name)).toEqual([
      'Ada Okafor',
      'Note',
      'Lin Zhang',
    ]);
    expect(writeTranscript(transcript, codes)).toBe(
      '**P-01**  \nI saw it.\nNote: the lamp was red\n\n**Researcher**  \nWhich?',
    );
  });

  it('does not take sentences, addresses and times for speakers', () => {
    const words = [
      'Nothing here.',
      'See https://builds.example/7 at 10:30',
      'I told them, and they told me that it was slow: twice',
      '10:30 it starts again',
    ].join('\n');
    expect(readTranscript(words)).toEqual({
      speakers: [],
      turns: [{ words }],
    });
  });

  it('of an hour is read at once, with all of its words and none of its names', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc
            .tuple(
              fc.constantFrom('Änne', 'José', 'Ngozi', 'Siobhán', 'Jean-Luc'),
              fc.constantFrom("O'Neill", 'Sørby', 'Müller', 'Okonkwo'),
            )
            .map(([first, last]) => `${first} ${last}`),
          {
            minLength: 2,
            maxLength: 2,
            selector: name => name,
            comparator: (one, other) =>
              one.split(' ').some(part => other.includes(part)),
          },
        ),
        fc.infiniteStream(
          fc.array(
            fc.constantFrom('builds', 'wait', 'eleven', 'minutes', 'then', '…'),
            { minLength: 3, maxLength: 40 },
          ),
        ),
        (names, sentences) => {
          const turns: string[][] = [];
          const lines: string[] = [];
          for (let length = 0; length < 60_000; ) {
            const said = sentences.next().value;
            const [name, other] =
              turns.length % 2 === 0 ? names : [names[1], names[0]];
            const second = String(turns.length % 60).padStart(2, '0');
            const line = `[00:10:${second}] ${name}: ${
              other.split(' ')[0]
            }, ${said.join(' ')}`;
            turns.push(said);
            lines.push(line);
            length += line.length;
          }
          const transcript = readTranscript(lines.join('\n'));
          const body = writeTranscript(
            transcript,
            new Map(names.map((name, i) => [name, `P-0${i + 1}`])),
          );
          expect(transcript.turns).toHaveLength(turns.length);
          for (const part of names.flatMap(name => name.split(' '))) {
            expect(body).not.toContain(part);
          }
          const wordsOf = (text: string) =>
            text.match(/builds|wait|eleven|minutes|then|…/g);
          expect(wordsOf(body)).toEqual(turns.flat());
        },
      ),
      { numRuns: 10 },
    );
  });
});
