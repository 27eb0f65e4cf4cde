/**
 * What a published folder holds: `manifest.json` at its root, a line for each file but itself.
 *
 * While something is being published it says what is known all the time: a file that is new, changed or on its way out
 * stands there without size and digest. So an interrupted run leaves nothing behind that the next one doesn't know of.
 */

export interface FileFacts {
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** By path below the site's root, with forward slashes. */
export type SiteFiles = ReadonlyMap<string, FileFacts>;

/** Undefined: something that was published may lie there; what it says is not known. */
export type Manifest = ReadonlyMap<string, FileFacts | undefined>;

export const manifestName = 'manifest.json';

/** The same files give the same text, in whatever order they were found. */
export function printManifest(manifest: Manifest): string {
  const lines = [...manifest.keys()]
    .sort()
    .map((path) => `    ${JSON.stringify({ path, ...manifest.get(path) })}`);
  return `{\n  "version": 1,\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** What may be there between the first file sent and the last one deleted. */
export function inBetween(site: SiteFiles, earlier: Manifest): Manifest {
  const paths = new Set([...earlier.keys(), ...site.keys()]);
  return new Map(
    Array.from(paths, (path) => {
      const facts = site.get(path);
      return [path, facts?.sha256 === earlier.get(path)?.sha256 ? facts : undefined];
    }),
  );
}
