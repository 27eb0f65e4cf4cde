/** What git kept of the reports of a content folder. */
import { join } from 'node:path';
import { checkWords } from '../core/checking/check-register.ts';
import type { CheckedContent } from '../core/checking/checked.ts';
import { showVersion, type ShownVersion } from '../core/checking/earlier/show-version.ts';
import {
  momentOf,
  noHistory,
  type ContentHistory,
  type ReportHistory,
  type ReportState,
} from '../core/checking/history/content-history.ts';
import { readCorrections } from '../core/markdown/read-corrections.ts';
import type { Agency } from '../core/register/agency.ts';
import { addressOf } from '../core/register/report-address.ts';
import type { Correction } from '../core/report/report.ts';
import type { Words } from '../core/register/words.ts';
import { changesSince } from '../git/changes.ts';
import { displayPath } from './content-folder.ts';
import { readText } from './read-text.ts';
import { reportStates, type FolderStates, type StateOfFile } from './report-states.ts';

/** Asked of git when something of it is asked for first: most commands want none of it. */
export function contentHistory(folder: string, content: CheckedContent): ContentHistory {
  let history: ContentHistory | undefined;
  const read = () => (history ??= readHistory(folder, content));
  return {
    get extent() {
      return read().extent;
    },
    get commit() {
      return read().commit;
    },
    get uncommitted() {
      return read().uncommitted;
    },
    get reports() {
      return read().reports;
    },
    get gone() {
      return read().gone;
    },
  };
}

function readHistory(folder: string, content: CheckedContent): ContentHistory {
  const corrected = content.reports.filter(({ report }) => (report?.corrections.length ?? 0) > 0);
  const states = reportStates(folder, corrected.map(addressOf));
  if (states === undefined) return noHistory;
  const toHistory = historyMaker(folder, content.agencies);
  const histories = states.reports.map(toHistory);
  const isGone = ([newest]: ReportHistory) => newest?.kind === 'gone';
  return {
    extent: states.isWhole ? 'complete' : 'partial',
    commit: states.commit,
    uncommitted: uncommitted(folder, states.commit),
    reports: new Map(
      histories
        .filter((history) => !isGone(history))
        .flatMap((history) =>
          history.slice(0, 1).map(({ address }) => [addressOf(address), history]),
        ),
    ),
    gone: histories.filter(isGone),
  };
}

/** Addresses of reports that are new, changed or gone on disk since that commit. */
function uncommitted(folder: string, commit: string): string[] {
  const paths = changesSince(folder, commit).map(({ path, before }) => path ?? before?.path ?? '');
  return paths.flatMap((path) => /^reports\/([^/]+\/\d{4})\.md$/.exec(path)?.[1] ?? []).toSorted();
}

function historyMaker(
  folder: string,
  agencies: readonly Agency[],
): (states: FolderStates['reports'][number]) => ReportHistory {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  let words: Words | undefined;
  return (states) =>
    states.map((state) =>
      toState(state, byId.get(state.event.address.agency), () => (words ??= readWords(folder))),
    );
}

function toState(
  { event, text, isEdge }: StateOfFile,
  agency: Agency | undefined,
  words: () => Words,
): ReportState {
  const { address, commit, seconds, blob } = event;
  const moment = isEdge ? undefined : momentOf(commit, seconds);
  if (blob === undefined) return { kind: 'gone', address, moment };
  let corrections: { readonly known: readonly Correction[] | undefined } | undefined;
  let shown: ShownVersion | undefined;
  return {
    kind: 'kept',
    ...{ address, moment, blob },
    get corrections() {
      return (corrections ??= { known: readCorrections(text() ?? '') }).known;
    },
    get shown() {
      const file = { ...address, path: event.path, text: text() ?? '', hasFile: () => true };
      return (shown ??= showVersion(file, agency, words()));
    },
  };
}

function readWords(folder: string): Words {
  const file = join(folder, 'words.yaml');
  const reading = readText(file);
  const path = displayPath(file);
  return checkWords('text' in reading ? { path, text: reading.text } : undefined).words;
}
