/** Whether the members' 上年结转 together is what the government itself carried forward a year before. */
import { applicantColumns } from '../../core/form/applicants.ts';
import { figureOf, type Report } from '../../core/report/report.ts';
import { sourcesOf, sumOf } from '../../core/rules/last-year.ts';
import type { Surroundings } from '../../core/rules/surroundings.ts';

/** A sentence for a clerk. */
export function broughtForwardSentence(draft: Report, around: Surroundings): string {
  const last = `本政府${String(draft.year - 1)}年报告的结转下年度`;
  const sources = sourcesOf(around) ?? [];
  if (sources.length === 0) return `上年结转：${last}没有，或者读不出来，没有核对`;
  const columns = applicantColumns.map(({ id, key }) => {
    const here = figureOf(draft, `requests.broughtForward.${id}`);
    const there = sumOf(sources, `requests.carriedForward.${id}`);
    return { key, here, there };
  });
  const differing = columns.flatMap(({ key, here, there }) =>
    typeof here === 'number' && there !== undefined && here !== there
      ? [`${key} ${String(here)}（上一年 ${String(there)}）`]
      : [],
  );
  if (differing.length > 0) return `上年结转与${last}不同：${differing.join('、')}；请核对`;
  const open = columns.filter(({ here, there }) => here === null || there === undefined);
  if (open.length === columns.length) return `上年结转各栏都空着，没有与${last}核对`;
  return open.length === 0
    ? `上年结转各栏都与${last}相同`
    : `上年结转与${last}没有不同；${open.map(({ key }) => key).join('、')}空着，没有核对`;
}
