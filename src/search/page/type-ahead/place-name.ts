/**
 * What stands in the field once a body is chosen: its name in place of what was typed for it (`from` to `to`), apart
 * from what else was typed, such as a year.
 */
export function placeName(
  typed: string,
  [from, to]: readonly [from: number, to: number],
  name: string,
): string {
  const parts = [typed.slice(0, from), name, typed.slice(to)];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
