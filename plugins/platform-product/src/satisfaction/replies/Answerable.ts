/** Something that owners answer. */
export interface Answerable {
  reply?: string;
  version: number;
}
