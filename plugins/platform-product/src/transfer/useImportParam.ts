import { useLocation, useNavigate } from 'react-router-dom';

const parameter = 'import';
const blank = 'new';

/** Keeps in the address which import is open. */
export function useImportParam() {
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(search).get(parameter) ?? undefined;
  const go = (value: string | undefined) => {
    const parameters = new URLSearchParams(search);
    parameters.delete(parameter);
    if (value) {
      parameters.set(parameter, value);
    }
    navigate({ search: parameters.toString() }, { replace: true, state });
  };
  return {
    isOpen: asked !== undefined,
    /** Absent while a file is still to be chosen. */
    importId: asked === blank ? undefined : asked,
    open: (importId: string = blank) => go(importId),
    close: () => go(undefined),
  };
}
