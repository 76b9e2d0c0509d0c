import fc from 'fast-check';
import { PeopleIndex } from './PeopleIndex';
import { scanText } from './scanText';

const people = new PeopleIndex([
  { ref: 'user:default/ada', displayName: 'Ada Augusta Lovelace' },
  { ref: 'user:default/t.ozkan', displayName: 'Tariq Özkan' },
  { ref: 'user:default/max', displayName: 'Max Grün' },
  { ref: 'user:default/wj', displayName: 'Will Jones' },
]);

const found = (text: string) =>
  scanText('detail', text, people).map(({ kind, words }) => [kind, words]);

describe('the scan for identities', () => {
  it.each([
    ['asked Ada Augusta Lovelace', 'name', 'Ada Augusta Lovelace'],
    ['asked ada lovelace', 'name', 'ada lovelace'],
    ['asked Lovelace, Ada', 'name', 'Lovelace, Ada'],
    ['asked Lovelace today', 'name', 'Lovelace'],
    ['asked Tariq Ozkan', 'name', 'Tariq Ozkan'],
    ['asked TARIQ ÖZKAN', 'name', 'TARIQ ÖZKAN'],
    ['asked Tariq O\u0308zkan', 'name', 'Tariq O\u0308zkan'],
    ['asked Ｔａｒｉｑ', 'name', 'Ｔａｒｉｑ'],
    ['asked Ta\u200briq', 'name', 'Ta\u200briq'],
    ['asked Ta\u00adriq', 'name', 'Ta\u00adriq'],
    ['asked t.ozkan', 'user', 't.ozkan'],
    ['asked user:default/somebody-else.', 'user', 'user:default/somebody-else'],
    ['write to ada@example.com.', 'e-mail', 'ada@example.com'],
    ['write to x.y＠corp', 'e-mail', 'x.y＠corp'],
    ['thanks to @tariq-dev!', 'mention', '@tariq-dev'],
    ['call +49 (30) 1234-567', 'phone', '+49 (30) 1234-567'],
    ['call 0049 170 1234567', 'phone', '0049 170 1234567'],
    ['call 0171 2345678 now', 'phone', '0171 2345678'],
    ['call (555) 123-4567', 'phone', '(555) 123-4567'],
    ['on build.acme.internal', 'host', 'build.acme.internal'],
    ['on wiki.corp today', 'host', 'wiki.corp'],
    ['on 10.20.30.40.', 'host', '10.20.30.40'],
    ['on fe80::1ff:fe23:4567:890a', 'host', 'fe80::1ff:fe23:4567:890a'],
    ['on jenkins-prod-7 again', 'host', 'jenkins-prod-7'],
    ['on db-01', 'host', 'db-01'],
  ])('in "%s" finds a %s: %s', (text, kind, words) => {
    expect(found(text)).toEqual([[kind, words]]);
  });

  it.each([
    'Builds take 40 minutes, 12 of 30 people said so.',
    'Since 2026-11-24 at 10:30:00, 24.11.2026, 01.12.2026, 01-12-2026.',
    'Version 1.2.3, v2.14.0-beta.1, Node.js 22, 1.10.2-rc1.',
    'It will fail, by the grace of utf-8, sha-256 and package.json.',
    'A maximum of Adair; the adage holds, e.g. for 1 000 000 builds.',
  ])('leaves alone: %s', text => {
    expect(found(text)).toEqual([]);
  });

  it('calls what it found the same while place and words stay', () => {
    const [one] = scanText('detail', 'Ada Lovelace waits', people);
    const [moved] = scanText('detail', 'So: Ada Lovelace waits', people);
    const [elsewhere] = scanText('statement', 'Ada Lovelace waits', people);
    expect(moved).toEqual({ ...one, start: 4, end: 16 });
    expect(elsewhere.id).not.toBe(one.id);
  });

  it('finds a name wherever it stands and whatever is hidden in it', () => {
    const hidden = fc.constantFrom('', '\u200b', '\u200d', '\u00ad', '\ufeff');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('tariq özkan', 'Ada Lovelace', 'a.b@corp.example'),
        fc.array(hidden, { minLength: 20, maxLength: 20 }),
        fc.boolean(),
        (around, name, hides, isLoud) => {
          const shown = isLoud ? name.toUpperCase() : name;
          const planted = [...shown].map((c, i) => c + hides[i]).join('');
          const text = `${around} ${planted} ${around}`;
          const start = around.length + 1;
          const covering = scanText('detail', text, people).filter(
            finding =>
              finding.start < start + planted.length && finding.end > start,
          );
          expect(covering.length).toBeGreaterThan(0);
          covering.forEach(finding =>
            expect(text.slice(finding.start, finding.end)).toBe(finding.words),
          );
        },
      ),
    );
  });

  it('looks through a long text for five thousand people at once', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      ref: `user:default/somebody${i}`,
      displayName: `Anna${i} Meier${i}`,
    }));
    const text = 'the build of the team waits for anna4999 meier4999 '.repeat(
      100,
    );
    const findings = scanText('detail', text, new PeopleIndex(many));
    expect(findings).toHaveLength(100);
  });
});
