/** The search index of a built site in a process of its own: `node … FOLDER`. */
import { buildSearchIndex } from '../../src/build/search-index/build-search-index.ts';
import { reportsOfSite } from '../../src/build/search-index/reports-of-site.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder?');
await buildSearchIndex(folder, await reportsOfSite(folder));
