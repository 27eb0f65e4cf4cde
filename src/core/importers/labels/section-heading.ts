/** Tells the headings of the six sections from all other lines, the rows 一、二、四、 of the requests table among them. */
import { sectionAliases } from '../../form/aliases.ts';
import { sections, titleWithoutNumber, type Section } from '../../form/sections.ts';
import { folded } from './bare-label.ts';

export interface SectionHeading {
  readonly section: Section;
  /** Whether it is the official title, spaces and the shape of punctuation aside. */
  readonly isOfficial: boolean;
}

/** Longer than any title with its number; a paragraph that begins like one is no heading. */
const longest = 40;

/** `text` is a whole line or paragraph; undefined where it is no heading of a section. */
export function readSectionHeading(text: string): SectionHeading | undefined {
  const line = folded(text);
  if (line === '' || line.length > longest) return undefined;
  const parts =
    /^#*(?:([一二三四五六])[、.,．]?|第([一二三四五六])部分[:、]?|[（(]([一二三四五六])[)）][、.]?)?(.*)$/.exec(
      line,
    );
  const number = parts?.[1] ?? parts?.[2] ?? parts?.[3];
  const name = bare(parts?.[4] ?? '');
  const found = known.get(name);
  if (found === undefined) return undefined;
  // Without its number only the official title is a heading: 总体情况 may as well be a sub-heading or an entry of a menu.
  if (number === undefined && !found.isOfficial) return undefined;
  const isNumberRight = number === undefined || found.section.title.startsWith(number);
  return {
    section: found.section,
    isOfficial: found.isOfficial && isNumberRight && number !== undefined,
  };
}

const known = new Map<string, SectionHeading>(
  sections.flatMap((section) => [
    ...(sectionAliases[section.id] ?? []).map((alias): [string, SectionHeading] => [
      bare(alias),
      { section, isOfficial: false },
    ]),
    [bare(titleWithoutNumber(section)), { section, isOfficial: true }] as const,
  ]),
);

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
