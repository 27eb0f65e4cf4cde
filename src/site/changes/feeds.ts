/** Which feeds there are, and what is in each. */
import type { Agency } from '../../core/register/agency.ts';
import { dataPaths } from '../../core/open-data/addresses.ts';
import type { Archive } from '../archive.ts';
import type { Link } from '../page-frame.ts';
import { canonicalUrl, href, paths } from '../urls.ts';
import { changeId } from './change-id.ts';
import { changesOf } from './changes.ts';
import type { Change } from './change.ts';
import { feedEntry, type FeedEntry } from './feed-entry.ts';

export interface FeedView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Of the page that it belongs to. */
  readonly url: string;
  readonly siteUrl: string;
  readonly author: string;
  readonly rights: string | undefined;
  /** Newest first; never none. */
  readonly entries: readonly FeedEntry[];
}

/**
 * As many as are published in a day where a county's bodies all publish on the last day: whoever asks once a day misses
 * little, and `changes.json` has all of them.
 */
const mostEntries = 50;

/** Undefined where the column doesn't know its address, without which a feed can't name anything, or nothing happened. */
export function columnFeed(archive: Archive): FeedView | undefined {
  return feedOf(archive, toldChanges(archive), {
    id: 'changes',
    title: `${archive.site.name}：年度报告的发布和更正`,
    path: paths.front,
    author: archive.site.organizer ?? archive.site.name,
  });
}

/** Of one body: published under any of its names. */
export function agencyFeed(archive: Archive, agency: Agency): FeedView | undefined {
  return feedOf(archive, toldChanges(archive, agency), {
    id: `agencies/${agency.id}`,
    title: `${agency.name}：年度报告的发布和更正`,
    path: paths.agency(agency.id),
    author: agency.name,
  });
}

/** The changes in the feed of the column, or of a body. */
export function toldChanges(archive: Archive, agency?: Agency): readonly Change[] {
  return changesAbout(archive, agency).filter(isTold).slice(0, mostEntries);
}

export interface FeedLink {
  readonly title: string;
  /** On the site, without the base. */
  readonly path: string;
}

/** What the head of a page names. */
export function feedLink(archive: Archive, agency?: Agency): FeedLink | undefined {
  if (archive.site.url === undefined || !changesAbout(archive, agency).some(isTold))
    return undefined;
  const name = agency?.name ?? archive.site.name;
  return {
    title: `${name}：年度报告的发布和更正`,
    path: agency === undefined ? dataPaths.atom : dataPaths.agencyAtom(agency.id),
  };
}

/** Where people read how to use them; undefined where there are none. */
export function feedHelp(archive: Archive): Link | undefined {
  if (feedLink(archive) === undefined) return undefined;
  return { label: '订阅更新', href: `${href(paths.data)}#feeds` };
}

interface FeedFacts {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly author: string;
}

function feedOf(
  archive: Archive,
  changes: readonly Change[],
  { id, title, path, author }: FeedFacts,
): FeedView | undefined {
  const { url, dataLicence } = archive.site;
  if (url === undefined || changes.length === 0) return undefined;
  return {
    id: changeId(archive.site, id),
    title,
    description: '政府信息公开工作年度报告的发布、更正、没有写更正的改动和撤下，新的在前。',
    url: canonicalUrl(url, path),
    siteUrl: url,
    author,
    rights: dataLicence && `${dataLicence.name} ${dataLicence.url}`,
    entries: changes.map((change) => feedEntry(archive, url, change)),
  };
}

/** Feeds sort by days; and a body whose folder was renamed has nothing new to tell, with each of its reports. */
function isTold({ date, kind }: Change): boolean {
  return date !== undefined && kind !== 'moved';
}

function changesAbout(archive: Archive, agency?: Agency): readonly Change[] {
  if (agency === undefined) return changesOf(archive);
  return byAgency(archive).get(agency.id) ?? [];
}

const remembered = new WeakMap<Archive, ReadonlyMap<string, readonly Change[]>>();

function byAgency(archive: Archive): ReadonlyMap<string, readonly Change[]> {
  const known = remembered.get(archive) ?? Map.groupBy(changesOf(archive), ({ agency }) => agency);
  remembered.set(archive, known);
  return known;
}
