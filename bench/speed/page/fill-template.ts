/** Templates as functions that put strings together: what the bare script and Eleventy’s JavaScript templates use. */
import { findFigureDefinition } from '../../../src/core/form/figures.ts';
import type { EditionId } from '../../../src/core/form/editions.ts';
import type { Templates } from './cut-templates.ts';
import type { PageTemplate } from './page-template.ts';
import type { ReportData, Yaml } from './report-data.ts';

/** From a report and its narrative as HTML. */
export type Page = (report: ReportData, narrative: string) => string;

/** Undefined where there is no such thing. */
type Piece = (report: ReportData) => string | undefined;

/** Of all editions for which there is a template. */
export function pageFunctions({ reports }: Templates): Page {
  const pages = new Map<string, Page>();
  for (const edition of ['2019', '2021'] as const) {
    const template = reports[edition];
    if (template !== undefined) pages.set(edition, pageFunction(template, edition));
  }
  return (report, narrative) => {
    const page = pages.get(report.edition);
    if (page === undefined) throw new Error(`no template for the edition ${report.edition}`);
    return page(report, narrative);
  };
}

function pageFunction(template: PageTemplate, edition: EditionId): Page {
  const before = compile(template.before, edition);
  const after = compile(template.after, edition);
  const headings = template.headings.map(({ plain, rich }) => ({
    plain,
    rich: compile(rich, edition),
  }));
  return (report, narrative) => {
    let html = withEmphasis(narrative);
    for (const { plain, rich } of headings) html = html.replace(plain, () => rich(report));
    return before(report) + html + after(report);
  };
}

/** CommonMark sees no emphasis that ends in a Chinese mark before a letter; every peer gets it by one replacement. */
function withEmphasis(html: string): string {
  return html.includes('**') ? html.replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>') : html;
}

function compile(template: string, edition: EditionId): (report: ReportData) => string {
  // Texts and slots in turn.
  const [first = '', ...rest] = template.split(/⟦(.*?)⟧/);
  const pieces = rest.filter((_, position) => position % 2 === 0);
  const texts = rest.filter((_, position) => position % 2 === 1);
  const parts = pieces.map((name, position) => ({ name, text: texts[position] ?? '' }));
  const fills = parts.map(({ name, text }) => ({
    condition: name.startsWith('if ') ? piece(name.slice(3), edition) : undefined,
    isEnd: name === 'end',
    value: piece(name, edition),
    text,
  }));
  return (report) => {
    let result = first;
    let isLeftOut = false;
    for (const { condition, isEnd, value, text } of fills) {
      if (isEnd) isLeftOut = false;
      else if (condition !== undefined) isLeftOut = condition(report) === undefined;
      else if (!isLeftOut) result += value(report) ?? '';
      if (!isLeftOut) result += text;
    }
    return result;
  };
}

function piece(name: string, edition: EditionId): Piece {
  const [first = '', ...ids] = name.split(' ');
  switch (first) {
    case 'figure':
      return figure(ids[0] ?? '', edition);
    case 'z':
      return whereZero(ids, edition, ' z');
    case 'zero':
      return whereZero(ids, edition, ' zero');
    case 'class':
      return whereZero(ids.slice(1), edition, ` class="${ids[0] ?? ''}"`);
    default:
      return (report) => {
        const fact = report[first as Exclude<keyof ReportData, 'frontMatter'>];
        return fact === undefined ? undefined : escape(String(fact));
      };
  }
}

function whereZero(ids: readonly string[], edition: EditionId, text: string): Piece {
  const figures = ids.map((id) => figure(id, edition));
  return (report) => (figures.every((each) => each(report) === '0') ? text : '');
}

function figure(id: string, edition: EditionId): (report: ReportData) => string {
  const definition = findFigureDefinition(edition, id);
  if (definition === undefined) throw new Error(`no figure ${id}`);
  const { keys, index } = definition;
  return ({ frontMatter }) => {
    let node: Yaml = frontMatter as Record<string, Yaml>;
    for (const key of keys) node = (node as Record<string, Yaml>)[key] ?? '';
    return (index === undefined ? node : (node as readonly Yaml[])[index]) as string;
  };
}

function escape(text: string): string {
  if (!/[&<"]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
