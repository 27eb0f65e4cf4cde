/** What is known of a content folder, in files from one run to the next: one for each agency. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { displayPath, projectRoot } from '../content-folder.ts';
import { changePaths } from './change-paths.ts';
import { digest } from './keys.ts';
import type { Known, KnownReport } from './known.ts';
import { discard, readSealed, writeSealed } from './sealed-file.ts';

type Agencies = ReadonlySet<string>;

export interface KnownFiles {
  readonly read: (agencies: Agencies) => Known;
  /** `before` is what was read of these agencies: where nothing has changed since, nothing is written. */
  readonly write: (agencies: Agencies, before: Known, after: Known) => void;
  /** Takes away what is known of all agencies but these. */
  readonly forgetOthers: (agencies: Agencies) => void;
}

/** In a folder for each content folder, called by where that lies from the project. */
export function knownFiles(contentFolder: string, cacheFolder: string): KnownFiles {
  const name = digest(relative(projectRoot, contentFolder)).slice(0, 16);
  const folder = join(cacheFolder, name);
  const start = `${displayPath(contentFolder)}/`;
  const fileOf = (agency: string) => join(folder, `${agency}.json`);
  return {
    read: (agencies) => new Map([...agencies].flatMap((agency) => read(fileOf(agency), start))),
    write: (agencies, before, after) => {
      const [old, now] = [byAgency(before), byAgency(after)];
      for (const agency of agencies) {
        const reports = now.get(agency) ?? [];
        if (reports.length === 0) discard(fileOf(agency));
        else if (differ(old.get(agency) ?? [], reports)) write(fileOf(agency), reports, start);
      }
    },
    forgetOthers: (agencies) => {
      for (const file of filesIn(folder)) {
        const agency = /^(.+)\.json$/.exec(file)?.[1];
        if (agency !== undefined && !agencies.has(agency)) discard(join(folder, file));
      }
    },
  };
}

type Entry = readonly [address: string, report: KnownReport];

/** Paths are kept as they are below the content folder, which may be elsewhere next time. */
function read(file: string, start: string): Entry[] {
  const entries = (readSealed(file) ?? []) as Entry[];
  return entries.map(([address, report]) => [address, changePaths(report, (path) => start + path)]);
}

function write(file: string, entries: readonly Entry[], start: string): void {
  writeSealed(
    file,
    entries.map(([address, report]) => [
      address,
      changePaths(report, (path) => path.slice(start.length)),
    ]),
  );
}

function byAgency(known: Known): ReadonlyMap<string, readonly Entry[]> {
  return Map.groupBy(known, ([address]) => address.slice(0, address.indexOf('/')));
}

function differ(before: readonly Entry[], after: readonly Entry[]): boolean {
  const old = new Map(before);
  return (
    before.length !== after.length || after.some(([address, report]) => old.get(address) !== report)
  );
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
