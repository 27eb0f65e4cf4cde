/** The bundle that this build renders with: kept from an earlier build of the same code, or made now. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../content-folder/content-folder.ts';
import type { Keep } from '../../keep/keep.ts';
import type { KeptEntry } from '../../keep/open-entry.ts';
import { runChild, type Child } from '../run-child.ts';
import type { Timings } from '../timings.ts';
import { loadPages, type Pages } from './load-pages.ts';
import { passingFolder } from './passing-folder.ts';
import { partsOfBundle, type PartOfBundle } from './parts-of-bundle.ts';

export interface Bundle {
  /** When it is kept: from then on other processes find it. */
  readonly ready: Promise<unknown>;
  /** Puts what browsers load into the site. */
  place(target: string): Promise<void>;
  /** What renders the pages, until the bundle is disposed of. */
  load(): Promise<Pages>;
  dispose(): void;
}

export interface BundleOptions {
  readonly keep: Keep;
  /** See unit-base.ts: but for the place of the project, a bundle follows from nothing else. */
  readonly base: string;
  readonly timings: Timings;
}

type Parts = Readonly<Record<PartOfBundle, KeptEntry>>;

/** Where there is none it is made by another process, while this one goes on. */
export function provideBundle({ keep, base, timings }: BundleOptions): Bundle {
  const kind = `${base}/bundle`;
  const keyOf = (part: PartOfBundle) => `${part}-${hash('sha256', projectRoot).slice(0, 16)}`;
  const passing = passingFolder();
  let child: Child | undefined;

  const find = (): Parts | undefined => {
    const [site, pages] = [keep.find(kind, keyOf('site')), keep.find(kind, keyOf('pages'))];
    return site && pages && { site, pages };
  };
  const take = (part: PartOfBundle): KeptEntry => {
    const folder = join(passing, part);
    const draft = keep.begin(kind, keyOf(part));
    for (const path of filesBelow(folder)) {
      const place = join(folder, path);
      draft.take(path, place, hash('sha256', readFileSync(place)));
    }
    return draft.seal();
  };
  const make = async (): Promise<Parts> => {
    child = runChild('bundle/make-bundle.ts', [passing], { isHeard: true });
    const phases = await child.ended;
    child = undefined;
    if (phases === undefined) throw new Error('The pages were not bundled: see above.');
    for (const [name, { cpu }] of Object.entries(phases)) timings.add(name, { wall: 0, cpu });
    return { site: take('site'), pages: take('pages') };
  };
  const kept = find();
  const parts = kept === undefined ? make() : Promise.resolve(kept);
  // It is waited for later; until then nobody else hears of a failure.
  parts.catch(() => undefined);
  const put = async (part: PartOfBundle, folder: string) => {
    const entry = (await parts)[part];
    for (const file of entry.files) entry.place(file, folder);
  };
  return {
    ready: parts,
    place: (target) => put('site', target),
    async load() {
      const folder = join(passing, partsOfBundle.pages);
      await put('pages', folder);
      return loadPages(folder);
    },
    dispose() {
      child?.kill();
      rmSync(passing, { recursive: true, force: true });
    },
  };
}

/** Relative to the folder, with slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}
