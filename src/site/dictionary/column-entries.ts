/** The columns of the CSV tables: each once, with the tables that have it. */
import { dataPaths, reportFileNames } from '../../core/open-data/addresses.ts';
import {
  agenciesTable,
  disclosureTables,
  disputesTable,
  figuresTable,
  reportFiguresTable,
  reportsTable,
  requestsTable,
} from '../../core/open-data/catalogue/table-description.ts';
import type { Bilingual, Column, Missing } from '../../core/open-data/columns/column.ts';
import type { Entry, EntryGroup } from './dictionary-view.ts';

const tables = [
  { file: dataPaths.figures, ...figuresTable },
  { file: reportFileNames.csv, ...reportFiguresTable },
  { file: dataPaths.table('requests'), ...requestsTable },
  { file: dataPaths.table('disputes'), ...disputesTable },
  { file: dataPaths.table('proactive-disclosure-2021'), ...disclosureTables['2021'] },
  { file: dataPaths.table('proactive-disclosure-2019'), ...disclosureTables['2019'] },
  { file: dataPaths.reportsTable, ...reportsTable },
  { file: dataPaths.agencies, ...agenciesTable },
].map(({ file, columns }) => ({
  name: file.slice(file.lastIndexOf('/') + 1),
  // A column that holds a figure is called by the figure, and explained there.
  columns: columns.filter(({ name, measure }) => measure === undefined && !name.includes('.')),
}));

/** Together those that stand in the same tables. */
export function columnEntries(): readonly EntryGroup[] {
  const columns = new Map(tables.flatMap((table) => table.columns.map((one) => [one.name, one])));
  const groups = Map.groupBy(columns.values(), ({ name }) => tablesWith(name).join('、'));
  return [...groups.values()].map((group) => ({
    title: tableWords(tablesWith(group[0]?.name ?? '')),
    entries: group.map(entry),
  }));
}

function tablesWith(column: string): string[] {
  return tables.flatMap(({ name, columns }) =>
    columns.some((each) => each.name === column) ? [name] : [],
  );
}

function tableWords(names: readonly string[]): Bilingual {
  const others = tables.map(({ name }) => name).filter((name) => !names.includes(name));
  const [other] = others;
  if (other === undefined) return { zh: '各表', en: 'All tables' };
  if (others.length === 1) return { zh: `${other} 以外的各表`, en: `All tables but ${other}` };
  return { zh: names.join('、'), en: '' };
}

function entry({ name, title, description, missing }: Column): Entry {
  return {
    id: name,
    words: title,
    keys: [],
    facts: missing.map(missingWords),
    meaning: description,
  };
}

function missingWords({ text, meaning: { zh, en } }: Missing): Bilingual {
  return text === ''
    ? { zh: `空：${zh}`, en: `empty: ${en}` }
    : { zh: `“${text}”：${zh}`, en: `"${text}": ${en}` };
}
