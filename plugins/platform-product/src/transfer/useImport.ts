import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { TicketImport } from 'backstage-plugin-platform-product-common';
import useInterval from 'react-use/esm/useInterval';
import { platformProductApiRef } from '../api';

const everyMs = 1000;
const standing = ['checked', 'done', 'failed'];

/** An import as it is by now; asks again as long as the portal works on it. */
export function useImport(importId: string) {
  const api = useApi(platformProductApiRef);
  const [job, setJob] = useState<TicketImport>();
  const [error, setError] = useState<Error>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isStale = false;
    api.call('readImport', { params: { importId } }).then(
      found => {
        if (!isStale) {
          setJob(found);
          setError(undefined);
        }
      },
      failure => {
        if (!isStale) {
          setError(failure);
        }
      },
    );
    return () => {
      isStale = true;
    };
  }, [api, importId, asked]);

  const isWorking = !error && job && !standing.includes(job.state);
  useInterval(() => setAsked(before => before + 1), isWorking ? everyMs : null);
  return {
    job,
    /** Only while nothing is known: what is shown stays when one question fails. */
    error: job ? undefined : error,
    show: setJob,
    retry: () => setAsked(before => before + 1),
  };
}
