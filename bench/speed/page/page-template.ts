/**
 * The page of a report with slots where it differs from report to report, cut from a page that we built: so every
 * contender writes the page that we publish today, whatever it looks like.
 */
import { findFigureDefinition } from '../../../src/core/form/figures.ts';
import type { EditionId } from '../../../src/core/form/editions.ts';
import type { ReportData } from './report-data.ts';
import { stripPage } from './strip-page.ts';

/** Texts with slots, `⟦name⟧`; `⟦if name⟧…⟦end⟧` stands only where there is such a thing. */
export interface PageTemplate {
  /** Until the narrative. */
  readonly before: string;
  /** The headings of the narrative as Markdown renders them, and what stands there instead, with a table before it. */
  readonly headings: readonly { readonly plain: string; readonly rich: string }[];
  readonly after: string;
}

/** `page` is that of `report`, which has reports before and after it and an index number. */
export function pageTemplate(page: string, report: ReportData): PageTemplate {
  const stripped = stripPage(page);
  const [before, prose, after] = cut(stripped, '<div class="prose">', '<div class="paper"');
  return {
    before: withSlots(before, report),
    headings: headings(prose, report.edition),
    after: withSlots(`</div>${after}`, report),
  };
}

/** What stands around pages that aren't a report's, cut from a page with this title and path. */
export function frameTemplate(page: string, title: string, path: string): [string, string] {
  const stripped = stripPage(page);
  const [before, , after] = cut(stripped, '<main id="main" tabindex="-1">', '</main>');
  return [before.replaceAll(title, slot('title')).replaceAll(path, slot('path')), after];
}

/** Both marks stay outside of what is between them. */
function cut(text: string, start: string, end: string): [string, string, string] {
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(end, from);
  if (from < start.length || to < 0) throw new Error(`a page without ${start}…${end}`);
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
}

/** Money is text to us, and 0 of it isn’t drawn in grey. */
export function isNumber(id: string, edition: EditionId): boolean {
  const measure = findFigureDefinition(edition, id)?.measure;
  return measure === 'count' || measure === 'signedCount';
}

function headings(prose: string, edition: EditionId): PageTemplate['headings'] {
  // The narrative of a section, and the table after it, stand before the heading of the next one.
  let table = '';
  return Array.from(prose.matchAll(/(<h2 id="[^"]+">(.*?)<\/h2>)(.*?)(?=<h2|$)/gs), (match) => {
    const [, heading = '', words = '', rest = ''] = match;
    const rich = withFigures(table, edition) + heading;
    table = /<div class="withnotes".*/s.exec(rest)?.[0] ?? '';
    return { plain: `<h2>${words.replaceAll('<wbr>', '')}</h2>`, rich };
  });
}

function withFigures(table: string, edition: EditionId): string {
  return table.replaceAll(/<tr(?: class="([^"]*)")?( role="row">)(.*?)<\/tr>/gs, (_, ...row) => {
    const [kinds, role, cells] = row as [string | undefined, string, string];
    const ids = Array.from(cells.matchAll(/<td id="([^"]+)"/g), ([, id = '']) => id);
    const zero = ids.length > 1 ? slot(`zero ${ids.join(' ')}`) : '';
    return `<tr${withClass(kinds, 'zero', zero)}${role}${withCells(cells, edition)}</tr>`;
  });
}

function withCells(cells: string, edition: EditionId): string {
  return cells.replaceAll(
    /<td id="([^"]+)"(?: class="([^"]*)")?([^>]*>)[^<]*/g,
    (_, id: string, kinds: string | undefined, rest: string) => {
      const zero = isNumber(id, edition) ? slot(`z ${id}`) : '';
      return `<td id="${id}"${withClass(kinds, 'z', zero)}${rest}${slot(`figure ${id}`)}`;
    },
  );
}

/** A class that depends on figures is in a slot that brings a space with it, or the whole attribute. */
function withClass(kinds: string | undefined, dependent: string, dependentSlot: string): string {
  const others = (kinds ?? '').split(' ').filter((kind) => kind !== dependent && kind !== '');
  if (others.length > 0) return ` class="${others.join(' ')}${dependentSlot}"`;
  return dependentSlot === '' ? '' : dependentSlot.replace('⟦', '⟦class ');
}

function withSlots(text: string, report: ReportData): string {
  const { agency, year } = report;
  const [before, after] = [year - 1, year + 1].map(String);
  const replaced: readonly (readonly [string | RegExp, string])[] = [
    [/<div><dt>索引号<\/dt>.*?<\/div>/, '⟦if indexNumber⟧$&⟦end⟧'],
    [/<a href="[^"]*">上一份.*?<\/a>/, '⟦if previousYear⟧$&⟦end⟧'],
    [/<a class="next".*?<\/a>/, '⟦if nextYear⟧$&⟦end⟧'],
    [report.indexNumber ?? '', slot('indexNumber')],
    [report.title, slot('title')],
    [report.publishedOn, slot('publishedOn')],
    [report.signedOn, slot('signedOn')],
    [report.period, slot('period')],
    [`">${report.agencyName}</a></li>`, '">⟦registeredName⟧</a></li>'],
    [report.agencyName, slot('agencyName')],
    [
      `/${agency}/${before ?? ''}/">上一份：${before ?? ''}年`,
      `/${agency}/⟦previousYear⟧/">上一份：⟦previousYear⟧年`,
    ],
    [
      `/${agency}/${after ?? ''}/">下一份：${after ?? ''}年`,
      `/${agency}/⟦nextYear⟧/">下一份：⟦nextYear⟧年`,
    ],
    [agency, slot('agency')],
    [String(year), slot('year')],
  ];
  return replaced.reduce(
    (result, [from, to]) =>
      typeof from === 'string' ? result.replaceAll(from, to) : result.replace(from, to),
    text,
  );
}

function slot(name: string): string {
  return `⟦${name}⟧`;
}
