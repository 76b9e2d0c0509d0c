import { FilterPredicate } from '@backstage/filter-predicates';

export interface Config {
  platformProduct?: {
    /**
     * Which entities are products, besides those that carry the annotation
     * `platform-product.io/offered: 'true'`. Default: none.
     *
     * @example { kind: component, spec.type: service }
     * @deepVisibility frontend
     */
    products?: FilterPredicate;

    /**
     * Group types that count as teams. Default: `[team]`.
     *
     * @deepVisibility frontend
     */
    teamTypes?: string[];

    catalog?: {
      /**
       * Percent of all entities that may be gone from the catalog at once and be hidden;
       * when more are, none is, and Setup says so. Default: 20.
       */
      maxVanishedPercent?: number;
    };

    /**
     * Groups whose direct members may read Setup. Default: nobody.
     *
     * @example ['group:default/portal-admins']
     */
    admins?: string[];

    /**
     * Groups whose direct members may import tickets into any roadmap; owners may into their
     * own in any case. Default: nobody.
     */
    importers?: string[];

    inbox?: {
      /**
       * When owners hear how much waits for them, as minute, hour, day, month and weekday in
       * UTC; `never` for not at all. Default: `0 8 * * 1`.
       */
      summary?: string;
    };

    /**
     * Groups whose direct members may require products of teams; owners may require their
     * own in any case. Default: nobody.
     */
    governance?: string[];

    /**
     * Groups whose direct members may start studies and write research notes about every
     * product; owners may about their own in any case. They read no note that is not theirs.
     * Default: nobody.
     */
    researchers?: string[];

    research?: {
      /**
       * Keys of at least 32 characters that research notes are encrypted with. The first
       * encrypts, all decrypt: put a new one in front, and take the former away once the
       * job `research-rotation` has nothing left to do. Without one a note can only be a
       * link to notes kept elsewhere.
       *
       * @deepVisibility secret
       */
      keys?: string[];
      retention?: {
        /**
         * Only count which notes have reached the last day that their participants agreed
         * to, instead of erasing them. Default: false.
         */
        dryRun?: boolean;
      };
    };

    /**
     * How long answers are collected before they are closed, in UTC. A change holds
     * from the next period on.
     */
    periods?: {
      /** Default: `quarter`. */
      length?: 'month' | 'quarter' | 'half-year' | 'year';
      /** Month in which the fiscal year starts, 1–12. Default: 1. */
      fiscalYearStart?: number;
    };

    roadmap?: {
      /**
       * What the portal calls where items stand, in place of our words and in every language:
       * on the board, in lists, menus and the history. Default: Idea, Considering, Later, Next,
       * Now, Shipped, Declined, Duplicate and Withdrawn, as the reader's language has them.
       *
       * @deepVisibility frontend
       */
      statusLabels?: {
        idea?: string;
        considering?: string;
        later?: string;
        next?: string;
        now?: string;
        shipped?: string;
        declined?: string;
        duplicate?: string;
        withdrawn?: string;
      };
    };

    privacy?: {
      /**
       * Secret of at least 24 characters that turns people into keys. Without it one is
       * generated and kept in the database, beside what it protects. Changing it in an
       * open period is refused at start.
       *
       * @visibility secret
       */
      pepper?: string;
      /**
       * People whose answers are published together, at least; 3 or more. Default: 5.
       */
      k?: number;
      /**
       * Where team figures are on: people of several teams whose answers are published
       * together before a period closes, at least; `k` or more. Default: four times `k`.
       */
      mixedFrom?: number;
    };

    satisfaction?: {
      /**
       * Keep with each answer the team of whoever gave it, for figures by team.
       * Default: false.
       */
      teamFigures?: boolean;
      /** Ask for comments and take messages to the owners. Default: true. */
      freeText?: boolean;
      /** Ask how often a product is used and what time it saves. Default: true. */
      timeQuestions?: boolean;
      /**
       * Groups that one of these is off for, with all groups below them: hidden from their
       * members and refused.
       */
      offFor?: {
        teamFigures?: string[];
        freeText?: string[];
        timeQuestions?: string[];
      };
    };

    /**
     * Groups whose direct members may hide a published comment, and remove one on a roadmap.
     * Default: nobody.
     */
    privacyStewards?: string[];

    ownership?: {
      /**
       * Whether members of the groups above the owning one are owners, too. Default: true.
       */
      ancestors?: boolean;
    };

    demo?: {
      /**
       * A folder with the example company's answers (`satisfaction.yaml`), choices
       * (`choices.yaml`) and roadmaps (`roadmap.yaml`), each let in once when there are
       * none of its kind. Works on a developer's machine only (`NODE_ENV=development`),
       * beside `demo.enabled`.
       */
      records?: string;
    };

    limits?: {
      /** Changes that one person may make in a minute. Default: 120. */
      writesPerMinute?: number;
    };
  };
}
