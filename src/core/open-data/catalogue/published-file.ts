/** What is said of a file that stands on the site for others to read. */
import type { Bilingual } from '../columns/column.ts';
import type { TableDescription } from './table-description.ts';

export interface PublishedFile {
  /** On the site, without the base; that of a file beside each report holds `{agency}` and `{year}`. */
  readonly path: string;
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** The one year that it holds; absent where it holds all. */
  readonly year?: number;
  /** Where it is a table with one header and one kind of row. */
  readonly table?: TableDescription;
}

export type FileKind =
  /** Of bodies, reports or figures. */
  | 'table'
  | 'list'
  | 'workbook'
  | 'archive'
  /** Says what the others hold. */
  | 'description'
  | 'changes'
  /** One report, in one form or another. */
  | 'report';

export const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  schema: 'application/schema+json',
  csvw: 'application/csvm+json',
  jsonLd: 'application/ld+json',
  openApi: 'application/openapi+json',
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  feed: 'application/feed+json',
} as const;
