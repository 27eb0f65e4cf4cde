/** Of all states of a report file those alone that say something else than the one before. */
import { parseReport } from '../../markdown/parse-report.ts';
import { readCorrections } from '../../markdown/read-corrections.ts';
import type { Report } from '../../report/report.ts';
import { isNothing, reportDifference } from './report-difference.ts';
import { saysTheSameAtSight } from './same-at-sight.ts';
import type { Trace, TracedEvent } from './trace-reports.ts';

export interface CondensedState {
  readonly event: TracedEvent;
  /** Undefined where the report is gone. */
  readonly text: string | undefined;
}

/** A text, read as a report when somebody asks: most of them differ from the one before in their setting alone. */
interface Reading {
  readonly text: string;
  readonly report: Report | undefined;
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
  let last: Reading | undefined;
  for (const event of trace) {
    const before = states.at(-1);
    const text = event.blob === undefined ? undefined : textOf(event.blob);
    if (text === undefined) {
      const isGone = event.blob === undefined && before?.text !== undefined;
      if (isGone) states.push({ event, text });
      continue;
    }
    const reading = readLater(event, text);
    const isElsewhere =
      before?.text === undefined || before.event.address.agency !== event.address.agency;
    if (last !== undefined) {
      if (!isElsewhere && saysTheSame(last, reading)) continue;
      if (reading.report === undefined) {
        if (last.report !== undefined) continue;
        if (!isElsewhere) states.pop();
      }
    }
    states.push({ event, text });
    last = reading;
  }
  return states.reverse();
}

function readLater({ path, address }: TracedEvent, text: string): Reading {
  let parsed: { readonly report: Report | undefined } | undefined;
  return {
    text,
    get report() {
      return (parsed ??= parseReport({ ...address, path, text, hasFile: () => true })).report;
    },
  };
}

/** As far as that is seen without reading them as reports. */
function haveOtherCorrections(before: string, after: string): boolean {
  const [was, is] = [readCorrections(before), readCorrections(after)];
  return was !== undefined && is !== undefined && was.length !== is.length;
}

function saysTheSame(before: Reading, after: Reading): boolean {
  if (haveOtherCorrections(before.text, after.text)) return false;
  if (saysTheSameAtSight(before.text, after.text)) return true;
  const [was, is] = [before.report, after.report];
  return (
    was !== undefined &&
    is !== undefined &&
    was.corrections.length === is.corrections.length &&
    isNothing(reportDifference(was, is))
  );
}
