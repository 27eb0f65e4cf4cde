/**
 * Where the pages get the checked content from. The content is checked once, by the process that builds or serves;
 * the pages are bundled apart from it, so the two meet on the global object. Nothing is parsed twice, and the bundle
 * holds no parser.
 */
import { contentFolder } from '../content-folder/content-folder.ts';
import type { CheckedContent } from '../core/checking/checked.ts';

interface ContentSource {
  readonly read: () => CheckedContent;
  /** Known to the one who provides: a bundle no longer stands where the project's files do. */
  readonly folder: string;
}

const key = Symbol.for('gongkailan.content-source');
const shared = globalThis as { [key]?: ContentSource };

/** `read` is asked again and again: it returns the same object for as long as nothing has changed. */
export function provideContent(read: () => CheckedContent): void {
  shared[key] = { read, folder: contentFolder() };
}

export function isContentProvided(): boolean {
  return shared[key] !== undefined;
}

export function providedContent(): CheckedContent {
  return source().read();
}

export function providedFolder(): string {
  return source().folder;
}

function source(): ContentSource {
  const provided = shared[key];
  if (provided === undefined) throw new Error('no content was provided: see src/dev');
  return provided;
}
