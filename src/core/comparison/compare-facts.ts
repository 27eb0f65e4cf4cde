/** What stands at the heads of two reports. */
import { editions } from '../form/editions.ts';
import { frontMatterKey, notStated } from '../form/front-matter.ts';
import type { FactPair } from './comparison.ts';
import type { ComparedReport } from './compared-report.ts';

/** What neither states is left out. */
export function compareFacts(left: ComparedReport, right: ComparedReport): readonly FactPair[] {
  const [was, is] = [factsOf(left), factsOf(right)];
  return [...was.keys()].flatMap((label) => {
    const [one = '', other = ''] = [was.get(label), is.get(label)];
    return one === '' && other === '' ? [] : [{ label, left: one, right: other }];
  });
}

function factsOf(report: ComparedReport): ReadonlyMap<string, string> {
  const { period, corrections, division } = report;
  return new Map([
    [frontMatterKey('title'), report.title],
    ['类别', report.kind],
    ['地区', division.join('')],
    [frontMatterKey('edition'), editions[report.form].label],
    [frontMatterKey('publishedOn'), report.publishedOn ?? notStated],
    [frontMatterKey('period'), period === null ? notStated : `${period.from} 至 ${period.to}`],
    [
      frontMatterKey('corrections'),
      corrections.length === 0 ? '' : `${String(corrections.length)}次`,
    ],
  ]);
}
