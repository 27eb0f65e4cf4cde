/** The pages that set a government beside the sum of its bodies, against the files of all of them. */
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/content-folder/check-folder.ts';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { figureText, type Figure } from '../../src/core/report/figure.ts';
import { elements, readPages, textOf, type Page, type PageElement } from '../support/built-site.ts';

const content = checkFolder(contentFolder());
/** The trial form fixes no unit for it: what is filed without one can't be added. */
const procured = 'proactiveDisclosure.governmentProcurement.amount';
const reports = content.reports.flatMap(({ report }) => report ?? []);
const pages = readPages().filter(({ path }) => path.endsWith('/members/'));

const cases = pages.map((page) => {
  const [, , agency = '', year = ''] = page.path.split('/');
  const bodies = new Set(
    content.agencies.flatMap((body) => (body.parent === agency ? body.id : [])),
  );
  const own = reports.find((report) => report.agency === agency && String(report.year) === year);
  const members = reports.filter((each) => bodies.has(each.agency) && String(each.year) === year);
  return { page, own, members };
});

test('every report of a government whose bodies reported has one', () => {
  const wanted = reports.filter(
    ({ agency, year }) =>
      content.agencies.some(({ id, kind }) => id === agency && kind === '政府') &&
      reports.some(
        (other) =>
          other.year === year &&
          content.agencies.some(({ id, parent }) => id === other.agency && parent === agency),
      ),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(pages.map(({ path }) => path)).toEqual(
    wanted.map(({ agency, year }) => `/reports/${agency}/${String(year)}/members/`).toSorted(),
  );
});

test('each shows what was filed, and the sum of what the bodies filed', () => {
  const wrong = cases.flatMap(({ page, own, members }) =>
    rowsOf(page, 'totals').flatMap(({ header, cells }) => {
      const id = figureOf(header);
      const filed = own?.figures[id] ?? null;
      const sum = sumOf(members.map(({ figures }) => addable(id, figures[id] ?? null)));
      const shown = cells.slice(0, 2).map(firstWord);
      const expected = [figureText(filed), sum];
      return shown.join() === expected.join() ? [] : [`${page.path}#${id}: ${shown.join()}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('each says of every figure how it differs from the sum', () => {
  const wrong = cases.flatMap(({ page, own, members }) =>
    rowsOf(page, 'totals').flatMap(({ header, cells }) => {
      const id = figureOf(header);
      const parts = members.map(({ figures }) => addable(id, figures[id] ?? null));
      const said = cells[2] === undefined ? '' : textOf(cells[2]);
      const expected = differenceOf(own?.figures[id] ?? null, parts);
      return said === expected ? [] : [`${page.path}#${id}: ${said} for ${expected}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('each leads from a body’s share to the same figure of its report', () => {
  const links = cases.flatMap(({ page }) =>
    elements(page, 'a').filter(({ attribs }) =>
      /^\/reports\/.*#.*\..*/.test(attribs['href'] ?? ''),
    ),
  );
  const wrong = links.flatMap((link) => {
    const [address = '', id = ''] = (link.attribs['href'] ?? '').split('#');
    const [, , agency, year] = address.split('/');
    const report = reports.find((each) => each.agency === agency && String(each.year) === year);
    const isShare = link.parent !== null && 'name' in link.parent && link.parent.name === 'td';
    const figure = figureText(report?.figures[id] ?? null);
    return !isShare || figure === textOf(link) ? [] : [`${address}#${id}: ${textOf(link)}`];
  });
  expect(links.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

function rowsOf(page: Page, id: string): { header: PageElement; cells: PageElement[] }[] {
  const table = elements(page, 'table').find(({ attribs }) => attribs['id'] === id);
  return elements(page, 'tr').flatMap((row) => {
    const cells = row.children.filter((child) => 'name' in child && child.name === 'td');
    const header = row.children.find((child) => 'name' in child && child.name === 'th');
    const isHere = row.parent?.parent === table && cells.length > 0;
    return isHere && header !== undefined
      ? [{ header: header as PageElement, cells: cells as PageElement[] }]
      : [];
  });
}

function figureOf(header: PageElement): string {
  const link = header.children.find((child) => 'name' in child && child.name === 'a');
  return ((link as PageElement | undefined)?.attribs['href'] ?? '').split('#')[1] ?? '';
}

/** Without what the site remarks behind it. */
function firstWord(cell: PageElement): string {
  const text = cell.children.filter((child) => !('name' in child && child.name === 'small'));
  return text
    .map((child) => textOf(child as PageElement))
    .join('')
    .trim();
}

/** Of those that are known; in ten-thousandths, so that money is whole. */
function sumOf(figures: readonly Figure[]): string {
  const known = figures.filter(isKnown);
  if (known.length === 0) return '';
  const sum = known.reduce<number>((all, figure) => all + tenThousandths(figure), 0);
  const isMoney = known.some((figure) => typeof figure === 'string');
  const places = Math.max(
    0,
    ...known.map(
      (figure) =>
        String(figure)
          .replace(/元|万元/, '')
          .split('.')[1]?.length ?? 0,
    ),
  );
  return isMoney ? (sum / 10_000).toFixed(places) : String(sum / 10_000);
}

function differenceOf(filed: Figure, parts: readonly Figure[]): string {
  if (!isKnown(filed) || !parts.every(isKnown)) return '不能比';
  const by =
    tenThousandths(filed) - parts.reduce<number>((all, each) => all + tenThousandths(each), 0);
  if (by === 0) return '相同';
  return `${by > 0 ? '多' : '少'} ${String(Math.abs(by) / 10_000)}`;
}

function addable(id: string, figure: Figure): Figure {
  return id === procured && /^\d*[1-9][\d.]*$/.test(String(figure)) ? null : figure;
}

function isKnown(figure: Figure): figure is number | string {
  return figure !== null && figure !== '/';
}

function tenThousandths(figure: Figure): number {
  return Math.round(Number(figure) * 10_000);
}
