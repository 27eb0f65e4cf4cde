/** The files that say what the others hold, and what changed. */
import { dataPaths } from '../addresses.ts';
import { mediaTypes, type FileKind, type PublishedFile } from './published-file.ts';

type Words = readonly [zh: string, en: string];

export const feedFiles: readonly PublishedFile[] = [
  feed(dataPaths.atom, 'Atom', mediaTypes.atom),
  feed(dataPaths.rss, 'RSS', mediaTypes.rss),
  feed(dataPaths.jsonFeed, 'JSON Feed', mediaTypes.feed),
];

export const changesFile = described(
  dataPaths.changes,
  'changes',
  mediaTypes.json,
  ['发布和更正（JSON）', 'Publications and corrections (JSON)'],
  [
    '新发布、更正过的报告，以及变了哪些数字；机关登记和附件的改动不在其中。',
    'New and corrected reports, and which figures changed; not what changed in the register or in attachments.',
  ],
);

export const descriptionFiles: readonly PublishedFile[] = [
  described(
    dataPaths.reportSchema,
    'description',
    mediaTypes.schema,
    ['报告的JSON Schema', 'JSON Schema of a report'],
    ['report.json的结构。', 'What report.json holds.'],
  ),
  described(
    dataPaths.changesSchema,
    'description',
    mediaTypes.schema,
    ['变化的JSON Schema', 'JSON Schema of the changes'],
    ['changes.json的结构。', 'What changes.json holds.'],
  ),
  described(
    dataPaths.dataPackage,
    'description',
    mediaTypes.json,
    ['数据包描述', 'Data Package'],
    [
      '各个CSV表的列（Frictionless Data Package）。',
      'The columns of the CSV tables (Frictionless).',
    ],
  ),
  described(
    dataPaths.csvw,
    'description',
    mediaTypes.csvw,
    ['CSV描述（CSVW）', 'CSV on the Web metadata'],
    ['各个CSV表的列（W3C CSV on the Web）。', 'The columns of the CSV tables (W3C).'],
  ),
  described(
    dataPaths.catalog,
    'description',
    mediaTypes.jsonLd,
    ['数据目录（DCAT）', 'Data catalogue (DCAT)'],
    ['数据集和下载地址（DCAT-AP）。', 'Datasets and where to download them (DCAT-AP).'],
  ),
  described(
    dataPaths.openApi,
    'description',
    mediaTypes.openApi,
    ['接口描述（OpenAPI）', 'OpenAPI description'],
    ['所有数据地址（OpenAPI 3.1）。', 'All addresses of data (OpenAPI 3.1).'],
  ),
];

function feed(path: string, name: string, mediaType: string): PublishedFile {
  return described(
    path,
    'changes',
    mediaType,
    [`订阅（${name}）`, `Feed (${name})`],
    ['最近发布和更正的报告。', 'Reports published or corrected lately.'],
  );
}

function described(
  path: string,
  kind: FileKind,
  mediaType: string,
  title: Words,
  description: Words,
): PublishedFile {
  return {
    path,
    kind,
    mediaType,
    title: { zh: title[0], en: title[1] },
    description: { zh: description[0], en: description[1] },
  };
}
