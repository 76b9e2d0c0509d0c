import {
  Bucket,
  Choice,
  ChoiceBasis,
  IfOptional,
  OptOutReason,
  StartedBy,
} from 'backstage-plugin-platform-product-common';

/** What is kept of a team's choice; NULL throughout where it never said anything. */
export interface ChoiceColumns {
  choice: Choice | null;
  basis: ChoiceBasis | null;
  required_by: string | null;
  if_optional: IfOptional | null;
  alternative_ref: string | null;
  alternative_name: string | null;
  alternative_nothing: boolean | number | null;
  alternative_key: string | null;
  main_reason: OptOutReason | null;
  second_reason: OptOutReason | null;
  reason_text: string | null;
  job_id: string | null;
  would_change: string | null;
  would_change_item: string | null;
  look_again: string | null;
  note: string | null;
  started_by: StartedBy | null;
  since: string | null;
  confirmed_at: string | null;
  changed_at: string | null;
  actor_ref: string | null;
  answer: string | null;
  answered_at: string | null;
  answer_version: number | null;
  version: number | null;
}

/** A row of `Standings`. */
export interface StandingRow extends ChoiceColumns {
  product_id: string;
  product_ref: string;
  product_title: string;
  product_sort_title: string;
  team_id: string;
  team_ref: string;
  team_title: string;
  team_sort_title: string;
  /** End and id of the requirement that holds longest. */
  active_key: string | null;
  /** End and id of the one that ended last. */
  ended_key: string | null;
  is_meant: boolean | number;
  bucket: Bucket | null;
}

/** The requirement that a key ends with. */
export const mandateIdIn = (key: string) => key.slice(24);
