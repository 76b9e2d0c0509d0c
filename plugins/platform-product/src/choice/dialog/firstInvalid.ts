const fields = [
  'input[aria-invalid="true"]',
  'textarea[aria-invalid="true"]',
  '[role="radiogroup"][aria-invalid="true"] input',
].join();

/** The first field in which something is wrong. */
export const firstInvalid = (form: HTMLElement | null): HTMLElement | null =>
  form?.querySelector(fields) ?? null;
