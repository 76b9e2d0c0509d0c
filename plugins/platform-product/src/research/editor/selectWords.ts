/** Shows a passage of the text where it is written, unfolded where it is folded away. */
export function selectWords(
  body: HTMLTextAreaElement | null,
  { start, end }: { start: number; end: number },
): void {
  body?.closest('details')?.setAttribute('open', '');
  body?.focus();
  body?.setSelectionRange(start, end);
}
