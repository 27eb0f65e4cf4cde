/** Names of things to the left, numbers to the right. `named`: how many columns are names. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  named = 1,
): readonly string[] {
  const rule = header.map((_, column) => (column < named ? '---' : '---:'));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
