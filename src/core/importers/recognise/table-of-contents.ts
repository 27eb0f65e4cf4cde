/** Lines that list the sections of a report, instead of beginning them. */
import { sections, type SectionId } from '../../form/sections.ts';
import { readSectionHeading } from '../labels/section-heading.ts';
import { echo, type Item } from './item.ts';

/** 一、总体情况……1, or all titles in one line. */
export function isContentsLine(text: string): boolean {
  if (text.length > 400) return false;
  const beforePage = text.trimEnd().replace(/\d{1,3}$/, '');
  const entry = beforePage.replace(/[.…·．。\s\-—_]+$/u, '');
  const isLedToPage = beforePage.length - entry.length >= 2 || beforePage.endsWith('\t');
  const hasPage = beforePage.length < text.trimEnd().length;
  if (hasPage && isLedToPage && readSectionHeading(entry) !== undefined) return true;
  const bare = text.replace(/[\s、，]/g, '');
  const named = sections.filter(({ title }) => bare.includes(title.replace(/[、，]/g, '')));
  const length = named.reduce((sum, { title }) => sum + title.replace(/[、，]/g, '').length, 0);
  return named.length >= 3 && bare.length - length < 12;
}

/** Three headings or more with nothing between them are a list, if the same ones stand elsewhere too. */
export function withoutContents(items: readonly Item[]): readonly Item[] {
  let result = items;
  for (const list of listsOf(items)) {
    const inList = new Set(list);
    const elsewhere = new Set(
      result.flatMap((item, at) =>
        item.kind === 'heading' && !inList.has(at) ? [item.heading.section.id] : [],
      ),
    );
    const repeated = list.filter((at) => {
      const item = result[at];
      return item?.kind === 'heading' && elsewhere.has(item.heading.section.id);
    });
    if (repeated.length < 3) continue;
    result = result.map((item, at) => (inList.has(at) ? echo(item) : item));
  }
  return result;
}

/** A document has one table of contents or two; a page made to keep us busy has thousands. */
const mostLists = 20;

/** Runs of headings without anything between, the longest first; none names a section twice. */
function listsOf(items: readonly Item[]): readonly (readonly number[])[] {
  const lists: number[][] = [];
  let open: number[] = [];
  let seen = new Set<SectionId>();
  for (const [at, item] of items.entries()) {
    if (item.kind === 'echo') continue;
    if (item.kind === 'heading' && !seen.has(item.heading.section.id)) {
      open.push(at);
      seen.add(item.heading.section.id);
      continue;
    }
    lists.push(open);
    open = item.kind === 'heading' ? [at] : [];
    seen = new Set(item.kind === 'heading' ? [item.heading.section.id] : []);
  }
  lists.push(open);
  return lists
    .filter((list) => list.length >= 3)
    .sort((one, other) => other.length - one.length)
    .slice(0, mostLists);
}
