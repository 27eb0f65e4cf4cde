/** Everything that a build shows: the checked content, and what git kept of it. */
import { contentHistory } from '../content-folder/content-history.ts';
import { earlierVersions } from '../content-folder/earlier-versions.ts';
import type { Agency } from '../core/register/agency.ts';
import { readForBuild } from '../content-folder/read-for-build.ts';
import type { SiteContent } from '../site/content-source.ts';

/** `only`: chooses bodies by their ids; then their reports and those around them are read, and no others. */
export function readContent(
  folder: string,
  only?: (agencies: readonly Agency[]) => ReadonlySet<string>,
): SiteContent {
  const { content, keys, addresses } = readForBuild(folder, { ...(only && { only }) });
  return {
    ...content,
    keys,
    addresses,
    earlierVersions: earlierVersions(folder, content),
    history: contentHistory(folder, content),
  };
}
