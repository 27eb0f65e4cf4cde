/** What describes the data to machines: written after all that it describes. */
import { dataPaths } from '../../core/open-data/addresses.ts';
import { dataPackage } from '../../core/open-data/descriptions/data-package/data-package.ts';
import { dataCatalog } from '../../core/open-data/descriptions/dcat/catalog.ts';
import type { DescribedData } from '../../core/open-data/descriptions/described-data.ts';
import { csvwMetadata } from '../../core/open-data/descriptions/csvw/csvw.ts';
import { printJson, type JsonObject } from '../../core/open-data/descriptions/json.ts';
import { openApi } from '../../core/open-data/descriptions/open-api/open-api.ts';
import { reportSchemaDocument } from '../../core/open-data/descriptions/report-schema/report-schema.ts';
import type { Archive } from '../../site/archive.ts';
import { canonicalUrl } from '../../site/urls.ts';
import type { DataFile } from '../data-file.ts';
import { describedData } from './described-data.ts';

export function descriptionFiles(archive: Archive): readonly DataFile[] {
  return [
    described(dataPaths.reportSchema, ({ site }) =>
      reportSchemaDocument(site.url && canonicalUrl(site.url, dataPaths.reportSchema)),
    ),
    described(dataPaths.dataPackage, dataPackage),
    described(dataPaths.csvw, csvwMetadata),
    described(dataPaths.catalog, dataCatalog),
    described(dataPaths.openApi, openApi),
  ];

  function described(path: string, describe: (data: DescribedData) => JsonObject): DataFile {
    return { path, content: (measured) => printJson(describe(describedData(archive, measured))) };
  }
}
