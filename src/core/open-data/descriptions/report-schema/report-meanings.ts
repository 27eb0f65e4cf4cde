/** What the properties of `report.json` mean, in Chinese and English, for its schema and for the dictionary. */
import type { Bilingual } from '../../columns/column.ts';
import type { PublishedFinding, ReportJson } from '../../report-json.ts';

export const propertyMeanings: Readonly<Record<keyof ReportJson, Bilingual>> = {
  $schema: {
    zh: '本文件所依的模式的网址。',
    en: 'Address of the schema that this file follows.',
  },
  page: {
    zh: '这份报告的网页。',
    en: 'Address of the page of this report.',
  },
  form: {
    zh: '年度报告格式的版本：2019（试行）或者2021。',
    en: 'Edition of the official form.',
  },
  agency: {
    zh: '机关在本站的代号，不因更名而变。',
    en: 'Identifier of the body on this site.',
  },
  agencyName: {
    zh: '机关当时的全称。',
    en: 'Full name of the body when it filed.',
  },
  kind: {
    zh: '机关的类别。',
    en: 'Kind of body: government, department, township or street, other.',
  },
  divisionCode: {
    zh: '行政区划代码（GB/T 2260）；不知道时为 null。',
    en: 'Code of the administrative division; null where it is not known.',
  },
  division: {
    zh: '行政区划，从省到县；不知道时为空。',
    en: 'Administrative division from province down; empty where it is not known.',
  },
  year: {
    zh: '报告所述的年份。',
    en: 'Calendar year that the report is about.',
  },
  title: {
    zh: '报告的标题。',
    en: 'Title as filed.',
  },
  publishedOn: {
    zh: '首次发布的日期，更正时也不改；来源没有写时为 null。',
    en: 'First date of publication; null where the source does not state it.',
  },
  period: {
    zh: '统计期限的第一天和最后一天；原文没有写时为 null。',
    en: 'First and last day of the reporting period; null where the source does not state it.',
  },
  indexNumber: {
    zh: '信息索引号。',
    en: 'Index number of the information.',
  },
  documentNumber: {
    zh: '发文字号。',
    en: 'Number under which it was issued.',
  },
  source: {
    zh: '最早在哪里发布。',
    en: 'Where it was first published.',
  },
  isAbridged: {
    zh: '正文是已发布报告的摘编。',
    en: 'The text is an abridgement of a published report.',
  },
  corrections: {
    zh: '更正，逐条写日期和内容。',
    en: 'Dated corrections.',
  },
  statements: {
    zh: '机关对检查所发现问题的说明。',
    en: 'Explanations by the body of what the check found; `rule` is the id of the rule.',
  },
  figures: {
    zh: '三张表的每一个数，按表的次序。',
    en: 'Every figure of the three standard tables, in the order of the form.',
  },
  headings: {
    zh: '各部分的标题，照原样。',
    en: 'Titles of all sections as filed, in order.',
  },
  sections: {
    zh: '各部分的文字（Markdown），照原样；lead 是第一部分以前的文字。',
    en: 'Texts of the sections in Markdown as filed; `lead` stands before the first.',
  },
  otherSections: {
    zh: '格式所没有的部分。',
    en: 'Sections that the form does not have.',
  },
  findings: {
    zh: '检查所发现的、与数字有关的问题。',
    en: 'What the automatic check found about the figures.',
  },
};

export const findingMeanings: Readonly<Record<keyof PublishedFinding, string>> = {
  ruleId: '规则的代号，在 /rules/ 之下有它的说明。 Id of the rule, explained under /rules/.',
  severity: '轻重；机关已经说明的为 hint。 Severity; what the body has explained is a hint.',
  message: '发现了什么。 What was found, in Chinese.',
  figures: '涉及哪些数。 The figures concerned.',
  reason: '机关的说明。 The explanation given by the body.',
};

/** Of the kinds of figures and dates, by the names that the zod schema gives them. */
export const definitionMeanings: Readonly<Record<string, string>> = {
  Count: '件数：0或者正整数；"/" 为斜线，null 为空白。 A count; a slash or a blank is not zero.',
  SignedCount:
    '增减数：整数，减少为负；"/" 为斜线，null 为空白。 A change in number, negative for a decrease.',
  Amount:
    '金额，单位万元，照原样的文字，不可当作浮点数改写；"/" 为斜线，null 为空白。 Money in units of CNY 10,000, decimal text as filed.',
  AmountWithUnit:
    '金额，格式没有规定单位，可以带“元”“万元”；"/" 为斜线，null 为空白。 Money for which the form fixes no unit; it may carry 元 (yuan) or 万元 (CNY 10,000).',
  Date: '日期，YYYY-MM-DD。 A calendar date.',
};
