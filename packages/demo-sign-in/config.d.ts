export interface Config {
  platformProduct?: {
    demo?: {
      /**
       * Offers the demo sign-in. Works on a developer's machine only (`NODE_ENV=development`).
       * @visibility frontend
       */
      enabled?: boolean;
    };
  };
  auth?: {
    providers?: {
      demo?: {
        /** The people of the example company that one can sign in as. */
        people: Array<{
          /**
           * Name of the User entity, in the default namespace.
           * @visibility frontend
           */
          name: string;
          /** @visibility frontend */
          displayName: string;
          /**
           * What they do and in which team.
           * @visibility frontend
           */
          role: string;
          /**
           * What they come to the portal for.
           * @visibility frontend
           */
          purpose: string;
        }>;
      };
    };
  };
}
