/**
 * `node test/search/gold/draw-gold.ts <folder>` draws the gold set anew from the site that build.ts built there: needed
 * only where the sample's own texts have changed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawQueries } from './draw-queries.ts';
import { drawnFile } from './gold-queries.ts';
import { readPublishedReports } from './published-report.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder.');
const reports = readPublishedReports(join(folder, 'site'), join(folder, 'content'));
const queries = drawQueries(reports, { seed: 'gold', ofAKind: 8, bodiesAndYears: 100 });
writeFileSync(drawnFile, queries.map((query) => `${JSON.stringify(query)}\n`).join(''));
