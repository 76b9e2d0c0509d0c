/**
 * Where in the product something is kept about a person.
 * @public
 */
export type SubjectArea =
  | 'satisfaction'
  | 'choice'
  | 'roadmap'
  | 'inbox'
  | 'transfer'
  | 'research'
  | 'catalog';

/**
 * What is kept about a person. Each belongs to one area.
 * @public
 */
export type SubjectMatter =
  | 'answer'
  | 'answer-mark'
  | 'message'
  | 'choice'
  | 'choice-step'
  | 'requirement'
  | 'suggestion'
  | 'demand'
  | 'decision'
  | 'evidence'
  | 'effect'
  | 'item-comment'
  | 'comment-report'
  | 'follow'
  | 'inbox-action'
  | 'inbox-assignment'
  | 'import'
  | 'participation'
  | 'note'
  | 'study-note'
  | 'study'
  | 'study-membership'
  | 'insight'
  | 'shared-insight'
  | 'volunteer'
  | 'contact'
  | 'asking'
  | 'person'
  | 'team'
  | 'ownership';

/**
 * All matters, in the order in which they are shown.
 * @public
 */
export const subjectMatters = [
  'answer',
  'answer-mark',
  'message',
  'choice',
  'choice-step',
  'requirement',
  'suggestion',
  'demand',
  'decision',
  'evidence',
  'effect',
  'item-comment',
  'comment-report',
  'follow',
  'inbox-action',
  'inbox-assignment',
  'import',
  'participation',
  'note',
  'study-note',
  'study',
  'study-membership',
  'insight',
  'shared-insight',
  'volunteer',
  'contact',
  'asking',
  'person',
  'team',
  'ownership',
] as const satisfies readonly SubjectMatter[];

/**
 * What erasing does with it: it is deleted, stays without saying whose it is, or is kept.
 * @public
 */
export type SubjectFate = 'deleted' | 'dissociated' | 'kept';

/**
 * What a record can say.
 * @public
 */
export type SubjectField =
  | 'product'
  | 'team'
  | 'entity'
  | 'item'
  | 'period'
  | 'at'
  | 'until'
  | 'kind'
  | 'state'
  | 'title'
  | 'text'
  | 'reply'
  | 'link'
  | 'reason'
  | 'score'
  | 'notUsed'
  | 'preference'
  | 'load'
  | 'frequency'
  | 'minutes'
  | 'comment'
  | 'questions'
  | 'importance'
  | 'choice'
  | 'code'
  | 'sealed';

/**
 * All fields, in the order in which they are shown.
 * @public
 */
export const subjectFields = [
  'product',
  'team',
  'entity',
  'item',
  'period',
  'at',
  'until',
  'kind',
  'state',
  'title',
  'text',
  'reply',
  'link',
  'reason',
  'score',
  'notUsed',
  'preference',
  'load',
  'frequency',
  'minutes',
  'comment',
  'questions',
  'importance',
  'choice',
  'code',
  'sealed',
] as const satisfies readonly SubjectField[];

/**
 * One thing that is kept.
 * @public
 */
export type SubjectRecord = { [F in SubjectField]?: string | number };

/**
 * What is kept of one matter.
 * @public
 */
export interface SubjectSection {
  area: SubjectArea;
  matter: SubjectMatter;
  fate: SubjectFate;
  /** Absent where only the person themselves may know whether there is any. */
  count?: number;
  /** For the person themselves alone. */
  records?: SubjectRecord[];
}

/**
 * Everything that is kept about a person.
 * @public
 */
export interface SubjectData {
  userRef: string;
  sections: SubjectSection[];
  /** Whether the caller looks after other people's requests, too. */
  allowed: Array<'lookUp'>;
}

/**
 * What erasing did, or would do: what is kept counts, too.
 * @public
 */
export interface Erasure {
  isDryRun: boolean;
  sections: Array<Omit<SubjectSection, 'records'>>;
}

/**
 * Whether to erase, or only to say what would be.
 * @public
 */
export interface ErasureRequest {
  dryRun?: boolean;
}
