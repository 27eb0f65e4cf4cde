/** What is said of a change in a sentence; of a correction what the body says. */
import { sections } from '../../core/form/sections.ts';
import type { ReportDifference } from '../../core/checking/history/report-difference.ts';
import { spokenDate } from '../../core/report/spoken-date.ts';
import { paths } from '../urls.ts';
import type { Change } from './change.ts';

export function changeText(change: Change): string {
  switch (change.kind) {
    case 'published':
      return publishedText(change);
    case 'corrected':
      return change.correction?.text ?? '';
    case 'changed':
      return `文件改动过，没有写更正：${whatChanged(change)}。`;
    case 'moved':
      return `${movedText(change)}，内容没有改动。`;
    case 'withdrawn':
      return `${change.agencyName}${String(change.year)}年报告的文件已经撤下。`;
  }
}

function publishedText({ agencyName, year, date, dateSource, isReturn }: Change): string {
  const name = `${agencyName}${String(year)}年政府信息公开工作年度报告`;
  if (isReturn) return `${name}撤下以后重新收录。`;
  if (dateSource === 'filed') return `${name}发布。`;
  return date === undefined
    ? `${name}，报告没有写发布日期。`
    : `${name}，报告没有写发布日期，${spokenDate(date)}收入本栏。`;
}

function movedText({ movedFrom, agency, year }: Change): string {
  return `网址由${paths.report(movedFrom ?? agency, year)}改为${paths.report(agency, year)}`;
}

function whatChanged(change: Change): string {
  const compared = change.comparison?.();
  const moved = change.movedFrom === undefined ? [] : [movedText(change)];
  switch (compared?.kind) {
    case undefined:
    case 'unknown':
      return moved.join('') || '版本库中没有改动前的文本';
    case 'withheld':
      return [...moved, '有一版载有个人信息，不逐项列出'].join('，');
    case 'unreadable':
      return [...moved, '有一版不合现在的格式，没有逐项比较'].join('，');
    case 'compared':
      return [...moved, ...parts(compared.difference)].join('，') || '只有写法不同';
  }
}

function parts({ figures, facts, sections: changed }: ReportDifference): string[] {
  return [
    ...(figures.length > 0 ? [`改了${String(figures.length)}个数字`] : []),
    ...(facts.length > 0 ? [`改了${facts.map(({ label }) => label).join('、')}`] : []),
    ...(changed.length > 0 ? [`改了${changed.map(sectionName).join('、')}的文字`] : []),
  ];
}

/** As a reader knows it. */
export function sectionName(id: string): string {
  if (id === 'lead') return '开头';
  return `“${sections.find((section) => section.id === id)?.title ?? id}”`;
}
