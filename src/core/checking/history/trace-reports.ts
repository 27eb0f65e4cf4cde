/** What commits did to files → the course of each report, through renamed folders too. */
import type { ReportAddress } from '../../register/report-address.ts';

/** What one commit did to one file; paths are relative to the content folder. */
export interface FileEvent {
  readonly commit: string;
  /** Seconds since 1970. */
  readonly seconds: number;
  /** Nothing is known before this commit. */
  readonly isFirst: boolean;
  readonly path: string;
  /** Undefined where the file is gone. */
  readonly blob: string | undefined;
}

export interface TracedEvent extends FileEvent {
  readonly address: ReportAddress;
}

/** The events of one report, oldest first. */
export type Trace = readonly TracedEvent[];

interface Course {
  readonly events: TracedEvent[];
}

/** Whose report a content is; undefined where it can't be told. */
export type NameOf = (blob: string) => string | undefined;

/**
 * `events`: newest first, those of a commit together. A report that leaves one folder for another in one commit goes
 * on there, untouched or of the same body and year; one that comes back goes on where it was.
 */
export function traceReports(events: Iterable<FileEvent>, nameOf: NameOf): readonly Trace[] {
  const courses: Course[] = [];
  const byPath = new Map<string, Course>();
  for (const commit of byCommit(events)) {
    for (const { course, from, to } of movesIn(commit, byPath, nameOf)) {
      byPath.set(to, course);
      byPath.delete(from);
      commit.delete(from);
    }
    for (const event of commit.values()) {
      let course = byPath.get(event.path);
      if (course === undefined) {
        if (event.blob === undefined) continue;
        course = { events: [] };
        courses.push(course);
        byPath.set(event.path, course);
      }
      course.events.push(event);
    }
  }
  return courses.map(({ events: all }) => all);
}

/** Contents of which a name will be asked. */
export function possibleMoves(events: Iterable<FileEvent>): readonly string[] {
  const blobs: string[] = [];
  traceReports(events, (blob) => {
    blobs.push(blob);
    return undefined;
  });
  return blobs;
}

/** Oldest first, by path. */
function byCommit(events: Iterable<FileEvent>): Map<string, TracedEvent>[] {
  const commits = new Map<string, Map<string, TracedEvent>>();
  for (const event of events) {
    const address = addressIn(event.path);
    if (address === undefined) continue;
    const files = commits.get(event.commit) ?? new Map<string, TracedEvent>();
    commits.set(event.commit, files.set(event.path, { ...event, address }));
  }
  return [...commits.values()].reverse();
}

function addressIn(path: string): ReportAddress | undefined {
  const [, agency, year] = /^reports\/([a-z0-9-]+)\/(\d{4})\.md$/.exec(path) ?? [];
  return agency === undefined ? undefined : { agency, year: Number(year) };
}

interface Move {
  readonly course: Course;
  readonly from: string;
  readonly to: string;
}

/** What went and what came in one commit. */
function movesIn(
  commit: ReadonlyMap<string, TracedEvent>,
  byPath: ReadonlyMap<string, Course>,
  nameOf: NameOf,
): Move[] {
  const events = [...commit.values()];
  const went = events.filter(({ blob, path }) => blob === undefined && byPath.has(path));
  const came = events.filter(({ blob, path }) => blob !== undefined && !byPath.has(path));
  if (went.length === 0 || came.length === 0) return [];
  const moves: Move[] = [];
  const taken = new Set<string>();
  const match = (keyOf: (blob: string) => string | undefined) => {
    const free = new Map<string, TracedEvent>();
    for (const event of came) {
      const key = taken.has(event.path) ? undefined : keyOf(event.blob ?? '');
      if (key !== undefined) free.set(`${String(event.address.year)} ${key}`, event);
    }
    for (const { path, address } of went) {
      const course = byPath.get(path);
      const before = taken.has(path) ? undefined : course?.events.at(-1)?.blob;
      const key = before === undefined ? undefined : keyOf(before);
      const wanted = `${String(address.year)} ${key ?? ''}`;
      const to = key === undefined ? undefined : free.get(wanted);
      if (course === undefined || to === undefined) continue;
      free.delete(wanted);
      taken.add(path).add(to.path);
      moves.push({ course, from: path, to: to.path });
    }
  };
  // What was not touched at all is certain.
  match((blob) => blob);
  match(nameOf);
  return moves;
}
