import { writeFile } from 'fs/promises';

const words =
  'build cache runner deploy secret branch test agent queue image log retry cold slow wait nightly team report alert quota'.split(
    ' ',
  );

const sentence = (seed: number, length: number) =>
  [...Array(length)]
    .map((_, i) => words[(seed * 7 + i * 13 + (seed >> 3)) % words.length])
    .join(' ');

/** Writes tickets as a tracker exports them, one in three with a team that asks. */
export async function writeTicketFile(options: {
  file: string;
  count: number;
  /** What keys begin with. */
  prefix: string;
  teams: string[];
}): Promise<void> {
  const { file, count, prefix, teams } = options;
  const lines = ['Key,Summary,Description,URL,Team,Created,Assignee'];
  for (let i = 0; i < count; i++) {
    const team = i % 3 === 0 ? teams[i % teams.length] : '';
    lines.push(
      [
        `${prefix}-${i}`,
        `${prefix} ${i}: ${sentence(i, 5)}`,
        `"${sentence(i, 40)}, ""as always""."`,
        `https://tickets.example/browse/${prefix}-${i}`,
        team,
        '2026-03-04',
        'somebody',
      ].join(','),
    );
  }
  await writeFile(file, `${lines.join('\n')}\n`);
}
