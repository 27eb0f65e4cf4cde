/** A report beside the one of the year before: as filed in both, for every body that has two. */
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/content-folder/check-folder.ts';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { requestRows } from '../../src/core/form/request-rows.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import { figureOf, type Report } from '../../src/core/report/report.ts';
import { elements, isListed, readPages, textOf, type Page } from '../support/built-site.ts';

const pages = new Map(readPages().map((page) => [page.path, page]));
const reports = new Map(
  checkFolder(contentFolder()).reports.flatMap(({ agency, year, report }) =>
    report === undefined ? [] : [[`${agency}/${String(year)}`, report]],
  ),
);
const pairs = [...reports.values()].flatMap((right) => {
  const left = reports.get(`${right.agency}/${String(right.year - 1)}`);
  return left === undefined ? [] : [{ left, right, path: pathOf(right) }];
});
const built = [...pages.keys()].filter((path) => /^\/compare\/./.test(path));

test('each report whose body has one of the year before has such a page, and no other has', () => {
  expect(pairs.length).toBeGreaterThan(40);
  expect(built.toSorted()).toEqual(pairs.map(({ path }) => path).toSorted());
});

describe('such a page', () => {
  test('holds each figure of both as filed, in the line of its year, or names its row as nought in both', () => {
    expect(pairs.flatMap(wrongFigures)).toEqual([]);
  });

  test('leads to both reports, and to their cells', () => {
    const wrong = pairs.flatMap(({ left, right, path }) => {
      const links = elements(pageAt(path), 'a').map(({ attribs }) => attribs['href'] ?? '');
      return [left, right]
        .map(({ agency, year }) => `/reports/${agency}/${String(year)}/`)
        .flatMap((address) => [address, `${address}#requests.received.total`])
        .filter((address) => !links.includes(address))
        .map((address) => `${path}: ${address}`);
    });
    expect(wrong).toEqual([]);
  });

  test('is neither listed by search engines nor searched', () => {
    const wrong = built.filter(
      (path) => isListed(pageAt(path)) || pageAt(path).html.includes('data-pagefind'),
    );
    expect(wrong).toEqual([]);
  });

  test('has no id of a figure, which is that of one cell of the report', () => {
    const wrong = built.filter((path) =>
      elements(pageAt(path)).some(({ attribs }) =>
        /^(requests|disputes)\./.test(attribs['id'] ?? ''),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test('where the form changed, rows of one edition alone are said to be', () => {
  const text = elements(pageAt('/compare/shili-shuiliju/2021/'), 'main').map(textOf).join('');
  expect(text).toContain('只有2019年格式（试行）有这一行，2021年格式没有');
  expect(text).toContain('表格的版式不同');
});

interface Pair {
  readonly left: Report;
  readonly right: Report;
  readonly path: string;
}

/** Rows of table three by their labels, and every figure of the other tables by its link. */
function wrongFigures({ left, right, path }: Pair): string[] {
  const page = pageAt(path);
  const lines = linesOf(page);
  const zeros = elements(page, 'tbody')
    .filter(({ attribs }) => attribs['class'] === 'zeros')
    .map(textOf)
    .join('；');
  return [left, right].flatMap((report) => {
    const wrong = requestRows(report.edition).flatMap(({ row, groups }) => {
      const filed = figureDefinitions(report.edition)
        .filter(
          ({ id }) =>
            id.startsWith(`requests.${row.id}.`) &&
            !id.slice(`requests.${row.id}.`.length).includes('.'),
        )
        .map(({ id }) => shown(figureOf(report, id)));
      const label = `${groups.at(-1)?.label ?? ''}${row.label}`;
      const line = lines.get(`${label} ${String(report.year)}年`);
      const isNamed =
        line === undefined && zeros.includes(row.label) && filed.every((text) => text === '0');
      return isNamed || String(line) === String(filed) ? [] : [`${path} ${label}: ${String(line)}`];
    });
    const linked = new Map(
      elements(page, 'a').map((link) => [link.attribs['href'] ?? '', textOf(link)]),
    );
    const address = `/reports/${report.agency}/${String(report.year)}/`;
    const others = figureDefinitions(report.edition)
      .filter(({ id }) => id.startsWith('proactiveDisclosure.'))
      .flatMap(({ id, rowLabels }) => {
        const text = linked.get(`${address}#${id}`);
        const filed = shown(figureOf(report, id));
        const isNamed =
          text === undefined && /^[0.]+$/.test(filed) && zeros.includes(rowLabels.at(-1) ?? '');
        return isNamed || text === filed ? [] : [`${path} ${id}: ${String(text)} for ${filed}`];
      });
    return [...wrong, ...others];
  });
}

/** The figures of a line, by the name of its row and its year. */
function linesOf(page: Page): ReadonlyMap<string, readonly string[]> {
  return new Map(
    elements(page, 'tbody').flatMap((body) => {
      const [first, ...rows] = body.children.filter((child) => 'name' in child);
      const heading =
        first && 'children' in first
          ? first.children.filter((child) => 'name' in child)[0]
          : undefined;
      const label = heading && 'children' in heading ? labelOf(heading) : '';
      return rows.map((row) => {
        const [name = '', ...figures] = ('children' in row ? row.children : []).map((cell) =>
          textOf(cell as never),
        );
        return [`${label} ${name}`, figures] as const;
      });
    }),
  );
}

/** Without what the site says of the row. */
function labelOf(heading: Parameters<typeof textOf>[0]): string {
  return heading.children
    .filter((child) => !('name' in child && child.name === 'small'))
    .map((child) => textOf(child as never))
    .join('');
}

function shown(figure: Figure): string {
  return figure === null ? '未填' : String(figure);
}

function pathOf({ agency, year }: Report): string {
  return `/compare/${agency}/${String(year)}/`;
}

function pageAt(path: string): Page {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
}
