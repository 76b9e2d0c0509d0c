import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { MoveFields } from './moveFields';

/** What each question around a move is given. */
export interface MoveQuestionProps {
  item: RoadmapItem;
  fields: MoveFields;
  onChange(part: Partial<MoveFields>): void;
  problemOf(name: keyof MoveFields): string | undefined;
}
