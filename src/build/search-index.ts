/** The search index of a built site: the only file of the build that knows Pagefind. */
import { glob, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { printCopy } from './search-copy/print-copy.ts';
import { readPage } from './search-copy/read-page.ts';

/** A language that Pagefind neither segments nor stems: its words are ours as they are. */
const language = 'zxx';

/** Writes `<siteFolder>/pagefind/`; pages say by data-pagefind-body that they are searched. */
export async function buildSearchIndex(siteFolder: string): Promise<{ pages: number }> {
  const outputPath = path.join(siteFolder, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const pages = await addPages(index, siteFolder);
    if (pages === 0) throw new Error(`No page of ${siteFolder} is searched (data-pagefind-body).`);
    refuse((await index.writeFiles({ outputPath })).errors, outputPath);
    await removeUnusedFiles(outputPath);
    return { pages };
  } finally {
    await pagefind.close();
  }
}

async function addPages(index: pagefind.PagefindIndex, siteFolder: string): Promise<number> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: siteFolder }))).sort();
  // Pagefind gives pages of the same year in the reverse of the order in which it got them.
  files.reverse();
  let pages = 0;
  for (const file of files) {
    const page = readPage(await readFile(path.join(siteFolder, file), 'utf8'));
    if (page === undefined) continue;
    const url = `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
    refuse((await index.addHTMLFile({ url, content: printCopy(page) })).errors, file);
    pages += 1;
  }
  return pages;
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index ${what}: ${errors.join('; ')}`);
}

/** Pagefind's own search pages come with every index; ours uses none of them. */
async function removeUnusedFiles(folder: string): Promise<void> {
  for await (const file of glob('pagefind-{ui,modular-ui,component-ui,highlight}*', {
    cwd: folder,
  })) {
    await rm(path.join(folder, file));
  }
}
