/** Every report page holds all figures of its edition, and none differs from the file; each cell has its labels. */
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/content-folder/check-folder.ts';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { sections } from '../../src/core/form/sections.ts';
import { figureText } from '../../src/core/report/figure.ts';
import { figureOf, type Report } from '../../src/core/report/report.ts';
import {
  elements,
  filedText,
  readPages,
  textOf,
  type Page,
  type PageElement,
} from '../support/built-site.ts';
import { expectedLabels } from '../support/expected-labels.ts';

const pages = new Map(readPages().map((page) => [page.path, page]));
const reports = checkFolder(contentFolder()).reports.flatMap(({ agency, year, report }) =>
  report === undefined ? [] : [{ report, path: `/reports/${agency}/${String(year)}/` }],
);

test('there are reports of both editions to compare', () => {
  expect(new Set(reports.map(({ report }) => report.edition))).toEqual(new Set(['2019', '2021']));
});

describe('the page of every report', () => {
  test('shows each figure as filed, in a cell that carries its id', () => {
    const wrong = reports.flatMap(({ report, path }) => {
      const cells = byId(pageAt(path));
      return figureDefinitions(report.edition).flatMap(({ id }) => {
        const cell = cells.get(id);
        const shown = cell?.name === 'td' ? filedText(cell) : undefined;
        const filed = figureText(figureOf(report, id));
        return shown === filed ? [] : [`${path}#${id}: ${String(shown)} for ${filed}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('shows no figure that the edition does not have', () => {
    const wrong = reports.flatMap(({ report, path }) => {
      const ids = new Set(figureDefinitions(report.edition).map(({ id }) => id));
      return [...byId(pageAt(path)).values()]
        .filter(({ name, attribs }) => name === 'td' && !ids.has(attribs['id'] ?? ''))
        .map(({ attribs }) => `${path}#${String(attribs['id'])}`);
    });
    expect(wrong).toEqual([]);
  });

  test('associates each figure with exactly its official labels', () => {
    const wrong = reports.flatMap(({ report, path }) => wrongLabels(report, path));
    expect(wrong).toEqual([]);
  });

  test('has the sections of the file in their order, with their anchors', () => {
    for (const { report, path } of reports) {
      const headings = elements(pageAt(path), 'h2').filter(({ attribs }) =>
        /^(s\d|other-\d+)$/.test(attribs['id'] ?? ''),
      );
      expect(headings.map(textOf), path).toEqual(report.sections.map(({ title }) => title));
      const anchors = report.sections.flatMap(
        ({ id }) => sections.find((section) => section.id === id)?.anchor ?? [],
      );
      expect(headings.map(({ attribs }) => attribs['id'])).toEqual(anchors);
    }
  });

  test('shows its corrections and the reasons of its statements', () => {
    for (const { report, path } of reports) {
      const notes = elements(pageAt(path), 'aside').map(textOf).join('\n');
      for (const { date, text } of report.corrections) {
        expect(notes, path).toContain(text);
        expect(notes, path).toContain(date);
      }
      for (const { reason } of report.statements) expect(notes, path).toContain(reason);
    }
  });

  test('is headed by its title as filed', () => {
    for (const { report, path } of reports) {
      const title = elements(pageAt(path), 'h1').map(textOf).join('');
      expect(title.replace(/\s/g, '')).toBe(report.title.replace(/\s/g, ''));
    }
  });
});

function pageAt(path: string): Page {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
}

function byId(page: Page): Map<string, PageElement> {
  return new Map(
    elements(page).flatMap((element) => {
      const id = element.attribs['id'];
      return id === undefined ? [] : [[id, element]];
    }),
  );
}

function wrongLabels({ edition }: Report, path: string): string[] {
  const cells = byId(pageAt(path));
  return figureDefinitions(edition).flatMap(({ id }) => {
    const headers = cells.get(id)?.attribs['headers']?.split(' ') ?? [];
    const found = headers.map((header) => {
      const heading = cells.get(header);
      return heading?.name === 'th' ? textOf(heading) : undefined;
    });
    return found.join('|') === expectedLabels(edition, id).join('|')
      ? []
      : [`${path}#${id}: ${found.join('|')}`];
  });
}
