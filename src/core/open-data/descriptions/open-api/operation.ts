/** What is got from one address. */
import { mediaTypes, type FileKind, type PublishedFile } from '../../catalogue/published-file.ts';
import { bothLanguages } from '../described-data.ts';
import type { JsonObject } from '../json.ts';
import { templateNames } from './path-template.ts';
import { schemaNameOf } from './schemas.ts';

export const tags: Readonly<Record<FileKind, string>> = {
  report: '单份报告',
  list: '目录',
  table: '表格',
  workbook: '工作簿',
  archive: '打包',
  changes: '变动',
  description: '描述',
};

export function operation(template: string, file: PublishedFile): JsonObject {
  const { kind, title, description, year } = file;
  const names = templateNames(template);
  const summary = bothLanguages(title).replaceAll(String(year), '{year}');
  return {
    operationId: operationId(template),
    tags: [tags[kind]],
    summary,
    description: bothLanguages(description),
    parameters: names.length === 0 ? undefined : names.map((name) => parameter(name, file)),
    responses: {
      '200': { description: summary, content: content(template, file) },
      ...(names.length > 0 && { '404': { description: '没有这一份。 There is none.' } }),
    },
  };
}

function parameter(name: string, { year }: PublishedFile): JsonObject {
  const key = name === 'year' && year !== undefined ? 'dataYear' : name;
  return { $ref: `#/components/parameters/${key}` };
}

/** E.g. `getReportsAgencyYearReportJson`. */
function operationId(template: string): string {
  const words = template.split(/\W+/).filter((word) => word !== '');
  return `get${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

/** A server that goes by the end of a file's name says the more general type. */
function content(template: string, { mediaType }: PublishedFile): JsonObject {
  const general = generalTypes.find(([, end]) => template.endsWith(end))?.[0];
  const types = new Set([mediaType, general ?? mediaType]);
  const answer = answerOf(template, mediaType);
  return Object.fromEntries([...types].map((type) => [type, answer]));
}

const generalTypes = [
  [mediaTypes.json, '.json'],
  ['application/xml', '.xml'],
] as const;

function answerOf(template: string, mediaType: string): JsonObject {
  const name = schemaNameOf(template);
  if (name !== undefined) return { schema: { $ref: `#/components/schemas/${name}` } };
  if (/json$/.test(mediaType)) return { schema: { type: 'object' } };
  return /^text\/|\+xml$/.test(mediaType) ? { schema: { type: 'string' } } : {};
}
