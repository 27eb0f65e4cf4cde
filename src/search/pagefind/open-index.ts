/** Pagefind as our index: this folder is all of the browser that knows it. */
import type { BodiesFile } from '../bodies/body.ts';
import { readBodies } from '../bodies/read-bodies.ts';
import { createFold } from '../encoding/fold.ts';
import type { IndexFile } from '../encoding/index-file.ts';
import type { SearchIndex } from '../engine/search-index.ts';
import { loadJson } from '../load-json.ts';
import { loadPagefind } from './load-pagefind.ts';
import { openPart } from './open-part.ts';
import type { PrepareFile } from './prepare-files.ts';

/** `root`: the absolute address of the site, with a slash at its end. */
export async function openIndex(root: string, prepare: PrepareFile): Promise<SearchIndex> {
  const bundle = `${root}pagefind/`;
  const openPagefind = loadPagefind(bundle, prepare);
  const [file, bodiesFile] = (await Promise.all([
    // These two say what else there is: not from before the site was published anew.
    loadJson(`${bundle}index.json`, { cache: 'no-cache' }),
    loadJson(`${root}search/bodies.json`, { cache: 'no-cache' }),
  ])) as [IndexFile, BodiesFile];
  const characters = Array.from(file.characters);
  return {
    parts: file.parts.map((part) =>
      openPart(`${bundle}parts/${part.folder}/`, part, characters, openPagefind),
    ),
    bodies: new Map(readBodies(bodiesFile).bodies.map((body) => [body.id, body])),
    fold: createFold(file.variants),
    mainFigures: file.figures.map(([id, label]) => ({ id, label })),
  };
}
