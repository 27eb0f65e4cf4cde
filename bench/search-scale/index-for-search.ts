/** The search index of a built site in a process of its own, with nothing known from before: `node … FOLDER`. */
import { indexSite } from '../../test/search/support/index-site.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder?');
await indexSite(folder);
