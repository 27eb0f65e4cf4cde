/** From git: the states of all reports of a content folder, read at once, and remembered while nothing is committed. */
import { condenseStates } from '../core/checking/history/condense-states.ts';
import {
  possibleMoves,
  traceReports,
  type Trace,
  type TracedEvent,
} from '../core/checking/history/trace-reports.ts';
import { readName } from '../core/markdown/read-name.ts';
import { addressOf } from '../core/register/report-address.ts';
import { readBlobs } from '../git/read-blobs.ts';
import { readLog } from '../git/read-log.ts';
import { repositoryState } from '../git/repository-state.ts';
import { maximumBytes } from './read-text.ts';

export interface FolderStates {
  readonly commit: string;
  /** Everything that ever was is here. */
  readonly isWhole: boolean;
  /** Of each report the states that say something else than the one before, the newest first. */
  readonly reports: readonly (readonly StateOfFile[])[];
}

export interface StateOfFile {
  readonly event: TracedEvent;
  /** What was before it, or whether anything was, is not known: the clone is shallow. */
  readonly isEdge: boolean;
  /** Undefined where the report was gone. */
  readonly text: () => string | undefined;
}

const remembered = new Map<string, { readonly key: string; readonly states: FolderStates }>();

/**
 * Undefined where git has nothing of these reports. `corrected`: addresses of reports whose text is wanted though it
 * never changed.
 */
export function reportStates(
  folder: string,
  corrected: readonly string[],
): FolderStates | undefined {
  const repository = repositoryState(folder);
  if (repository === undefined) return undefined;
  const key = [repository.commit, ...corrected].join('\n');
  const known = remembered.get(folder);
  if (known?.key === key) return known.states;
  const states = readStates(folder, repository, new Set(corrected));
  if (states.reports.length === 0) return undefined;
  remembered.set(folder, { key, states });
  return states;
}

function readStates(
  folder: string,
  { commit, isShallow }: { readonly commit: string; readonly isShallow: boolean },
  corrected: ReadonlySet<string>,
): FolderStates {
  const events = [...readLog(folder, ['reports'])];
  const names = namesOf(folder, possibleMoves(events));
  const traces = traceReports(events, (blob) => names.get(blob));
  let isMissing = false;
  const isWanted = (trace: Trace) => trace.length > 1 || corrected.has(addressAt(trace));
  const reports = inBatches(traces.toSorted(byAddress)).flatMap((batch) => {
    const texts = readBlobs(folder, batch.filter(isWanted).flatMap(blobsOf));
    return batch.map((trace): readonly StateOfFile[] => {
      const toState = (event: TracedEvent, text: StateOfFile['text']) => ({
        event,
        isEdge: isShallow && event.isFirst,
        text,
      });
      if (!isWanted(trace)) {
        return trace.map((event) => toState(event, readLater(folder, event)));
      }
      if (blobsOf(trace).some((blob) => !texts.has(blob))) isMissing = true;
      const states = condenseStates(trace, (blob) => textOf(texts, blob));
      // Of a report that was only laid out anew hardly anybody asks for the text.
      const isAsked = states.length > 1 || corrected.has(addressAt(trace));
      return states.map(({ event, text }) =>
        toState(event, isAsked ? keep(text) : readLater(folder, event)),
      );
    });
  });
  return { commit, isWhole: !isShallow && !isMissing, reports };
}

/** Functions of their own: one that is made among the texts of others keeps all of these. */
function keep(text: string | undefined): StateOfFile['text'] {
  return () => text;
}

function readLater(folder: string, { blob }: TracedEvent): StateOfFile['text'] {
  return () => textOf(readBlobs(folder, blob === undefined ? [] : [blob]), blob);
}

function textOf(texts: ReadonlyMap<string, string>, blob = ''): string | undefined {
  const text = texts.get(blob);
  // Nothing of that size was ever published.
  return text === undefined || text.length > maximumBytes ? undefined : text;
}

/** Few at a time: what is not worth keeping is let go before the next are read. */
function inBatches(traces: readonly Trace[]): Trace[][] {
  return Array.from({ length: Math.ceil(traces.length / atATime) }, (_, at) =>
    traces.slice(at * atATime, (at + 1) * atATime),
  );
}

const atATime = 2000;

function blobsOf(trace: Trace): string[] {
  return trace.flatMap(({ blob }) => blob ?? []);
}

function addressAt(trace: Trace): string {
  const last = trace.at(-1);
  return last === undefined ? '' : addressOf(last.address);
}

function byAddress(a: Trace, b: Trace): number {
  const [one, other] = [addressAt(a), addressAt(b)];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Whose reports they are, by content. */
function namesOf(folder: string, blobs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    [...readBlobs(folder, blobs)].flatMap(([blob, text]) => {
      const name = readName(text);
      return name === undefined ? [] : [[blob, name]];
    }),
  );
}
