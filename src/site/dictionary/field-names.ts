/** What the properties of `report.json` are called, and under which keys of the front matter they are written. */
import { frontMatterEnglish } from '../../core/form/english/front-matter.ts';
import { englishTerm } from '../../core/form/english/term.ts';
import { frontMatterKeys } from '../../core/form/front-matter.ts';
import type { Bilingual } from '../../core/open-data/columns/column.ts';
import type { ReportJson } from '../../core/open-data/report-json.ts';

export function fieldName(property: keyof ReportJson): Bilingual {
  const own = ownNames[property];
  if (own !== undefined) return own;
  const [id = property] = idsOf(property);
  const found = frontMatterKeys.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no name for ${property}`);
  return { zh: found.key, en: englishTerm(frontMatterEnglish, id).name };
}

/** None where the file of the report has no key for it. */
export function frontMatterKeysOf(property: keyof ReportJson): string[] {
  const ids = idsOf(property);
  return frontMatterKeys.filter(({ id }) => ids.includes(id)).map(({ key }) => key);
}

/** In the words of the front matter. */
function idsOf(property: keyof ReportJson): readonly string[] {
  return otherIds[property] ?? [property];
}

const otherIds: Partial<Record<keyof ReportJson, readonly string[]>> = {
  form: ['edition'],
  figures: ['disclosure', 'requests', 'disputes'],
};

/** Of what the front matter doesn't have, or has under several keys. */
const ownNames: Partial<Record<keyof ReportJson, Bilingual>> = {
  $schema: { zh: '模式', en: 'Schema' },
  page: { zh: '网页', en: 'Page' },
  agency: { zh: '机关代号', en: 'Identifier of the agency' },
  kind: { zh: '机关类别', en: 'Kind of agency' },
  divisionCode: { zh: '行政区划代码', en: 'Division code' },
  division: { zh: '行政区划', en: 'Division' },
  figures: { zh: '数字', en: 'Figures' },
  headings: { zh: '各部分的标题', en: 'Headings' },
  sections: { zh: '各部分的文字', en: 'Sections' },
  otherSections: { zh: '格式以外的部分', en: 'Other sections' },
  findings: { zh: '核对发现的问题', en: 'Findings' },
};
