/** What stands at the heads of two reports. */
import { editions } from '../form/editions.ts';
import { frontMatterKey, notStated } from '../form/front-matter.ts';
import type { FactPair, Relation } from './comparison.ts';
import type { ComparedReport } from './compared-report.ts';

/** Besides the titles. What neither states is left out; what a body is goes without saying where it is the same body. */
export function compareFacts(
  relation: Relation,
  left: ComparedReport,
  right: ComparedReport,
): readonly FactPair[] {
  const isOneBody = relation === 'years';
  const [was, is] = [factsOf(left, isOneBody), factsOf(right, isOneBody)];
  return [...was.keys()].flatMap((label) => {
    const [one = '', other = ''] = [was.get(label), is.get(label)];
    return one === '' && other === '' ? [] : [{ label, left: one, right: other }];
  });
}

function factsOf(report: ComparedReport, isOneBody: boolean): ReadonlyMap<string, string> {
  const { period, corrections, division } = report;
  return new Map([
    [frontMatterKey('agencyName'), report.agencyName],
    [frontMatterKey('year'), String(report.year)],
    ['类别', isOneBody ? '' : report.kind],
    ['地区', isOneBody ? '' : division.join('')],
    [frontMatterKey('edition'), editions[report.form].label],
    [frontMatterKey('publishedOn'), report.publishedOn ?? notStated],
    [frontMatterKey('period'), period === null ? notStated : `${period.from} 至 ${period.to}`],
    [
      frontMatterKey('corrections'),
      corrections.length === 0 ? '' : `${String(corrections.length)}次`,
    ],
  ]);
}
