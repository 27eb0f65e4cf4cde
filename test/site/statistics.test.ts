/** What the pages of the statistics say, held against the reports as they were filed, and each chart against its table. */
import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/content-folder/check-folder.ts';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import type { Report } from '../../src/core/report/report.ts';
import { orderAgencies } from '../../src/site/agency-order.ts';
import { elements, readPages, textOf, type Page, type PageElement } from '../support/built-site.ts';

const { agencies, reports } = checkFolder(contentFolder());
const governments = new Set(agencies.filter(({ kind }) => kind === '政府').map(({ id }) => id));
const filed = reports.flatMap(({ report }) => report ?? []);
const ofBodies = filed.filter(({ agency }) => !governments.has(agency));
const pages = readPages().filter(({ path }) => path.startsWith('/statistics/'));
const drawn = [...pages, ...readPages().filter(({ path }) => /^\/agencies\/./.test(path))];

/** Columns of the tables, by the figures of which they are the sum. */
const sums: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'bodies-flow': {
    新收: ['requests.received.total'],
    上年结转: ['requests.broughtForward.total'],
    办结: ['requests.resolved.total'],
    结转下年: ['requests.carriedForward.total'],
  },
  'bodies-outcomes': {
    予以公开: ['requests.disclosed.total'],
    部分公开: ['requests.partlyDisclosed.total'],
    无法提供: ['notHeld', 'wouldNeedCreation', 'stillUnclear'].map(
      (row) => `requests.unavailable.${row}.total`,
    ),
  },
  'bodies-applicants': {
    自然人: ['requests.received.naturalPerson'],
    商业企业: ['requests.received.business'],
    其他: ['requests.received.otherOrganization'],
  },
  'bodies-reconsideration': { 结果纠正: ['disputes.reconsideration.corrected'] },
  'bodies-litigation': {
    结果纠正: [
      'disputes.directLitigation.corrected',
      'disputes.litigationAfterReconsideration.corrected',
    ],
  },
};

describe('a sum of a year', () => {
  test.each(Object.keys(sums))('is that of the figures of its reports: %s', (table) => {
    const rows = tableOf(page('/statistics/'), table);
    expect(rows.map(({ label }) => label.slice(0, 4))).toEqual(yearsOf(filed));
    for (const row of rows) {
      const some = ofBodies.filter(({ year }) => row.label.startsWith(String(year)));
      expect(row.cells['报告份数']).toBe(String(some.length));
      for (const [column, ids] of Object.entries(sums[table] ?? {})) {
        expect([row.label, column, row.cells[column]]).toEqual([
          row.label,
          column,
          String(sumOf(some, ids)),
        ]);
      }
    }
  });

  test('stands on the page of the year too, with its parts by kind of body', () => {
    for (const year of yearsOf(filed)) {
      const some = ofBodies.filter((report) => String(report.year) === year);
      const rows = tableOf(page(`/statistics/${year}/`), 'bodies-flow');
      expect(rows.at(-1)?.cells['新收']).toBe(String(sumOf(some, ['requests.received.total'])));
      const parts = rows.slice(0, -1).map(({ cells }) => Number(cells['新收']));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Number(rows.at(-1)?.cells['新收']));
    }
  });

  test('of a government stands apart, as it was filed', () => {
    const filedByIt = filed
      .filter(({ agency }) => governments.has(agency))
      .toSorted((a, b) => a.year - b.year)
      .map((report) => String(report.figures['requests.received.total']));
    const rows = tableOf(page('/statistics/'), 'governments-county-flow');
    expect(rows.map(({ cells }) => cells['新收'])).toEqual(filedByIt);
  });
});

describe('the chart of each body', () => {
  test('is there once, in the official order, with every figure in the table', () => {
    const all = pages.filter(({ path }) => path.startsWith('/statistics/agencies/'));
    const listed = all.flatMap((one) =>
      elements(one, 'figcaption').map((caption) => textOf(caption).trim().split(/\s/)[0]),
    );
    const ids = new Set(filed.map(({ agency }) => agency));
    const names = orderAgencies(agencies).filter(({ id }) => ids.has(id));
    expect(listed).toEqual(names.map(({ name }) => name));
    for (const { agency, agencyName, year, figures } of filed) {
      const name = agencies.find(({ id }) => id === agency)?.name ?? agencyName;
      const row = all
        .flatMap((one) => elements(one, 'tr'))
        .map(rowOf)
        .find(({ label }) => label === name);
      expect([name, year, row?.cells[String(year)]]).toEqual([
        name,
        year,
        String(figures['requests.received.total']),
      ]);
    }
  });
});

describe('every chart', () => {
  const charts = drawn.flatMap((one) =>
    elements(one, 'svg')
      .filter(({ attribs }) => attribs['role'] === 'img')
      .map((svg) => ({ one, svg })),
  );

  test('has a title and a description, by which it is named', () => {
    expect(charts.length).toBeGreaterThan(100);
    for (const { one, svg } of charts) {
      const [title, description] = (svg.attribs['aria-labelledby'] ?? '').split(' ');
      const parts = DomUtils.getElementsByTagName('title', svg).concat(
        DomUtils.getElementsByTagName('desc', svg),
      );
      expect([one.path, ...parts.map(({ attribs }) => attribs['id'])]).toEqual([
        one.path,
        title,
        description,
      ]);
      for (const part of parts) expect(textOf(part).length).toBeGreaterThan(1);
    }
  });

  test('stands on a page with a table', () => {
    for (const { one } of charts) expect(elements(one, 'table').length).toBeGreaterThan(0);
  });
});

function page(path: string): Page {
  const found = pages.find((one) => one.path === path);
  if (found === undefined) throw new Error(`no page ${path}`);
  return found;
}

function tableOf(one: Page, id: string) {
  const table = elements(one, 'table').find(({ attribs }) => attribs['id'] === `table-${id}`);
  if (table === undefined) throw new Error(`no table ${id}`);
  return DomUtils.getElementsByTagName('tr', table).slice(1).map(rowOf);
}

/** The figures of a row by the heading of their column, without what stands beside them. */
function rowOf(row: PageElement) {
  const [heading] = DomUtils.getElementsByTagName('th', row);
  const cells = DomUtils.getElementsByTagName('td', row).map((cell) => [
    cell.attribs['data-label'] ?? '',
    cell.children
      .filter((child) => !('name' in child))
      .map((child) => DomUtils.textContent(child))
      .join('')
      .trim(),
  ]);
  return {
    label: heading === undefined ? '' : textOf(heading).trim(),
    cells: Object.fromEntries(cells) as Partial<Record<string, string>>,
  };
}

function sumOf(some: readonly Report[], ids: readonly string[]): number {
  return some
    .flatMap(({ figures }) => ids.map((id) => figures[id]))
    .reduce<number>((sum, figure) => sum + (typeof figure === 'number' ? figure : 0), 0);
}

/** Ascending. */
function yearsOf(some: readonly Report[]): string[] {
  return [...new Set(some.map(({ year }) => String(year)))].toSorted();
}
