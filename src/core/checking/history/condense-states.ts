/** Of all states of a report file those alone that say something else than the one before. */
import { parseReport } from '../../markdown/parse-report.ts';
import type { Report } from '../../report/report.ts';
import { isNothing, reportDifference } from './report-difference.ts';
import type { Trace, TracedEvent } from './trace-reports.ts';

export interface CondensedState {
  readonly event: TracedEvent;
  /** Undefined where the report is gone. */
  readonly text: string | undefined;
}

/**
 * The newest first. `textOf` gives a content, undefined where git doesn't have it. A text that is no report counts only
 * where nothing before it is one: a slip that was mended was never published.
 */
export function condenseStates(
  trace: Trace,
  textOf: (blob: string) => string | undefined,
): readonly CondensedState[] {
  const states: CondensedState[] = [];
  let last: { readonly text: string; readonly report: Report | undefined } | undefined;
  for (const event of trace) {
    const { blob, address } = event;
    const before = states.at(-1);
    if (blob === undefined) {
      if (before?.text !== undefined) states.push({ event, text: undefined });
      continue;
    }
    const text = textOf(blob);
    if (text === undefined) continue;
    const isElsewhere =
      before === undefined ||
      before.text === undefined ||
      before.event.address.agency !== address.agency;
    if (!isElsewhere && last !== undefined && evenly(last.text) === evenly(text)) continue;
    const { report } = parseReport({ ...address, path: event.path, text, hasFile: () => true });
    if (last !== undefined && report === undefined && last.report !== undefined) continue;
    const isSame = report && last?.report && saysTheSame(last.report, report);
    if (isSame === true && !isElsewhere) continue;
    if (last !== undefined && last.report === undefined && report === undefined && !isElsewhere) {
      states.pop();
    }
    states.push({ event, text });
    last = { text, report };
  }
  return states.reverse();
}

function saysTheSame(before: Report, after: Report): boolean {
  return (
    before.corrections.length === after.corrections.length &&
    isNothing(reportDifference(before, after))
  );
}

/** A cheap way to see that only the setting differs: spaces count where they keep numbers or words apart. */
function evenly(text: string): string {
  return text.replace(/(?<!\w)\s+|\s+(?!\w)/g, '');
}
