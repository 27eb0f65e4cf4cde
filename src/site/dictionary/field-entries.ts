/** What a report holds: the properties of `report.json` by its schema, and the keys of the front matter for them. */
import { propertyMeanings } from '../../core/open-data/descriptions/report-schema/report-meanings.ts';
import { reportJsonSchema } from '../../core/open-data/report-json-schema.ts';
import type { ReportJson } from '../../core/open-data/report-json.ts';
import type { Entry } from './dictionary-view.ts';
import { fieldName, frontMatterKeysOf } from './field-names.ts';

/** Both editions have the same. */
const [{ shape }] = reportJsonSchema.options;

export function fieldEntries(): readonly Entry[] {
  return (Object.keys(shape) as (keyof ReportJson)[]).map((id) => ({
    id,
    words: fieldName(id),
    keys: frontMatterKeysOf(id),
    facts: isOptional(id) ? [{ zh: '可以没有', en: 'optional' }] : [],
    meaning: propertyMeanings[id],
  }));
}

function isOptional(id: keyof ReportJson): boolean {
  return shape[id].type === 'optional';
}
