/**
 * `node bench/speed/floor/main.ts CONTENT SITE TEMPLATES`: the fastest parts and nothing around them. Reads each report,
 * parses front matter (js-yaml) and narrative (Sätteri, in Rust), puts the page together as a string, writes it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplates } from '../page/cut-templates.ts';
import { pageFunctions } from '../page/fill-template.ts';
import { listHtml, listPages, type Listed } from '../page/lists.ts';
import { agencyNames, reportFolders } from '../page/read-content.ts';
import { readReport, reportData } from '../page/report-data.ts';
import { importPeer } from '../../import-peer.ts';

interface Satteri {
  readonly markdownToHtml: (markdown: string, options: object) => { html: string };
}

const [content, site, templateFile] = process.argv.slice(2);
if (content === undefined || site === undefined || templateFile === undefined)
  throw new Error('which folders, and which templates?');

const { markdownToHtml } = await importPeer<Satteri>('satteri');
const options = { features: { frontmatter: false } };
const templates = readTemplates(templateFile);
const page = pageFunctions(templates);
const names = agencyNames(content);
const listed: Listed[] = [];
for (const { agency, years } of reportFolders(content)) {
  const known = new Set(years);
  for (const year of years) {
    const text = readFileSync(join(content, 'reports', agency, `${String(year)}.md`), 'utf8');
    const { frontMatter, markdown } = readReport(text);
    const place = { agency, registeredName: names.get(agency) ?? '', year, years: known };
    const report = reportData(frontMatter, place);
    write(
      `reports/${agency}/${String(year)}`,
      page(report, markdownToHtml(markdown, options).html),
    );
    listed.push({ agency, year, title: report.title });
  }
}
for (const list of listPages(listed, names)) write(list.path, listHtml(list, templates.frame));

function write(path: string, html: string): void {
  const folder = join(site ?? '', path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
}
