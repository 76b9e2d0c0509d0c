import { roadmapNames } from '../../cases/roadmap';
import { asManyStatements, quickAsAFloor } from './bounds';
import { Target } from './Target';

/** What is promised to whoever reads a roadmap. */
export const roadmapTargets: Target[] = [
  quickAsAFloor(roadmapNames.board, roadmapNames.board),
  quickAsAFloor(
    '50 of a roadmap list of a product, 1000 items',
    roadmapNames.ofProduct,
  ),
  quickAsAFloor('50 of a roadmap list of 20000 items', roadmapNames.ofAll(50)),
  quickAsAFloor('50 found in 20000 items', roadmapNames.search),
  quickAsAFloor('similar among 1000 items', roadmapNames.similar),
  asManyStatements(
    'board of 1000 items: SQL statements of a board of 10',
    roadmapNames.board,
    roadmapNames.fewOnBoard,
  ),
  asManyStatements(
    'roadmap list of 50 items: SQL statements of a list of 10',
    roadmapNames.ofAll(50),
    roadmapNames.ofAll(10),
  ),
];
