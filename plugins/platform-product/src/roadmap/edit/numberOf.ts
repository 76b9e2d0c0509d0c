/** A number as people type it, with a point or a comma; nothing where none is typed. */
export function numberOf(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  return trimmed === '' ? undefined : Number(trimmed);
}
