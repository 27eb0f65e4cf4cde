/**
 * The addresses of the data as an API (OpenAPI 3.1) of which every answer is a file. What it holds comes from the
 * catalogue: a new file has its path here without another word.
 */
import { dataPaths } from '../../addresses.ts';
import type { PublishedFile } from '../../catalogue/published-file.ts';
import { reportFiles } from '../../catalogue/report-files.ts';
import type { Licence } from '../../../register/site.ts';
import { dataFolder } from '../data-folder.ts';
import { dataMeaning, dataName } from '../data-words.ts';
import { bothLanguages, type DescribedData } from '../described-data.ts';
import type { JsonObject } from '../json.ts';
import { agencyFeed } from './agency-feed.ts';
import { operation, tags } from './operation.ts';
import { parameters } from './parameters.ts';
import { pathTemplate } from './path-template.ts';
import { schemas } from './schemas.ts';

export function openApi(data: DescribedData): JsonObject {
  const { site } = data;
  const { organizer, name, dataLicence } = site;
  return {
    openapi: '3.1.1',
    info: {
      title: dataName(site).zh,
      summary: dataName(site).en,
      description: bothLanguages(dataMeaning(site)),
      version: '1.0.0',
      contact: { name: organizer ?? name, url: site.url && `${site.url}${dataFolder}` },
      license: dataLicence && licence(dataLicence),
    },
    // Relative to this file, where the column doesn't know its address.
    servers: [{ url: site.url ?? '..', description: name }],
    tags: Object.values(tags).map((tag) => ({ name: tag })),
    paths: paths(data),
    components: { parameters: parameters(data), schemas: schemas() },
  };
}

/** Files of single years share one path. */
function paths(data: DescribedData): JsonObject {
  const hasFeeds = data.files.some(({ path }) => path === dataPaths.atom);
  const files: readonly PublishedFile[] = [
    ...(data.years.length > 0 ? reportFiles : []),
    ...(hasFeeds ? [agencyFeed] : []),
    ...data.files,
  ];
  const byTemplate = Map.groupBy(files, pathTemplate);
  return Object.fromEntries(
    [...byTemplate].map(([template, [file]]) => [
      template,
      { get: file && operation(template, file) },
    ]),
  );
}

/** By its address: an id of SPDX beside it is not allowed. */
function licence({ name, url }: Licence): JsonObject {
  return { name, url };
}
