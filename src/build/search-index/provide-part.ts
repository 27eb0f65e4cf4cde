import type { Keep } from '../../keep/keep.ts';
import type { KeptEntry } from '../../keep/open-entry.ts';
import type { Group } from './group-reports.ts';
import { makePart } from './make-part.ts';
import { partKey } from './part-key.ts';
import type { SearchedReport } from './searched-report.ts';

export interface ProvidedPart {
  /** Of its folder below pagefind/parts/: changes with whatever is in it. */
  readonly folder: string;
  readonly isFromCache: boolean;
  readonly kept: KeptEntry;
}

export const kindOfParts = 'search';

/** A part as it is kept, or as it is made and kept now. Its texts are read only where it has to be made. */
export async function providePart(
  { name, reports }: Group<SearchedReport>,
  keep: Keep,
): Promise<ProvidedPart> {
  const folder = `${name}-${partKey(reports)}`;
  const known = keep.find(kindOfParts, folder);
  if (known !== undefined) return { folder, isFromCache: true, kept: known };
  const draft = keep.begin(kindOfParts, folder);
  await makePart(reports, folder, (path, content) => {
    draft.write(path, content);
  });
  return { folder, isFromCache: false, kept: draft.seal() };
}
