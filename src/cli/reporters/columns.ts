/** Tables in a terminal, where a Han character is two columns wide. */

/** A header and rows of cells, aligned; columns of numbers at the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const [header = [], ...others] = rows;
  const layout = header.map((_, column) => ({
    width: rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? '')), 0),
    isNumeric: others.every((row) => /^\d*(\/\d+)?$/.test(row[column] ?? '')),
  }));
  return rows.map((row) => `${line(row, layout)}\n`).join('');
}

interface Column {
  readonly width: number;
  readonly isNumeric: boolean;
}

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : mark.test(character) ? 0 : 1;
  return width;
}

/** As many characters of its end as fit, since names of files differ there. */
export function endThatFits(text: string, width: number): string {
  const characters = [...text];
  while (displayWidth(characters.join('')) > width) characters.splice(0, 1);
  return characters.join('');
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const mark = /\p{Mn}/u;

function line(row: readonly string[], layout: readonly Column[]): string {
  return layout
    .map(({ width, isNumeric }, column) => {
      const cell = row[column] ?? '';
      const padding = ' '.repeat(width - displayWidth(cell));
      return isNumeric ? padding + cell : cell + padding;
    })
    .join('  ')
    .trimEnd();
}
