/** The search index of a built site: the only file of the build that knows Pagefind. */
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { charactersOf } from '../search/encoding/characters-of.ts';
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
    const { pages, characters } = await addPages(index, siteFolder);
    if (pages === 0) throw new Error(`No page of ${siteFolder} is searched (data-pagefind-body).`);
    refuse(await complaints(index.writeFiles({ outputPath }), outputPath));
    await writeFile(path.join(outputPath, 'characters.txt'), [...characters].sort().join(''));
    await removeUnusedFiles(outputPath);
    return { pages };
  } finally {
    await pagefind.close();
  }
}

/** So many pages are on their way to Pagefind while the next are read. */
const ahead = 16;

async function addPages(index: pagefind.PagefindIndex, siteFolder: string) {
  const characters = new Set<string>();
  const onTheirWay: Promise<string>[] = [];
  let pages = 0;
  for (const file of await pageFiles(siteFolder)) {
    const page = readPage(await readFile(path.join(siteFolder, file), 'utf8'));
    if (page === undefined) continue;
    for (const character of charactersOf(page.text)) characters.add(character);
    const url = `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
    onTheirWay.push(complaints(index.addHTMLFile({ url, content: printCopy(page) }), file));
    if (onTheirWay.length > ahead) refuse(await onTheirWay.shift());
    pages += 1;
  }
  for (const added of onTheirWay) refuse(await added);
  return { pages, characters };
}

/** Pagefind gives pages of the same year in the reverse of the order in which it got them. */
async function pageFiles(siteFolder: string): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: siteFolder }));
  return files.sort().reverse();
}

/** Of what Pagefind was told to do; empty where it did it. Never rejects, since it may not be waited for at once. */
async function complaints(done: Promise<{ errors: string[] }>, what: string): Promise<string> {
  try {
    const { errors } = await done;
    return errors.map((error) => `${what}: ${error}`).join('\n');
  } catch (error) {
    return `${what}: ${String(error)}`;
  }
}

function refuse(complaint = ''): void {
  if (complaint !== '') throw new Error(`Pagefind could not index ${complaint}`);
}

/** Pagefind's own search pages come with every index; ours uses none of them. */
async function removeUnusedFiles(folder: string): Promise<void> {
  const unused = 'pagefind-{ui,modular-ui,component-ui,highlight}*';
  for await (const file of glob(unused, { cwd: folder })) await rm(path.join(folder, file));
}
