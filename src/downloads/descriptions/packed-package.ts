/** The Data Package of a copy of the data that holds only some of the files. */
import { dataPackage } from '../../core/open-data/descriptions/data-package/data-package.ts';
import { printJson } from '../../core/open-data/descriptions/json.ts';
import type { Measured } from '../../core/open-data/file-size.ts';
import type { Archive } from '../../site/archive.ts';
import { describedData } from './described-data.ts';

/** `paths`: of those that are in it. */
export function packedPackage(
  archive: Archive,
  measured: Measured,
  paths: readonly string[],
): string {
  const data = describedData(archive, measured);
  return printJson(
    dataPackage({ ...data, files: data.files.filter(({ path }) => paths.includes(path)) }),
  );
}
