/** Builds the site of the gold queries in the folder that is named: a stage of `npm test`. */
import { rmSync } from 'node:fs';
import { buildGoldSite } from './gold-site.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder.');
rmSync(folder, { recursive: true, force: true });
buildGoldSite(folder);
