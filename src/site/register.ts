/** The register: bodies against years, each cell the day of publication, or why there is none. */
import { agencyKinds, type Agency } from '../core/register/agency.ts';
import type { Archive } from './archive.ts';
import { reportMarks, type Mark } from './marks.ts';
import { standingWords } from './standing-words.ts';
import { href, paths } from './urls.ts';

/** Where a body owes no report. */
const dash = '—';

export interface Register {
  readonly years: readonly number[];
  readonly groups: readonly RegisterGroup[];
  /** The signs that stand somewhere in it. */
  readonly signs: ReadonlySet<Mark['sign']>;
  /** What stands where a body owes no report, where there is such a cell. */
  readonly dash: { readonly text: string; readonly words: string } | undefined;
}

export interface RegisterGroup {
  readonly title: string;
  readonly rows: readonly RegisterRow[];
}

export interface RegisterRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** What became of the body, where that explains its row. */
  readonly remark?: string;
  readonly cells: readonly RegisterCell[];
}

export interface RegisterCell {
  readonly year: number;
  readonly href: string | undefined;
  /** Month and day of publication; a dash where the body owes nothing. */
  readonly text: string;
  /** Said to those who hear the table: what the day is, or why there is none. */
  readonly words: string;
  /** Instead of a mark, where there is room to say more. */
  readonly remark?: string;
  readonly marks: readonly Mark[];
}

/** The bodies by kind. */
export function createRegister(
  archive: Archive,
  agencies: readonly Agency[],
  years: readonly number[],
): Register {
  return registerOf(
    years,
    agencyKinds.map((kind) => ({
      title: kind,
      rows: agencies
        .filter((agency) => agency.kind === kind)
        .map((agency) => registerRow(archive, agency, years)),
    })),
  );
}

/** Groups without a row are left out. */
export function registerOf(years: readonly number[], groups: readonly RegisterGroup[]): Register {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const dashed = cells.find(({ text }) => text === dash);
  return {
    years,
    groups: groups.filter(({ rows }) => rows.length > 0),
    signs: new Set(cells.flatMap(({ marks }) => marks.map(({ sign }) => sign))),
    dash: dashed && { text: dashed.text, words: dashed.words },
  };
}

export function registerRow(
  archive: Archive,
  agency: Agency,
  years: readonly number[],
): RegisterRow {
  return {
    id: agency.id,
    name: agency.name,
    href: href(paths.agency(agency.id)),
    cells: years.map((year) => registerCell(archive, agency, year)),
  };
}

function registerCell(archive: Archive, agency: Agency, year: number): RegisterCell {
  const standing = archive.standing(agency, year);
  const entry = archive.report(agency.id, year);
  if (entry !== undefined) {
    const { publishedOn } = entry.report;
    const marks = reportMarks(entry, standing, archive.neighbours(entry).before);
    return {
      year,
      href: href(paths.report(agency.id, year)),
      text: publishedOn?.slice('YYYY-'.length) ?? '已发布',
      words: publishedOn === null ? '' : '发布于',
      // What a report explains is said on its own page.
      marks: marks.filter(({ sign }) => sign !== '注'),
    };
  }
  const words = standingWords(standing);
  if (standing.kind === 'missing') {
    return blank(year, '', `${words}，未见`, [{ sign: '缺', words: '未见' }]);
  }
  if (standing.kind === 'merged') return blank(year, '', words, [{ sign: '并', words }]);
  return blank(year, standing.kind === 'pending' ? '待发' : dash, words, []);
}

function blank(year: number, text: string, words: string, marks: readonly Mark[]): RegisterCell {
  return { year, href: undefined, text, words, marks };
}
