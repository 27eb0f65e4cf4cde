/** What describes the data to machines: written after all that it describes. */
import { dataPaths } from '../../core/open-data/addresses.ts';
import { printJson } from '../../core/open-data/descriptions/json.ts';
import { reportSchemaDocument } from '../../core/open-data/descriptions/report-schema.ts';
import type { Archive } from '../../site/archive.ts';
import { canonicalUrl } from '../../site/urls.ts';
import type { DataFile } from '../data-file.ts';

export function descriptionFiles({ site }: Archive): readonly DataFile[] {
  const { reportSchema } = dataPaths;
  return [
    {
      path: reportSchema,
      content: () =>
        printJson(reportSchemaDocument(site.url && canonicalUrl(site.url, reportSchema))),
    },
  ];
}
