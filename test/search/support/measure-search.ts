/**
 * How well the search of a built site finds what its reports say: queries cut from the reports themselves, each asked of
 * a cold index, against the truth of plain substring search.
 */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readPage } from '../../../src/build/search-copy/read-page.ts';
import type { Random } from '../../../src/core/sample/random.ts';
import { findReports } from '../../../src/search/engine/find-reports.ts';
import { readAddress } from '../../../src/search/query/address.ts';
import { openBuiltIndex, takeLoaded } from './built-index.ts';

export interface Measured {
  readonly queries: number;
  /** Of the reports that have the query's parts, how many were found: the mean over the queries. */
  readonly recall: number;
  readonly fullRecall: number;
  readonly precision: number;
  readonly precisionAt10: number;
  /** Everything but the ten fragments that results are shown from. */
  readonly kilobytes: number;
  readonly milliseconds: number;
}

export interface SearchedReport {
  /** Path on the site. */
  readonly url: string;
  readonly title: string;
  /** All that is searched, a line for each block. */
  readonly text: string;
}

export async function readSearchedReports(siteFolder: string): Promise<SearchedReport[]> {
  const reports: SearchedReport[] = [];
  for await (const file of glob('reports/**/*.html', { cwd: siteFolder })) {
    const page = readPage(await readFile(path.join(siteFolder, file), 'utf8'));
    if (page === undefined) continue;
    const { title, sections } = page.text;
    const lines = sections.flatMap(({ heading, blocks }) => [heading, ...blocks]);
    reports.push({
      url: `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`,
      title,
      text: [title, ...lines].join('\n'),
    });
  }
  return reports.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** A piece of a report, cut anywhere from one of its blocks. */
export function pieceOf(
  reports: readonly SearchedReport[],
  length: number,
  isWanted: (piece: string) => boolean,
  random: Random,
): string {
  for (;;) {
    const { text } = reports[random.integer(0, reports.length - 1)] ?? { text: '' };
    const start = random.integer(0, text.length - length);
    const piece = text.slice(start, start + length).trim();
    if (piece.length === length && !piece.includes('\n') && isWanted(piece)) return piece;
  }
}

export async function measure(
  siteFolder: string,
  reports: readonly SearchedReport[],
  queries: readonly string[],
): Promise<Measured> {
  const each: Asked[] = [];
  for (const query of queries) each.push(await ask(siteFolder, reports, query));
  const mean = (of: (one: Asked) => number) =>
    each.reduce((sum, one) => sum + of(one), 0) / each.length;
  return {
    queries: each.length,
    recall: mean(({ recall }) => recall),
    fullRecall: each.filter(({ recall }) => recall === 1).length,
    precision: mean(({ precision }) => precision),
    precisionAt10: mean(({ precisionAt10 }) => precisionAt10),
    kilobytes: mean(({ bytes }) => bytes) / 1000,
    milliseconds: mean(({ milliseconds }) => milliseconds),
  };
}

interface Asked {
  readonly recall: number;
  readonly precision: number;
  readonly precisionAt10: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

async function ask(
  siteFolder: string,
  reports: readonly SearchedReport[],
  typed: string,
): Promise<Asked> {
  takeLoaded();
  const start = performance.now();
  const found = await findUrls(siteFolder, typed);
  const milliseconds = performance.now() - start;
  const truth = new Set(reports.filter((report) => hasParts(report, typed)).map(({ url }) => url));
  const right = found.filter((url) => truth.has(url)).length;
  const first = found.slice(0, 10);
  return {
    recall: truth.size === 0 ? 1 : right / truth.size,
    precision: found.length === 0 ? 1 : right / found.length,
    precisionAt10:
      first.length === 0 ? 1 : first.filter((url) => truth.has(url)).length / first.length,
    bytes: takeLoaded().bytes,
    milliseconds,
  };
}

/** The paths of all reports found, in order, from an index that has loaded nothing yet. */
export async function findUrls(siteFolder: string, typed: string): Promise<string[]> {
  const index = await openBuiltIndex(siteFolder);
  const { reports } = await findReports(index, { ...readAddress(''), typed }, 2026);
  return reports.map(({ values }) => `/reports/${values.body.join()}/${values.year.join()}/`);
}

/** All of what spaces separate; spaces beside Han characters are typography in a report. */
function hasParts(report: SearchedReport, typed: string): boolean {
  const text = withoutTypographicSpaces(report.text).toLowerCase();
  return typed.split(/\s+/u).every((part) => text.includes(part.toLowerCase()));
}

function withoutTypographicSpaces(text: string): string {
  return text.replace(
    /(?<=\p{Script=Han}) (?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}]) (?=\p{Script=Han})/gu,
    '',
  );
}
