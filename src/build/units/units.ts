/**
 * The units of a build: of each report everything that is made of it, its pages and the files beside them; and of each
 * body its page. Those that are kept are put in their place; the others are made, one after the other, and kept.
 */
import { addressOf } from '../../core/register/report-address.ts';
import { dataFilesOfReport } from '../../downloads/data-files.ts';
import { pathOf } from '../../downloads/keep-files.ts';
import { publishedReport } from '../../downloads/published-reports.ts';
import { bytesIn } from '../../downloads/write-files.ts';
import type { Keep } from '../../keep/keep.ts';
import type { NewEntry } from '../../keep/new-entry.ts';
import type { KeptEntry } from '../../keep/open-entry.ts';
import type { Archive } from '../../site/archive.ts';
import { searchText } from '../search-copy/search-text.ts';
import type { SearchedReport } from '../search-index/searched-report.ts';
import { listUnits, type Unit } from './list-units.ts';
import { placedReport } from './placed-report.ts';

export interface Units {
  /** Names of those whose pages and files have to be made. */
  readonly stale: ReadonlySet<string>;
  /** Keeps a page of a unit, whose other pages and files follow. `path`: on the site, without a slash before it. */
  write(name: string, path: string, html: Uint8Array): void;
  /** After the last page of a unit: makes its files, and puts all in their place. */
  finish(name: string): Promise<void>;
  /** What search finds of the reports whose units are finished. */
  readonly searched: readonly SearchedReport[];
  /** What of the cache this build stands on. */
  readonly used: readonly { readonly kind: string; readonly key: string }[];
}

export interface UnitOptions {
  readonly keep: Keep;
  /** Digest of what all units follow from: see unit-base.ts. */
  readonly base: string;
  /** Root of the site; where there is none, units are only kept. */
  readonly target?: string;
  /** All, where it isn't given. */
  readonly isOwn?: (agency: string) => boolean;
}

/** Not published: what search has of the report. */
const searchFile = '.search.json';

export function openUnits(
  archive: Archive,
  { keep, base, target, isOwn = () => true }: UnitOptions,
): Units {
  const searched: SearchedReport[] = [];
  const used: Pick<Unit, 'kind' | 'key'>[] = [];
  const stale = new Map<string, Unit>();
  const drafts = new Map<string, NewEntry>();

  const settle = ({ kind, key, agency, entry }: Unit, kept: KeptEntry) => {
    used.push({ kind, key });
    for (const file of kept.files) {
      if (file.path !== searchFile) {
        if (target !== undefined) kept.place(file, target);
      } else if (entry !== undefined) {
        const { bytes, digest } = file;
        const read = textOf(kept.reader(file));
        searched.push({ ...placedReport(agency, entry), bytes, digest, read });
      }
    }
  };
  const begun = (name: string) => {
    const unit = stale.get(name);
    if (unit === undefined) throw new Error(`${name} is not being made`);
    const draft = drafts.get(name) ?? keep.begin(unit.kind, unit.key);
    drafts.set(name, draft);
    return { unit, draft };
  };

  for (const unit of listUnits(archive, base, isOwn)) {
    const kept = keep.find(unit.kind, unit.key);
    if (kept === undefined) stale.set(unit.name, unit);
    else settle(unit, kept);
  }
  return {
    stale: new Set(stale.keys()),
    searched,
    used,
    write(name, path, html) {
      const { unit, draft } = begun(name);
      draft.write(path, html);
      if (unit.entry === undefined || path !== `reports/${addressOf(unit.entry)}/index.html`)
        return;
      const text = searchText(Buffer.from(html).toString());
      if (text !== undefined) draft.write(searchFile, text);
    },
    async finish(name) {
      const { unit, draft } = begun(name);
      const published = unit.entry && publishedReport(archive, unit.entry);
      for (const file of published ? dataFilesOfReport(archive, published) : []) {
        draft.write(pathOf(file), Buffer.concat([...bytesIn(await file.content(new Map()))]));
      }
      stale.delete(name);
      drafts.delete(name);
      settle(unit, draft.seal());
    },
  };
}

function textOf(read: () => Buffer): () => string {
  return () => read().toString();
}
