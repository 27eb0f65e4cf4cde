/** The reports in the archives of their years: that of all years holds them too, and needn't compress them again. */
import { dataPaths } from '../../../core/open-data/addresses.ts';
import type { Written } from '../../data-file.ts';
import { openZip, type OpenZip } from './open-zip.ts';
import type { Deflated } from './zip-file.ts';

export interface ReportsOfYears {
  /** Undefined where the archive of the year wasn't written before. */
  take(year: number, path: string): Deflated | undefined;
  close(): void;
}

export function reportsOfYears(written: Written = () => undefined): ReportsOfYears {
  const opened = new Map<number, OpenZip | undefined>();
  const open = (year: number) => {
    const place = written(dataPaths.archiveOfYear(year));
    const zip = place === undefined ? undefined : openZip(place);
    opened.set(year, zip);
    return zip;
  };
  return {
    take: (year, path) => (opened.has(year) ? opened.get(year) : open(year))?.take(path),
    close() {
      for (const zip of opened.values()) zip?.close();
    },
  };
}
