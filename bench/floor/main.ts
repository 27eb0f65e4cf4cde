/** `node bench/floor/main.ts CONTENT SITE`: every report to a page, with nothing but libraries for YAML and Markdown. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { barePage } from './bare-page.ts';

const [content, site] = process.argv.slice(2);
if (content === undefined || site === undefined) throw new Error('which folders?');

const reports = join(content, 'reports');
for (const agency of readdirSync(reports)) {
  for (const file of readdirSync(join(reports, agency))) {
    const folder = join(site, 'reports', agency, file.replace(/\.md$/, ''));
    mkdirSync(folder, { recursive: true });
    const text = readFileSync(join(reports, agency, file), 'utf8');
    writeFileSync(join(folder, 'index.html'), barePage(text));
  }
}
