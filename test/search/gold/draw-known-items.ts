/** Queries that mean one report: its body by any of its names, and its year as people write years. */
import type { Draw } from './draw.ts';
import { pickOne } from './pick-one.ts';
import type { PublishedReport } from './published-report.ts';

export const drawBodyAndYear: Draw = (reports, random) => {
  const report = pickOne(reports, random);
  const name = pickOne(namesOf(report), random);
  const year = pickOne(yearForms, random)(report.year);
  const space = pickOne(['', '', ' ', '　'], random);
  const typed = random.chance(0.85) ? `${name}${space}${year}` : `${year}${space}${name}`;
  return { typed, expect: { first: report.path } };
};

export const drawQuestion: Draw = (reports, random) => {
  const report = pickOne(reports, random);
  const typed = pickOne(questions, random)
    .replace('{name}', pickOne(namesOf(report), random))
    .replace('{year}', pickOne(yearForms, random)(report.year));
  return { typed, expect: { first: report.path } };
};

/** In full, the short and former ones, and what a neighbour would say: 青禾县教育局, 青禾教育局. */
export function namesOf({ body, filed }: PublishedReport): readonly string[] {
  const short = body.shortName ?? body.name;
  return [
    ...new Set([
      filed.agencyName,
      body.name,
      short,
      ...body.formerNames,
      body.name.replace(/^示例/, ''),
      short.replace(/^示例/, ''),
      short.replace(/^示例(..)县(?=.{3})/u, '$1'),
    ]),
  ];
}

const yearForms: readonly ((year: number) => string)[] = [
  (year) => String(year),
  (year) => `${String(year)}年`,
  (year) => `${String(year)}年度`,
  (year) => `${String(year).slice(2)}年`,
  (year) => `${fullWidth(year)}年度`,
  (year) => `${inHan(year)}年`,
];

const questions = [
  '{name}{year}一共收到多少件政府信息公开申请？',
  '请问{name}{year}的政府信息公开年度报告在哪里可以看到',
  '{year}{name}有没有被行政复议纠正过',
  '我想知道{name}在{year}不予公开了多少件',
  '{name}{year}收取信息处理费了吗？',
  '{year}{name}办结的申请有几件',
];

function fullWidth(year: number): string {
  return String(year).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

function inHan(year: number): string {
  return String(year).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
}
