/** Keeps text from being read as Markdown. */

/**
 * Signs within a line. At both ends of a text something else may follow, so that a sign which means nothing alone is
 * escaped there as well.
 */
export function escapeText(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<]/g, '\\$&')
      .replace(/~+/g, (run, at: number, whole: string) =>
        run.length > 1 || at === 0 || at + run.length === whole.length
          ? run.replaceAll('~', '\\~')
          : run,
      )
      .replace(/&(?=[#a-z]|$)/gi, '\\&')
      .replace(/!$/, '\\!')
      // An address that is not printed as a link would take in all up to the next space.
      .replace(/(?<=https?):(?=\/\/)/gi, '\\:')
      .replace(/(?<=www)\.(?=.|$)/gi, '\\.')
  );
}

/** Inside the brackets of a link no other link may begin. */
export function escapeLabel(text: string): string {
  return escapeText(text).replaceAll('@', '\\@');
}

/** A bar would begin the next cell. */
export function escapeCell(markdown: string): string {
  return markdown.replaceAll('|', '\\|');
}

/** Signs that mean something at the start of a line alone; `markdown` is a whole line. */
export function escapeLineStart(markdown: string): string {
  if (/^[#>]/.test(markdown) || /^[+-](?=[\s+-]|$)/.test(markdown)) return `\\${markdown}`;
  const number = /^\d{1,9}(?=[.)](?:\s|$))/.exec(markdown)?.[0];
  if (number !== undefined) return `${number}\\${markdown.slice(number.length)}`;
  return isDeep(markdown) ? markdown.replace(/[.)+-]/, '\\$&') : markdown;
}

/** `1.1.1.…` without end is taken for a list in a list in a list. */
function isDeep(markdown: string): boolean {
  return /^(?:[+-] ?|\d{1,9}[.)] ?){20}/.test(markdown);
}
