/** A feed by the library, and where what it prints is not what the formats ask for, mended. */
import { Feed, type Item } from 'feed';
import { printable } from '../../core/report/text/printable.ts';
import { escapeMarkup } from '../../site/changes/escape-markup.ts';
import type { FeedEntry } from '../../site/changes/feed-entry.ts';
import type { FeedView } from '../../site/changes/feeds.ts';
import { kindNames } from '../../site/changes/kind-names.ts';

const generator = '公开栏 Gongkailan';
const language = 'zh-CN';

/** Atom 1.0 (RFC 4287). `self`: its own address. The library names no language. */
export function atomFeed(view: FeedView, self: string): string {
  // It says of titles and summaries that they are HTML.
  const feed = libraryFeed(view, { atom: self }, ({ kind, title, summary, author }) => ({
    title: escapeMarkup(title),
    description: escapeMarkup(summary),
    author: [{ name: printable(author) }],
    category: [{ name: kindNames[kind], term: kind }],
  }));
  return `${feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `)}\n`;
}

/** RSS 2.0. Its `author` is an e-mail address, which bodies have none of: Dublin Core has a name for names. */
export function rssFeed(view: FeedView, self: string): string {
  const feed = libraryFeed(view, { rss: self }, ({ kind, title, summary, author }) => ({
    title: printable(title),
    description: escapeMarkup(summary),
    category: [{ name: kindNames[kind] }],
    extensions: [{ name: 'dc:creator', objects: { _text: printable(author) } }],
  }));
  return `${feed.rss2()}\n`;
}

/** JSON Feed 1.1. The library prints version 1, which has one author and no language. */
export function jsonFeed(view: FeedView, self: string): string {
  const feed = libraryFeed(view, { json: self }, ({ kind, title, summary }) => ({
    title,
    description: summary,
    category: [{ name: kindNames[kind] }],
  }));
  const printed = JSON.parse(feed.json1()) as { readonly items: readonly object[] };
  const mended = {
    ...printed,
    version: 'https://jsonfeed.org/version/1.1',
    language,
    author: undefined,
    authors: [{ name: view.author }],
    items: printed.items.map((item, at) => ({
      ...item,
      authors: [{ name: view.entries[at]?.author }],
    })),
  };
  return `${JSON.stringify(mended, null, 2)}\n`;
}

type Particulars = Pick<Item, 'title' | 'description' | 'author' | 'category' | 'extensions'>;

function libraryFeed(
  view: FeedView,
  feedLinks: Readonly<Record<string, string>>,
  particulars: (entry: FeedEntry) => Particulars,
): Feed {
  const { id, title, description, url, author, rights, entries } = view;
  const newest = entries[0]?.time;
  const feed = new Feed({
    ...{ id, title: printable(title), description, language, generator, feedLinks },
    link: url,
    docs: 'https://www.rssboard.org/rss-specification',
    author: { name: printable(author) },
    ...(rights !== undefined && { copyright: rights }),
    // Otherwise the library asks the clock.
    ...(newest !== undefined && { updated: newest }),
  });
  for (const entry of entries) {
    feed.addItem({
      ...particulars(entry),
      ...{ id: entry.id, link: entry.url, date: entry.time, published: entry.time },
      content: entry.html,
    });
  }
  return feed;
}
