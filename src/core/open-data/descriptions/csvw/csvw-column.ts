/**
 * One column in the words of CSV on the Web. A reader makes nothing of every text in `null`, whichever it is: a slash
 * would become the same as a blank. So `null` is the empty cell alone, and a column that may hold a slash is text of
 * which the format says that it is a number or a slash.
 */
import type { Column } from '../../columns/column.ts';
import { slash } from '../../../report/figure.ts';
import { csvMeaning } from '../csv-meaning.ts';
import type { JsonObject } from '../json.ts';
import { inLanguages } from '../languages.ts';
import { anchoredPattern } from '../patterns.ts';

export function csvwColumn(column: Column): JsonObject {
  const { name, title, missing, separator } = column;
  return {
    '@type': 'Column',
    name,
    titles: name,
    'dc:title': inLanguages(title),
    'dc:description': inLanguages(meaning(column)),
    datatype: datatype(column),
    required: missing.every(({ text }) => text !== ''),
    separator,
  };
}

/** What the column holds, then what stands in place of a value. */
function meaning(column: Column): Column['description'] {
  const { zh, en } = csvMeaning(column);
  const { missing } = column;
  return {
    zh: [zh, ...missing.map(({ text, meaning }) => `${nameOf(text).zh}：${meaning.zh}。`)].join(''),
    en: [en, ...missing.map(({ text, meaning }) => `${nameOf(text).en}: ${meaning.en}.`)].join(' '),
  };
}

function nameOf(text: string): Column['description'] {
  return text === '' ? { zh: '空', en: 'Empty' } : { zh: `“${text}”`, en: `"${text}"` };
}

function datatype(column: Column): string | JsonObject {
  const { type, minimum, values } = column;
  const text = textFormat(column);
  if (text !== undefined) return { base: 'string', format: text };
  if (values !== undefined) return { base: 'string', format: anchoredPattern(values.join('|')) };
  if (type === 'boolean') return { base: 'boolean', format: 'true|false' };
  return minimum === undefined ? type : { base: type, minimum };
}

const integers = { count: '0|[1-9]\\d*', signedCount: '0|-?[1-9]\\d*' } as const;

/** Undefined where the type of the column says all. */
function textFormat({ measure, missing, pattern }: Column): string | undefined {
  if (measure === undefined) return pattern && anchoredPattern(pattern);
  const filed = measure === 'count' || measure === 'signedCount' ? integers[measure] : pattern;
  const mayBeSlash = missing.some(({ text }) => text === slash);
  return filed && anchoredPattern(filed, ...(mayBeSlash ? [slash] : []));
}
