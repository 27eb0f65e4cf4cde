/** Every figure of every published file is the one of the page beside which it stands, in all content and the sample. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EditionId } from '../../src/core/form/editions.ts';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { elements, filedText, readPages, siteFolder, type Page } from '../support/built-site.ts';
import { csvRecords } from '../support/made-files.ts';
import { fromFormTables, fromJson, fromTidy, type Told } from '../open-data/figures-read-back.ts';

const gold = process.env['GOLD_DIR'];
const sample = gold === undefined ? undefined : join(gold, 'site');
const folders = [siteFolder, sample].filter((folder) => folder !== undefined && existsSync(folder));

describe.each(folders)('in %s', (folder = '') => {
  const pages = readPages(folder).filter(({ path }) => /^\/reports\/[^/]+\/\d{4}\/$/.test(path));
  const column = (path: string) => readFileSync(join(folder, path));
  const byReport = (path: string) =>
    Map.groupBy(csvRecords(column(path)), ({ agency, year }) => `/reports/${agency}/${year}/`);

  test('there are reports', () => {
    expect(pages.length).toBeGreaterThan(50);
  });

  test.each(['report.json', 'report.csv', 'the tables'])('%s says what the page says', (name) => {
    const wrong = pages.flatMap((page) => differences(page, beside(name, folder, page)));
    expect(wrong).toEqual([]);
  });

  test('figures.csv says what the pages say, and nothing of other reports', () => {
    const rows = byReport('data/figures.csv');
    const wrong = pages.flatMap((page) => differences(page, fromTidy(rows.get(page.path) ?? [])));
    expect(wrong).toEqual([]);
    expect(rows.size).toBe(pages.length);
  });
});

function beside(name: string, folder: string, { path }: Page): Told {
  const file = (each: string) => readFileSync(join(folder, path, each));
  if (name === 'report.json') return fromJson(file(name));
  if (name === 'report.csv') return fromTidy(csvRecords(file(name)));
  const { form } = JSON.parse(String(file('report.json'))) as { form: EditionId };
  return fromFormTables(form, {
    disclosure: file('proactive-disclosure.csv'),
    requests: file('requests.csv'),
    disputes: file('disputes.csv'),
  });
}

/** A figure of the form has a cell on the page. */
function differences(page: Page, told: Told): string[] {
  const ids = new Set(['2019', '2021'].flatMap((form) => idsOf(form as EditionId)));
  const shown = elements(page, 'td').flatMap((cell) => {
    const id = cell.attribs['id'] ?? '';
    return ids.has(id) ? [[id, filedText(cell)] as const] : [];
  });
  const wrong = shown.filter(([id, text]) => told.get(id) !== text);
  if (wrong.length === 0 && shown.length === told.size && shown.length > 0) return [];
  return [`${page.path} ${String(told.size)}/${String(shown.length)} ${String(wrong[0])}`];
}

function idsOf(form: EditionId): string[] {
  return figureDefinitions(form).map(({ id }) => id);
}
