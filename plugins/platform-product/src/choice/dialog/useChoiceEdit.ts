import { useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  StartedBy,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { currentOf } from '../../http/currentOf';
import { choicePath } from '../choicePath';
import { ChoiceDraft } from './choiceDraft';
import { ChoiceFields, fieldsOf, requestOf, Start } from './choiceFields';

/** What is being said for a team, until it is recorded or given up. */
export interface ChoiceEdit {
  fields: ChoiceFields;
  change(to: Partial<ChoiceFields>): void;
  saving: boolean;
  /** Why it was not recorded; what was typed is kept. */
  error?: unknown;
  /** What the team says by now; a colleague was faster. */
  theirs?: TeamChoice;
  /** Records it, over what a colleague said if that was shown. */
  save(): void;
  /** Throws away what was typed. */
  discard(): void;
}

/**
 * Says something for a team. Whoever is second sees what the first one said, and only
 * then may replace it.
 *
 * @param options - `choice` as it was read; `onSaved` hears of it as the portal has it
 */
export function useChoiceEdit(options: {
  choice: TeamChoice;
  start: Start;
  startedBy?: StartedBy;
  draft: ChoiceDraft;
  onSaved(saved: TeamChoice): void;
}): ChoiceEdit {
  const { choice, start, startedBy, draft, onSaved } = options;
  const api = useApi(platformProductApiRef);
  const [fields, setFields] = useState(
    () => draft.read()?.fields ?? fieldsOf(choice, start),
  );
  // What was seen when typing began; that a colleague was faster outlives a reload.
  const [over] = useState(() => draft.read()?.version ?? choice.version);
  const [version, setVersion] = useState(choice.version);
  const [theirs, setTheirs] = useState(
    over === choice.version ? undefined : choice,
  );
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  // Not the state: a second press may come before the first is drawn.
  const sending = useRef(false);

  const change = (to: Partial<ChoiceFields>) => {
    const next = { ...fields, ...to };
    setFields(next);
    setError(undefined);
    draft.keep({ fields: next, version: over });
  };
  const save = async () => {
    if (sending.current) {
      return;
    }
    sending.current = true;
    setSaving(true);
    setError(undefined);
    try {
      const saved = await api.call('recordChoice', {
        params: choicePath(choice),
        body: {
          ...requestOf(fields),
          ...(startedBy && { startedBy }),
          version,
        },
      });
      draft.clear();
      onSaved(saved);
    } catch (failure) {
      const current = currentOf<TeamChoice>(failure);
      if (current) {
        draft.keep({ fields, version: over });
        setVersion(current.version);
        setTheirs(current);
      } else {
        setError(failure);
      }
    } finally {
      sending.current = false;
      setSaving(false);
    }
  };
  return { fields, change, saving, error, theirs, save, discard: draft.clear };
}
