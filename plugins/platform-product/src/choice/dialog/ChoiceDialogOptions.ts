import {
  StartedBy,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { Start } from './choiceFields';

/** What the dialog is opened with. */
export interface ChoiceDialogOptions {
  /** How the team stands that is spoken for. */
  choice: TeamChoice;
  /** Default `choose`. */
  start?: Start;
  /** Default `team`. */
  startedBy?: StartedBy;
  /** Hears of what the team says by now; again when it is undone. */
  onSaved(saved: TeamChoice): void;
}
