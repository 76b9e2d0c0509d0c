import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { TeamChoice, TeamPath } from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { loadTeamChoices } from './loadTeamChoices';

/** A team's choices, with what was changed on this page since they were loaded. */
export interface TeamChoices {
  /** Absent until they are loaded. */
  choices?: TeamChoice[];
  error?: Error;
  retry(): void;
  /** Puts records in the place of what was loaded of the same products. */
  replace(changed: TeamChoice[]): void;
}

/** Loads what a team said, must use or is seen using. */
export function useTeamChoices(path: TeamPath): TeamChoices {
  const api = useApi(platformProductApiRef);
  const [changes, setChanges] = useState<Record<string, TeamChoice>>({});
  const { value, error, retry } = useAsyncRetry(async () => {
    const loaded = await loadTeamChoices(api, path);
    setChanges({});
    return loaded;
  }, [api, path.namespace, path.name]);
  return {
    choices: value?.map(choice => changes[choice.product.entityRef] ?? choice),
    error,
    retry,
    replace: changed =>
      setChanges(before => ({
        ...before,
        ...Object.fromEntries(
          changed.map(choice => [choice.product.entityRef, choice]),
        ),
      })),
  };
}
