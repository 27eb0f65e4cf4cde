/** Files of the column as things that can be downloaded. */
import { publishedFiles } from '../../../core/open-data/catalogue/catalogue.ts';
import { extentOf } from '../../../core/open-data/catalogue/extent.ts';
import type { Measured } from '../../../core/open-data/file-size.ts';
import type { Archive } from '../../archive.ts';
import { addressIn } from './addresses.ts';
import type { Thing } from './thing.ts';

/** Those that hold the data of one year, or of all years where none is named. */
export function dataDownloads(
  { site, reports }: Archive,
  measured: Measured,
  year: number | undefined,
): Thing[] {
  const extent = extentOf(reports.map(({ report }) => report));
  return publishedFiles(extent)
    .filter((file) => file.kind !== 'description' && file.kind !== 'changes' && file.year === year)
    .map(({ path, mediaType, title }) => {
      const size = measured.get(path);
      return {
        '@type': 'DataDownload',
        name: title.zh,
        contentUrl: addressIn(site, path),
        encodingFormat: mediaType,
        contentSize: size && `${String(size.bytes)} B`,
      };
    });
}
