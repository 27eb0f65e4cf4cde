/** The front matter in canonical order: rows of a table on one line, groups as blocks, comments where they were. */
import { applicantColumns } from '../form/applicants.ts';
import { resultColumns } from '../form/disputes.ts';
import { figureDefinitions, type FigureDefinition } from '../form/figures.ts';
import { correctionKeys, frontMatterKeys, notStated, statementKeys } from '../form/front-matter.ts';
import { printCell } from '../report/cell.ts';
import { figureOf, type Report } from '../report/report.ts';
import { pathKey, type Comments } from './comments.ts';

interface Line {
  /** Comments on any of these paths belong to this line. */
  readonly paths: readonly string[];
  readonly indent: string;
  readonly text: string;
}

export function printFrontMatter(report: Report, written: Comments): string {
  const lines = frontMatterKeys.flatMap(({ id, key }) => linesOf(id, key, report));
  const comments = onPrintedLines(written, new Set(lines.flatMap(({ paths }) => paths)));
  const printed = lines.flatMap((line) => [
    ...line.paths
      .flatMap((path) => comments.before.get(path) ?? [])
      .map((comment) => `${line.indent}# ${comment}`),
    `${line.indent}${line.text}${behind(line, comments)}`,
  ]);
  return [...printed, ...comments.last.map((comment) => `# ${comment}`)]
    .map((line) => `${line}\n`)
    .join('');
}

/**
 * A comment inside something that is printed on one line goes behind that line; one of a line that isn't printed at
 * all (a default that was written out) to the end.
 */
function onPrintedLines(written: Comments, printed: ReadonlySet<string>): Comments {
  const before = new Map<string, readonly string[]>();
  const behind = new Map<string, readonly string[]>();
  const last: string[] = [];
  const put = (path: string, comments: readonly string[], isAbove: boolean) => {
    const line = nearestLine(path, printed);
    if (line === undefined) last.push(...comments);
    else {
      const map = isAbove && line === path ? before : behind;
      map.set(line, [...(map.get(line) ?? []), ...comments]);
    }
  };
  for (const [path, comments] of written.before) put(path, comments, true);
  for (const [path, comments] of written.behind) put(path, comments, false);
  return { before, behind, last: [...last, ...written.last] };
}

function nearestLine(path: string, printed: ReadonlySet<string>): string | undefined {
  if (printed.has(path)) return path;
  const end = path.lastIndexOf('\n');
  return end === -1 ? undefined : nearestLine(path.slice(0, end), printed);
}

/** The comment that names the columns is part of the layout; an editor's own follows it. */
function behind({ paths, text }: Line, comments: Comments): string {
  const layout = / # (.*)$/.exec(text)?.[1];
  const own = paths
    .flatMap((path) => comments.behind.get(path) ?? [])
    .map((comment) =>
      layout === undefined || !comment.startsWith(layout)
        ? comment
        : comment.slice(layout.length).replace(/^；/, ''),
    )
    .filter((comment) => comment !== '')
    .join('；');
  if (own === '') return '';
  return layout === undefined ? ` # ${own}` : `；${own}`;
}

function linesOf(id: string, key: string, report: Report): Line[] {
  if (id === 'disclosure') return tableLines(key, '', report);
  if (id === 'requests')
    return tableLines(key, ` # ${applicantColumns.map((column) => column.key).join(', ')}`, report);
  if (id === 'disputes')
    return tableLines(key, ` # ${resultColumns.map((column) => column.key).join(', ')}`, report);
  if (id === 'corrections') {
    return listLines(
      key,
      report.corrections.map(({ date, text }) => [
        [correctionKeys.date, date],
        [correctionKeys.text, text],
      ]),
    );
  }
  if (id === 'statements') {
    return listLines(
      key,
      report.statements.map(({ rule, reason }) => [
        [statementKeys.rule, rule],
        [statementKeys.reason, reason],
      ]),
    );
  }
  const text = identityText(id, report);
  return text === undefined ? [] : [line([key], `${key}: ${printText(text)}`)];
}

function identityText(id: string, report: Report): string | undefined {
  switch (id) {
    case 'agencyName':
      return report.agencyName;
    case 'year':
      return String(report.year);
    case 'title':
      return report.title;
    case 'edition':
      return report.edition;
    case 'publishedOn':
      return report.publishedOn ?? notStated;
    case 'period':
      return report.period === null ? notStated : `${report.period.from}/${report.period.to}`;
    case 'indexNumber':
      return report.indexNumber;
    case 'documentNumber':
      return report.documentNumber;
    case 'source':
      return report.source;
    case 'isAbridged':
      return report.isAbridged ? 'true' : undefined;
    default:
      throw new Error(`no text for ${id}`);
  }
}

type Pair = readonly [name: string, text: string];

function listLines(key: string, entries: readonly (readonly Pair[])[]): Line[] {
  if (entries.length === 0) return [];
  return [
    line([key], `${key}:`),
    ...entries.flatMap((entry, index) =>
      entry.map(([name, text], position): Line => {
        const item = pathKey([key, index]);
        const path = pathKey([key, index, name]);
        return {
          paths: position === 0 ? [item, path] : [path],
          indent: position === 0 ? '  ' : '    ',
          text: `${position === 0 ? '- ' : ''}${name}: ${printText(text)}`,
        };
      }),
    ),
  ];
}

function tableLines(key: string, comment: string, report: Report): Line[] {
  const figures = figureDefinitions(report.edition).filter((figure) => figure.keys[0] === key);
  return [line([key], `${key}:${comment}`), ...rowLines([key], figures, report)];
}

function rowLines(
  path: readonly string[],
  figures: readonly FigureDefinition[],
  report: Report,
): Line[] {
  return [...Map.groupBy(figures, ({ keys }) => keys[path.length] ?? '')].flatMap(
    ([key, group]) => {
      const below = [...path, key];
      const [first] = group;
      if (first === undefined) return [];
      const isRow = first.index === undefined || first.keys.length === below.length;
      return isRow
        ? [line(below, `${key}: ${rowText(group, first.keys.length === below.length, report)}`)]
        : [line(below, `${key}:`), ...rowLines(below, group, report)];
    },
  );
}

/** `[1, 2]` for a list, `{ 制发: 1 }` for a mapping, `1` for a figure that stands alone. */
function rowText(figures: readonly FigureDefinition[], endsHere: boolean, report: Report): string {
  const cells = figures.map((figure) => printCell(figureOf(report, figure.id)));
  if (figures[0]?.index !== undefined) return `[${cells.join(', ')}]`;
  if (endsHere) return cells.join();
  return `{ ${figures.map(({ keys }, index) => `${keys.at(-1) ?? ''}: ${cells[index] ?? ''}`).join(', ')} }`;
}

function line(path: readonly string[], text: string): Line {
  return { paths: [pathKey(path)], indent: '  '.repeat(path.length - 1), text };
}

/** Plain where YAML can't misread it, else in double quotes (JSON's escapes are YAML's too). */
function printText(text: string): string {
  const isPlain =
    /^[\p{L}\p{N}《“（〔][^\p{Cc}\p{Zl}\p{Zp}]*$/u.test(text) &&
    !/:(\s|$)|\s#|\s$|^(---|\.\.\.)/.test(text);
  return isPlain ? text : JSON.stringify(text);
}
