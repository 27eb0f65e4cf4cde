/** All of a narrative in one text: whether a rule has anything to look for is asked of it once. */
import type { Report } from '../report.ts';
import { passagesOf } from './passages.ts';

/** The passages in reading order, one a line. */
export function wholeTextOf(report: Report): string {
  const known = remembered.get(report);
  if (known !== undefined) return known;
  const text = passagesOf(report)
    .map((passage) => passage.text)
    .join('\n');
  remembered.set(report, text);
  return text;
}

const remembered = new WeakMap<Report, string>();
