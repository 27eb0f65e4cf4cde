/**
 * Where the pages get the checked content from. The content is checked once, by the process that builds or serves;
 * the pages are bundled apart from it, so the two meet on the global object. Nothing is parsed twice, and the bundle
 * holds no parser.
 */
import type { CheckedContent } from '../core/checking/checked.ts';
import type { ReportAddress } from '../core/register/report-address.ts';
import type { Measured } from '../core/open-data/file-size.ts';
import type { EarlierVersions } from '../core/checking/earlier/earlier-version.ts';
import type { ContentHistory } from '../core/checking/history/content-history.ts';

/** All that pages are made of. */
export interface SiteContent extends CheckedContent {
  readonly earlierVersions: EarlierVersions;
  /** Read when something of it is asked for first. */
  readonly history: ContentHistory;
  /** Of all reports of the column; some of them may not be here. */
  readonly addresses?: readonly ReportAddress[];
  /** Digests of what each report was read from, by address; made from the report where there is none. */
  readonly keys?: ReadonlyMap<string, string>;
  /** The files of the column that stand beside the pages; none while somebody is writing. */
  readonly measured?: Measured;
}

type ReadContent = () => SiteContent;

const key = Symbol.for('gongkailan.content-source');
const shared = globalThis as { [key]?: ReadContent };

/** `read` is asked again and again: it returns the same object for as long as nothing has changed. */
export function provideContent(read: ReadContent): void {
  shared[key] = read;
}

export function isContentProvided(): boolean {
  return shared[key] !== undefined;
}

export function providedContent(): SiteContent {
  const read = shared[key];
  if (read === undefined) throw new Error('no content was provided: see src/dev');
  return read();
}
