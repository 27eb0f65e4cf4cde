/** A built site of a few small reports, as far as the search index looks at it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BodiesFile } from '../../../src/search/bodies/body.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

export interface SmallReport {
  /** Id of its body, whose name it is too. */
  readonly body: string;
  readonly year: number;
  /** Of its first section; HTML. */
  readonly text: string;
  /** The HTML of the cells of its tables, by figure id. */
  readonly cells?: Readonly<Record<string, string>>;
}

/** Written into a folder, which else is one that goes away after the test. */
export function smallSite(reports: readonly SmallReport[], site = temporaryFolder()): string {
  for (const report of reports) writeReport(site, report);
  write(site, 'index.html', '<main>水利局</main>');
  write(site, 'search/bodies.json', JSON.stringify(bodiesFile(reports)));
  return site;
}

/** Puts one in the place of what the site had. */
export function writeReport(site: string, report: SmallReport): void {
  const folder = `reports/${report.body}/${String(report.year)}`;
  write(site, `${folder}/index.html`, reportPage(report));
  write(site, `${folder}/versions/1/index.html`, '<main><h1>以前的版本</h1></main>');
}

function write(site: string, file: string, text: string): void {
  const target = path.join(site, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function bodiesFile(reports: readonly SmallReport[]): BodiesFile {
  const byBody = [...Map.groupBy(reports, ({ body }) => body)];
  return {
    regions: ['示例省/示例县'],
    kinds: ['部门'],
    years: byBody.map(([, filed]) => filed.map(({ year }) => year).sort((a, b) => b - a)),
    readings: {},
    variants: '',
    bodies: byBody.map(([body], at) => [body, 0, 0, at, body]),
  };
}

function reportPage({ body, year, text, cells = {} }: SmallReport): string {
  const row = Object.entries(cells).map(([id, html]) => `<td id="${id}">${html}</td>`);
  return `<!doctype html><html lang="zh-CN"><head><title>x</title></head><body>
    <article data-pagefind-body>
      <div hidden>
        <span data-pagefind-meta="published:${String(year + 1)}-01-20"></span>
        <span data-pagefind-meta="balance:1,2,3,0"></span>
      </div>
      <h1>${body}<span>${String(year)}年报告</span></h1>
      <h2 id="s1">一、总体情况</h2><p>${text}</p>
      <table data-pagefind-ignore><tr>${row.join('')}</tr></table>
      <h2 id="s4">四、行政复议情况</h2>
    </article></body></html>`;
}
