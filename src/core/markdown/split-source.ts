/** Cuts the text of a report file into front matter and body. */

export interface Source {
  /** YAML between the two `---` lines; undefined where there is none. */
  readonly frontMatter: string | undefined;
  /** True where the first `---` has no second one. */
  readonly isUnclosed: boolean;
}

const opening = /^---[ \t]*\r?\n/;
const block = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

/** `text` without a byte order mark. The front matter begins on line 2. */
export function splitSource(text: string): Source {
  const match = block.exec(text);
  if (match?.index === 0) return { frontMatter: match[1] ?? '', isUnclosed: false };
  return { frontMatter: undefined, isUnclosed: opening.test(text) };
}

/** The front matter begins on this line of the file. */
export const frontMatterFirstLine = 2;
