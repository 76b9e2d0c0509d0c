import {
  Importance,
  ImportedStatus,
  importedStatuses,
  ImportRemark,
  maxRoadmapText,
  maxRoadmapTitle,
  RoadmapOrigin,
  roadmapOrigins,
} from 'backstage-plugin-platform-product-common';
import { roadmapSuggestionSchema } from 'backstage-plugin-platform-product-common/contract';
import { createHash } from 'crypto';

/** A ticket as the roadmap takes it. */
export interface Ticket {
  title: string;
  problem: string;
  url?: string;
  origin?: RoadmapOrigin;
  status?: ImportedStatus;
  /** Reference of a group. */
  team?: string;
  importance?: Importance;
  /** Day on which it was written. */
  created?: string;
}

/** A line of a file as it was understood. */
export interface ReadTicket {
  ticket: Partial<Ticket>;
  /** What makes it the same ticket when it is read again; hashed. */
  identity?: string;
  /** Why it can't be imported. */
  problems?: ImportRemark[];
  /** What was changed about it. */
  remarks?: ImportRemark[];
}

/** What columns are called elsewhere; in lower case, with letters and digits only. */
const columns = new Map<string, keyof Ticket | 'key'>(
  Object.entries({
    title: 'title',
    summary: 'title',
    name: 'title',
    problem: 'problem',
    description: 'problem',
    body: 'problem',
    url: 'url',
    link: 'url',
    weburl: 'url',
    key: 'key',
    issuekey: 'key',
    id: 'key',
    number: 'key',
    origin: 'origin',
    status: 'status',
    team: 'team',
    importance: 'importance',
    created: 'created',
    createdat: 'created',
  } as const),
);

/** What a column is for; undefined for one that says nothing to a roadmap. */
export const columnOf = (name: string): keyof Ticket | 'key' | undefined =>
  columns.get(name.toLowerCase().replace(/[^a-z0-9]/g, ''));

/** A cell without what a spreadsheet was kept from taking for a formula, and what nobody sees. */
const plain = (cell: string) =>
  cell
    .replace(/^'(?=\s*[=+\-@\t\r])/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();

const hashed = (text: string) =>
  createHash('sha256').update(text).digest('hex');

const folded = (title: string) =>
  title.replace(/\s+/g, ' ').toLocaleLowerCase('en-US');

const groupRef = (team: string) =>
  (team.includes(':') ? team : `group:default/${team}`).toLocaleLowerCase(
    'en-US',
  );

const isWebAddress = (text: string) =>
  roadmapSuggestionSchema.shape.url.safeParse(text).success;

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Understands a line; says what keeps it from being imported. */
export function readTicket(
  cells: Partial<Record<keyof Ticket | 'key', string>>,
): ReadTicket {
  const cell = (name: keyof Ticket | 'key') => {
    const text = plain(cells[name] ?? '');
    return text === '' ? undefined : text;
  };
  const problems: ImportRemark[] = [];
  const among = <T extends string>(
    name: 'origin' | 'status',
    known: readonly T[],
  ): T | undefined => {
    const text = cell(name);
    const found = known.find(each => each === text?.toLowerCase());
    if (text !== undefined && !found) {
      problems.push(`unknown-${name}`);
    }
    return found;
  };

  const title = cell('title');
  if (title === undefined) {
    problems.push('title-missing');
  } else if (title.length > maxRoadmapTitle) {
    problems.push('title-too-long');
  }
  const written = cell('problem') ?? title ?? '';
  const isCut = written.length > maxRoadmapText;
  const url = cell('url');
  if (url !== undefined && !isWebAddress(url)) {
    problems.push('bad-url');
  }
  const importance = cell('importance');
  if (importance !== undefined && !/^[0-3]$/.test(importance)) {
    problems.push('bad-importance');
  }
  const created = cell('created')?.slice(0, 10);
  if (created !== undefined && !isDay(created)) {
    problems.push('bad-created');
  }
  const team = cell('team');
  const origin = among('origin', roadmapOrigins);
  const status = among('status', importedStatuses);
  const key = cell('key');
  return {
    ticket: {
      title: title?.slice(0, maxRoadmapTitle),
      problem: isCut ? `${written.slice(0, maxRoadmapText - 1)}…` : written,
      ...(url !== undefined && { url }),
      ...(origin && { origin }),
      ...(status && { status }),
      ...(team !== undefined && { team: groupRef(team) }),
      ...(importance !== undefined && {
        importance: Number(importance) as Importance,
      }),
      ...(created !== undefined && { created }),
    },
    ...(title !== undefined && {
      identity: hashed(
        url ?? (key === undefined ? `title ${folded(title)}` : `key ${key}`),
      ),
    }),
    ...(problems.length > 0 && { problems }),
    ...(isCut && { remarks: ['problem-cut'] }),
  };
}
