/** Pagefind as our index: this folder is all of the browser that knows it. */
import type { BodiesFile } from '../bodies/body.ts';
import { readBodies } from '../bodies/read-bodies.ts';
import { createFold } from '../encoding/fold.ts';
import type { IndexFile } from '../encoding/index-file.ts';
import type { SearchIndex } from '../engine/search-index.ts';
import { loadJson } from './load-json.ts';
import { loadPagefind } from './load-pagefind.ts';
import { openPart } from './open-part.ts';

/** `root`: the absolute address of the site, with a slash at its end. */
export async function openIndex(root: string): Promise<SearchIndex> {
  const bundle = `${root}pagefind/`;
  const openPagefind = loadPagefind(bundle);
  const [file, bodiesFile] = (await Promise.all([
    loadJson(`${bundle}index.json`),
    loadJson(`${root}search/bodies.json`),
  ])) as [IndexFile, BodiesFile];
  const characters = Array.from(file.characters);
  return {
    parts: file.parts.map((part) =>
      openPart(`${bundle}parts/${part.folder}/`, part, characters, openPagefind),
    ),
    bodies: new Map(readBodies(bodiesFile).bodies.map((body) => [body.id, body])),
    fold: createFold(file.variants),
  };
}
