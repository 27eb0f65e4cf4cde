/** Every figure of a report as each download tells it: by figure id, as text. */
import { read, utils, type WorkBook } from '@e965/xlsx';
import type { EditionId } from '../../src/core/form/editions.ts';
import { figureDefinitions, type FigureId } from '../../src/core/form/figures.ts';
import { csvLines } from '../support/made-files.ts';

export type Told = ReadonlyMap<FigureId, string>;

/** `report.json`. */
export function fromJson(bytes: Buffer | undefined): Told {
  const { figures } = JSON.parse(String(bytes)) as { figures: Record<string, unknown> };
  return new Map(Object.entries(figures).map(([id, value]) => [id, shown(value)]));
}

/** Rows of a tidy table, of one report. */
export function fromTidy(records: readonly Record<string, string>[]): Told {
  return new Map(
    records.map(({ figure = '', value = '', blank }) => {
      const isBlank = blank === 'true';
      return [figure, isBlank === (value === '') ? value : `${value} blank ${String(blank)}`];
    }),
  );
}

/** The three tables in the shape of the form, cell after cell. */
export function fromFormTables(
  edition: EditionId,
  tables: {
    readonly disclosure: Buffer | undefined;
    readonly requests: Buffer | undefined;
    readonly disputes: Buffer | undefined;
  },
): Told {
  const ids = figureDefinitions(edition).map(({ id }) => id);
  const disclosed = csvLines(tables.disclosure).flatMap((cells, at, lines) => {
    const head = lines.slice(0, at).findLast(([first]) => first === '信息内容') ?? [];
    const isFigures = cells[0] !== '信息内容' && !cells[0]?.startsWith('第二十条');
    return isFigures ? cells.filter((_, column) => column > 0 && head[column] !== '') : [];
  });
  const requested = csvLines(tables.requests)
    .slice(3)
    .flatMap((cells) => cells.slice(3));
  const disputed = csvLines(tables.disputes).at(-1) ?? [];
  const values = [...disclosed, ...requested, ...disputed];
  if (values.length !== ids.length) throw new Error(`${String(values.length)} figures`);
  return new Map(ids.map((id, at) => [id, values[at] ?? '']));
}

export type Wide = Readonly<
  Record<'disclosure' | 'requests' | 'disputes', readonly Readonly<Record<string, unknown>>[]>
>;

/** Rows of the wide tables, of one report; cells of a workbook are numbers where figures are. */
export function fromWide({ disclosure, requests, disputes }: Wide): Told {
  const rows = (of: Wide[keyof Wide], table: string, key: string, columns: readonly string[]) =>
    of.flatMap((row) =>
      columns.map((column) => {
        const id = `${table}.${String(row[key])}.${column}`;
        return [id, shown(row[column])] as const;
      }),
    );
  const [disclosed = {}] = disclosure;
  const isFigure = (name: string) =>
    name.startsWith('proactiveDisclosure.') && !name.endsWith('.reading');
  return new Map([
    ...Object.entries(disclosed)
      .filter(([name]) => isFigure(name))
      .map(([id, value]) => [id, shown(value)] as const),
    ...rows(requests, 'requests', 'row', applicants),
    ...rows(disputes, 'disputes', 'procedure', results),
  ]);
}

/** The sheets of a workbook as rows by the CSV names of their columns. */
export function sheetsOf(
  bytes: Buffer | undefined,
): ReadonlyMap<string, Record<string, unknown>[]> {
  const book: WorkBook = read(bytes, { dense: true });
  const sheet = (name: string) =>
    utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1, defval: null });
  const names = new Map<string, string[]>();
  for (const [sheetName, , column] of sheet('说明') as string[][]) {
    if (sheetName === undefined || column === undefined || !book.SheetNames.includes(sheetName))
      continue;
    names.set(sheetName, [...(names.get(sheetName) ?? []), column]);
  }
  return new Map(
    book.SheetNames.slice(1).map((name) => [
      name,
      sheet(name)
        .slice(1)
        .map((cells) =>
          Object.fromEntries((names.get(name) ?? []).map((column, at) => [column, cells[at]])),
        ),
    ]),
  );
}

export const applicants = [
  'naturalPerson',
  'business',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceProvider',
  'otherOrganization',
  'total',
];
const results = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];

/** A blank is empty. */
function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
