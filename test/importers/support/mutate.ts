/** A printed document with one thing changed: a line or a cell lost, doubled, blanked or exchanged with the next. */

export interface Mutation {
  readonly kind: MutationKind;
  /** Which line or cell, counted round. */
  readonly at: number;
}

export const mutationKinds = [
  'line lost',
  'line twice',
  'lines exchanged',
  'cell lost',
  'cell twice',
  'cell blank',
  'cells exchanged',
] as const;

export type MutationKind = (typeof mutationKinds)[number];

export interface Mutated {
  readonly text: string;
  /** The texts that were changed, without white space and marks. */
  readonly touched: readonly string[];
}

export function mutate(text: string, { kind, at }: Mutation): Mutated {
  const [unit, change] = kind.split(/s? /);
  return unit === 'line'
    ? mutateParts(text, linesOf(text), change, at)
    : mutateParts(text, cellsOf(text), change, at);
}

interface Part {
  readonly from: number;
  readonly to: number;
}

function mutateParts(
  text: string,
  parts: readonly Part[],
  change: string | undefined,
  at: number,
): Mutated {
  const index = parts.length === 0 ? 0 : at % parts.length;
  const [part, next] = [parts[index], parts[index + 1]];
  if (part === undefined) return { text, touched: [] };
  const own = text.slice(part.from, part.to);
  const [before, after] = [text.slice(0, part.from), text.slice(part.to)];
  if (change === 'lost') return { text: before + after, touched: [bare(own)] };
  if (change === 'twice') return { text: before + own + own + after, touched: [bare(own)] };
  if (change === 'blank') return { text: before + blankOf(own) + after, touched: [bare(own)] };
  if (next === undefined) return { text, touched: [] };
  const other = text.slice(next.from, next.to);
  const between = text.slice(part.to, next.from);
  return {
    text: before + other + between + own + text.slice(next.to),
    touched: [bare(own), bare(other)],
  };
}

/** Lines that hold something, each with its end. */
function linesOf(text: string): readonly Part[] {
  return partsOf(text, /[^\n]*\S[^\n]*\n/g);
}

/** What stands between tags, tabs, bars or wide spaces; elsewhere the lines themselves. */
function cellsOf(text: string): readonly Part[] {
  if (/<td/i.test(text)) return partsOf(text, /<td[^>]*>(?:(?!<td)[\s\S])*?<\/td>/gi);
  if (text.includes('\t')) return partsOf(text, /[^\t\n]*\t/g);
  if (/^\|.*\|.*\|/m.test(text)) return partsOf(text, /(?<=\|)[^|\n]*\|/g);
  if (/\S {2,}\S/.test(text)) return partsOf(text, / [^\s]+/g);
  return linesOf(text);
}

function partsOf(text: string, pattern: RegExp): readonly Part[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The same marks round it, nothing in it. */
function blankOf(own: string): string {
  if (own.startsWith('<')) return own.replace(/>[\s\S]*<\/td>/i, '></td>');
  if (own.startsWith(' ') && !own.endsWith('|'))
    return own.replace(/[^\p{ASCII}]/gu, '  ').replace(/\S/g, ' ');
  return own.replace(/[^\t|\n]/g, '');
}

function bare(own: string): string {
  return own.replace(/<[^>]*>|[\s|]/g, '');
}
