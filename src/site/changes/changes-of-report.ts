/** What happened to one report that is here: published, corrected, changed without a word, gone for a while. */
import { chooseVersions } from '../../core/checking/earlier/choose-versions.ts';
import type { ShownVersion } from '../../core/checking/earlier/show-version.ts';
import {
  dayOf,
  type KeptState,
  type Moment,
  type ReportState,
} from '../../core/checking/history/content-history.ts';
import { addressOf } from '../../core/register/report-address.ts';
import type { Correction } from '../../core/report/report.ts';
import type { Archive, ArchivedReport } from '../archive.ts';
import type { Change } from './change.ts';
import { compareStates } from './compare-states.ts';
import { withdrawal } from './withdrawals.ts';

export function changesOfReport(archive: Archive, entry: ArchivedReport): Change[] {
  const states = archive.history.reports.get(addressOf(entry)) ?? [];
  const corrections = correctionSteps(entry, states);
  const explained = new Set<ReportState>(corrections.flatMap(({ after }) => after ?? []));
  return [
    published(entry, states.filter(isKept).at(-1)),
    ...corrections.flatMap((step) => corrected(entry, step)),
    ...states.flatMap((state, position) =>
      unexplained(archive, entry, states, position, explained.has(state)),
    ),
  ];
}

function published(entry: ArchivedReport, first: KeptState | undefined): Change {
  const filed = entry.report.publishedOn ?? undefined;
  return {
    ...common(entry, first),
    id: `${addressOf(first?.address ?? entry)}/published`,
    kind: 'published',
    date: filed ?? (first?.moment && dayOf(first.moment)),
    dateSource: filed === undefined ? 'recorded' : 'filed',
  };
}

/** Corrections that came together, between two states. */
interface CorrectionStep {
  readonly corrections: readonly Correction[];
  /** Undefined where none is kept. */
  readonly before: KeptState | undefined;
  /** Undefined where it isn't committed yet, or nothing is. */
  readonly after: KeptState | undefined;
}

function correctionSteps(
  { report }: ArchivedReport,
  states: readonly ReportState[],
): CorrectionStep[] {
  const kept = states.filter(isKept);
  const steps = chooseVersions(report.corrections, kept).map(
    ({ state, replacedBy }): CorrectionStep => ({
      corrections: replacedBy,
      before: state,
      after: kept[kept.indexOf(state) - 1],
    }),
  );
  const known = new Set(steps.flatMap(({ corrections }) => corrections));
  const always = report.corrections
    .filter((correction) => !known.has(correction))
    .map((correction) => ({
      corrections: [correction],
      before: undefined,
      after: kept.at(-1),
    }));
  return [...steps, ...always];
}

function corrected(
  entry: ArchivedReport,
  { corrections, before, after }: CorrectionStep,
): Change[] {
  const { report, acknowledged, files, renderNarrative } = entry;
  const now: ShownVersion = {
    ...{ kind: 'report', report, acknowledged, files, renderNarrative, isMasked: false },
  };
  const ids = corrections.map((correction) => correctionId(entry, correction));
  return corrections.map((correction, position) => ({
    ...common(entry, after),
    id: ids[position] ?? '',
    kind: 'corrected',
    date: correction.date,
    dateSource: 'filed',
    correction,
    togetherWith: ids.filter((_, other) => other !== position),
    comparison: () => compareStates(before?.shown, after?.shown ?? now),
  }));
}

/** By its day, and its place among those of that day: words may be mended later. */
function correctionId(entry: ArchivedReport, correction: Correction): string {
  const sameDay = entry.report.corrections.filter(({ date }) => date === correction.date);
  const position = sameDay.indexOf(correction);
  const suffix = position > 0 ? `-${String(position + 1)}` : '';
  return `${addressOf(entry)}/corrected/${correction.date}${suffix}`;
}

function unexplained(
  archive: Archive,
  entry: ArchivedReport,
  states: readonly ReportState[],
  position: number,
  isExplained: boolean,
): Change[] {
  const state = states[position];
  const older = states[position + 1];
  if (state === undefined || older === undefined) return [];
  if (state.kind === 'gone') {
    return older.kind === 'kept' ? withdrawal(archive, state, older) : [];
  }
  const before = states.slice(position + 1).find(isKept);
  if (before === undefined) return [];
  const isBack = older.kind === 'gone';
  const isMoved = before.address.agency !== state.address.agency;
  if (isExplained && !isBack && !isMoved) return [];
  if (!isBack && isDraft(before, state.moment)) return [];
  const day = state.moment && dayOf(state.moment);
  const isOnlyMoved = isMoved && !isBack && before.blob === state.blob;
  const kind = isBack ? 'published' : isOnlyMoved ? 'moved' : 'changed';
  return [
    {
      ...common(entry, state),
      id: isBack
        ? `${addressOf(state.address)}/published/${day ?? ''}`
        : `${addressOf(state.address)}/${kind}/${state.blob.slice(0, 12)}`,
      kind,
      date: day,
      dateSource: 'recorded',
      isReturn: isBack,
      movedFrom: isMoved ? before.address.agency : undefined,
      comparison:
        isExplained || isOnlyMoved ? undefined : () => compareStates(before.shown, state.shown),
    },
  ];
}

/** What is altered before its own day of publication was no published report. */
function isDraft({ shown }: KeptState, moment: Moment | undefined): boolean {
  const publishedOn = shown.kind === 'report' ? shown.report.publishedOn : null;
  return publishedOn !== null && moment !== undefined && dayOf(moment) < publishedOn;
}

function common(
  { agency, year, report }: ArchivedReport,
  state: KeptState | undefined,
): Omit<Change, 'id' | 'kind' | 'date' | 'dateSource'> {
  return {
    recorded: state?.moment,
    agency,
    agencyName: report.agencyName,
    year,
    title: report.title,
    isReturn: false,
    movedFrom: undefined,
    correction: undefined,
    togetherWith: [],
    comparison: undefined,
  };
}

function isKept(state: ReportState): state is KeptState {
  return state.kind === 'kept';
}
