/** A part's files. The only file of the build that knows Pagefind. */
import * as pagefind from 'pagefind';
import { variantsFor } from '../../chinese/variants-for.ts';
import type { CatalogueFile } from '../../search/encoding/index-file.ts';
import { figureColumns } from './figure-columns.ts';
import { inTurns } from './in-turns.ts';
import { pageIds } from './page-ids.ts';
import { printPart, urlOf, type Copy } from './print-part.ts';
import type { SearchedReport } from './searched-report.ts';

/** What the browser runs, the same for all parts. */
const programFile = /^(pagefind\.js|wasm\.unknown\.pagefind)$/;

/** Of a part, as Pagefind calls them. What else it makes are search pages of its own, and a worker for them. */
const partFile = /^(pagefind-entry\.json|[^/]+\.pf_meta|(index|fragment)\/.+)$/;

/** What the whole index has to know of a part: not published. */
export const lettersFile = 'letters.json';

export interface Letters {
  /** Those that a word of the part may have, folded and in small letters. */
  readonly characters: readonly string[];
  /** See variantsFor(). */
  readonly variants: string;
}

/** `write`: `path` is relative to the site, where the part's folder is called as it is named. */
export async function makePart(
  reports: readonly SearchedReport[],
  folder: string,
  write: (path: string, content: string | Uint8Array) => void,
): Promise<void> {
  const { copies, figures, characters } = printPart(reports);
  const files = await indexFiles(copies);
  const part = `pagefind/parts/${folder}`;
  await inTurns(files, ({ path, content }) => {
    const name = path.replaceAll('\\', '/');
    if (partFile.test(name)) write(`${part}/${name}`, content);
    if (programFile.test(name)) write(`pagefind/${name}`, content);
  });
  const catalogue: CatalogueFile = {
    bodies: reports.map(({ body }) => body),
    years: reports.map(({ year }) => year),
    ids: pageIds(reports.map(urlOf), files),
  };
  write(`${part}/catalogue.json`, JSON.stringify(catalogue));
  write(`${part}/figures.json`, JSON.stringify(figureColumns(figures)));
  write(lettersFile, JSON.stringify(lettersOf(characters())));
}

function lettersOf(characters: ReadonlySet<string>): Letters {
  return { characters: [...characters], variants: variantsFor(characters) };
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
