/** A part's files. The only file of the build that knows Pagefind. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { CatalogueFile } from '../../search/encoding/index-file.ts';
import { figureColumns } from './figure-columns.ts';
import { printPart, urlOf, type Copy } from './print-part.ts';
import type { SearchedReport } from './searched-report.ts';

/** What the browser runs, the same for all parts. */
export const programFiles: readonly string[] = ['pagefind.js', 'wasm.unknown.pagefind'];

/** Of a part, as Pagefind calls them. What else it makes are search pages of its own, and a worker for them. */
const partFile = /^(pagefind-entry\.json|[^/]+\.pf_meta|(index|fragment)\/.+)$/;

/** Beside the part and the program: the characters that words of the part may have. */
export const charactersFile = 'characters.json';

/** Writes `part/`, `program/` and `characters.json` into a folder, which it makes. */
export async function makePart(reports: readonly SearchedReport[], folder: string): Promise<void> {
  const { copies, figures, characters } = printPart(reports);
  const files = await indexFiles(copies);
  for (const file of files) {
    const name = file.path.replaceAll('\\', '/');
    if (partFile.test(name)) await write(path.join(folder, 'part', name), file.content);
    if (programFiles.includes(name)) await write(path.join(folder, 'program', name), file.content);
  }
  const idsByUrl = readIds(files);
  const catalogue: CatalogueFile = {
    bodies: reports.map(({ body }) => body),
    years: reports.map(({ year }) => year),
    ids: reports.map((report) => idOf(urlOf(report), idsByUrl)),
  };
  await write(path.join(folder, 'part/catalogue.json'), JSON.stringify(catalogue));
  await write(path.join(folder, 'part/figures.json'), JSON.stringify(figureColumns(figures)));
  await write(path.join(folder, charactersFile), JSON.stringify([...characters()]));
}

/** Pagefind calls a page as the file is called that keeps its text, which also says its address. */
function readIds(files: readonly pagefind.IndexFile[]): ReadonlyMap<string, string> {
  const fragments = files.filter((file) => file.path.endsWith('.pf_fragment'));
  return new Map(
    fragments.map((file) => {
      const text = gunzipSync(file.content).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, path.basename(file.path, '.pf_fragment')];
    }),
  );
}

function idOf(url: string, idsByUrl: ReadonlyMap<string, string>): string {
  const id = idsByUrl.get(url);
  if (id === undefined) throw new Error(`Pagefind keeps no text of ${url}`);
  return id;
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** A language that Pagefind neither segments nor stems: its words are ours as they are. */
const language = 'zxx';

/**
 * By a process that then ends, so that what it needed is free again. The files are asked for: when Pagefind has written
 * files itself and says so, some of them may still be empty.
 */
async function indexFiles(copies: AsyncIterable<Copy>): Promise<pagefind.IndexFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    await addCopies(index, copies);
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join('; ')}`);
    return made.files;
  } finally {
    await pagefind.close();
  }
}

/** So many copies are on their way to Pagefind at once. */
const ahead = 16;

async function addCopies(
  index: pagefind.PagefindIndex,
  copies: AsyncIterable<Copy>,
): Promise<void> {
  const onTheirWay: Promise<string>[] = [];
  for await (const copy of copies) {
    onTheirWay.push(complaints(index, copy));
    if (onTheirWay.length > ahead) refuse(await onTheirWay.shift());
  }
  for (const added of onTheirWay) refuse(await added);
}

/** Empty where it was added. Never rejects, since it may not be waited for at once. */
async function complaints(index: pagefind.PagefindIndex, { url, html }: Copy): Promise<string> {
  try {
    const { errors } = await index.addHTMLFile({ url, content: html });
    return errors.map((error) => `${url}: ${error}`).join('\n');
  } catch (error) {
    return `${url}: ${String(error)}`;
  }
}

function refuse(complaint = ''): void {
  if (complaint !== '') throw new Error(`Pagefind could not index ${complaint}`);
}
