/** Where a card is drawn. */
export const cardElement = (id: string) =>
  document.querySelector<HTMLElement>(`[data-rfd-draggable-id="${id}"]`);

/** Where a card is drawn, if nothing else has the focus: it goes with what is drawn elsewhere. */
export const cardWithoutFocus = (id: string) =>
  document.activeElement === document.body ? cardElement(id) : null;
