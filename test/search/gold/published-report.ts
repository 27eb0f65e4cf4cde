/** A report as its readers see it on the built site, with what the content folder says of it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ElementType, parseDocument } from 'htmlparser2';
import { readFolder } from '../../../src/content-folder/read-folder.ts';
import { checkContent } from '../../../src/core/checking/check-content.ts';
import type { Agency } from '../../../src/core/register/agency.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { plainText } from './plain-text.ts';

export interface PublishedReport {
  /** On the site. */
  readonly path: string;
  readonly body: Agency;
  readonly year: number;
  readonly filed: Report;
  /** As shown: the title, then a line for each paragraph, list item and heading. */
  readonly shown: string;
  /** The same as plain text (plain-text.ts). */
  readonly plain: string;
}

/** In the order of their paths. */
export function readPublishedReports(
  siteFolder: string,
  contentFolder: string,
): readonly PublishedReport[] {
  const { agencies, reports } = checkContent(readFolder(contentFolder), '2026-11-21');
  const bodies = new Map(agencies.map((agency) => [agency.id, agency]));
  const filed = new Map(
    reports.flatMap(({ report }) =>
      report === undefined ? [] : [[`/reports/${report.agency}/${String(report.year)}/`, report]],
    ),
  );
  return globSync('reports/*/*/index.html', { cwd: siteFolder })
    .sort()
    .map((file) => {
      const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      const report = filed.get(path);
      const body = bodies.get(report?.agency ?? '');
      if (report === undefined || body === undefined) throw new Error(`nobody filed ${path}`);
      const shown = shownText(readFileSync(join(siteFolder, file), 'utf8'));
      return { path, body, year: report.year, filed: report, shown, plain: plainText(shown) };
    });
}

type ChildNode = ReturnType<typeof parseDocument>['children'][number];

/** The words of the article: no tables, no figures, nothing that the site adds around them. */
function shownText(html: string): string {
  const lines = textOf(parseDocument(html).children, false).split('\n');
  return lines
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function textOf(nodes: readonly ChildNode[], isInside: boolean): string {
  return nodes
    .map((node) => {
      if (node.type === ElementType.Text) return isInside ? node.data.replace(/\s+/gu, ' ') : '';
      if (!('attribs' in node) || isFurniture(node.name, node.attribs)) return '';
      const text = textOf(node.children, isInside || 'data-pagefind-body' in node.attribs);
      if (node.name === 'br') return ' ';
      return runningOn.has(node.name) ? text : `\n${text}\n`;
    })
    .join('');
}

function isFurniture(name: string, attributes: Record<string, string>): boolean {
  return (
    ['nav', 'script', 'style', 'svg', 'noscript', 'form', 'template'].includes(name) ||
    ['hidden', 'data-pagefind-ignore', 'data-footnote-backref'].some((one) => one in attributes)
  );
}

/** A sentence goes on through them. */
const runningOn = new Set(
  'a abbr b bdi cite code del em i ins mark q s small span strong sub sup time u wbr'.split(' '),
);
