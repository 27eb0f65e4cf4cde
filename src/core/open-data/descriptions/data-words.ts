/** What the data as a whole are called and said to be, for every description of them. */
import { regulationsEnglish, reportEnglish } from '../../form/english/form.ts';
import { sections, titleWithoutNumber } from '../../form/sections.ts';
import type { Bilingual } from '../columns/column.ts';
import { dataTitle } from '../citation.ts';
import type { Site } from '../../register/site.ts';

export function dataName(site: Site): Bilingual {
  return { zh: dataTitle(site), en: `${reportEnglish}: figures of all years` };
}

export function dataMeaning({ name }: Site): Bilingual {
  return {
    zh: `“${name}”所登各机关政府信息公开工作年度报告的数字，照原样列出：空白（没有填写）、“/”和0分得清，没有填的不当作零。`,
    en: `The figures of the annual reports on open government information that Chinese government bodies publish under the ${regulationsEnglish}, as filed: a blank (not reported), a slash and a zero stay apart.`,
  };
}

/** Of the tables in CSV, which spreadsheets open. */
export function tablesMeaning(site: Site): Bilingual {
  const { zh, en } = dataMeaning(site);
  return {
    zh: `${zh}CSV里开头或者“;”后面是 = + - @ 的文字，在它前面加了一个撇号（'），免得被当作公式。`,
    en: `${en} Where text in CSV, or what follows a semicolon in it, begins with = + - @, an apostrophe (') stands in front, so that no spreadsheet takes it for a formula.`,
  };
}

/** The tables that every report has. */
export const dataKeywords: readonly string[] = [
  '政府信息公开',
  '年度报告',
  ...sections.filter(({ hasTable }) => hasTable).map((section) => titleWithoutNumber(section)),
];

export const englishKeywords = ['open government information', 'freedom of information', 'China'];
