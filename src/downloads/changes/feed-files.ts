/** The feeds: of the column in three formats, of each body in one. */
import { dataPaths } from '../../core/open-data/addresses.ts';
import type { Agency } from '../../core/register/agency.ts';
import type { Archive } from '../../site/archive.ts';
import { agencyFeed, columnFeed, feedLink, type FeedView } from '../../site/changes/feeds.ts';
import type { DataFile } from '../data-file.ts';
import { feedKey } from './feed-key.ts';
import { atomFeed, jsonFeed, rssFeed } from './make-feed.ts';

/** None where the column doesn't know its address, or nothing ever happened. */
export function feedFiles(archive: Archive): readonly DataFile[] {
  if (feedLink(archive) === undefined) return [];
  const column = () => columnFeed(archive);
  return [
    feedFile(dataPaths.atom, column, atomFeed),
    feedFile(dataPaths.rss, column, rssFeed),
    feedFile(dataPaths.jsonFeed, column, jsonFeed),
    ...archive.agencies
      .filter((agency) => feedLink(archive, agency) !== undefined)
      .map((agency) => agencyFile(archive, agency)),
  ];
}

/** Kept from build to build: there are as many as bodies, and few of these have anything new. */
function agencyFile(archive: Archive, agency: Agency): DataFile {
  const path = dataPaths.agencyAtom(agency.id);
  const file = feedFile(path, () => agencyFeed(archive, agency), atomFeed);
  return { ...file, key: () => feedKey(archive, agency) };
}

function feedFile(
  path: string,
  read: () => FeedView | undefined,
  print: (view: FeedView, self: string) => string,
): DataFile {
  return {
    path,
    content: () => {
      const view = read();
      if (view === undefined) throw new Error(`there is no feed ${path}`);
      return print(view, `${view.siteUrl}${path}`);
    },
  };
}
