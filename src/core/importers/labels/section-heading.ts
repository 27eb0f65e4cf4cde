/** Tells the headings of the six sections from all other lines, the rows 一、二、四、 of the requests table among them. */
import { sectionAliases, sectionWords } from '../../form/aliases.ts';
import { sections, titleWithoutNumber, type Section } from '../../form/sections.ts';
import { folded } from './bare-label.ts';

export interface SectionHeading {
  readonly section: Section;
  /** Whether it is the official title, spaces and the shape of punctuation aside. */
  readonly isOfficial: boolean;
  /**
   * Only its number and a word or two are those of a title (`五、主要问题和下一步打算`): to be believed where no other line
   * is the heading of this section.
   */
  readonly isLikely: boolean;
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
  const words = parts?.[4] ?? '';
  const found = known.get(bare(words)) ?? known.get(plain(words));
  if (found === undefined) return likely(parts?.[1] ?? parts?.[2], words);
  const { section, isOfficial } = found;
  // Without its number only the official title is a heading: 总体情况 may as well be a sub-heading or an entry of a menu.
  if (number === undefined && !isOfficial) return undefined;
  const isNumberRight = number !== undefined && section.title.startsWith(number);
  return {
    section,
    isOfficial: isOfficial && isNumberRight && known.get(bare(words)) !== undefined,
    isLikely: false,
  };
}

/** The number of a section and the words that no other section's title has, in a line that is no sentence. */
function likely(number: string | undefined, words: string): SectionHeading | undefined {
  if (number === undefined || /[。；，！？]$|[。；]/.test(words)) return undefined;
  const section = sections.find(({ title }) => title.startsWith(number));
  const wanted = section === undefined ? [] : (sectionWords[section.id] ?? []);
  return section !== undefined && wanted.some((word) => words.includes(word))
    ? { section, isOfficial: false, isLikely: true }
    : undefined;
}

const known = new Map<string, { readonly section: Section; readonly isOfficial: boolean }>(
  sections.flatMap((section) => [
    ...(sectionAliases[section.id] ?? []).flatMap((alias) =>
      [bare(alias), plain(alias)].map((name) => [name, { section, isOfficial: false }] as const),
    ),
    ...[plain(titleWithoutNumber(section)), bare(titleWithoutNumber(section))].map(
      (name) => [name, { section, isOfficial: true }] as const,
    ),
  ]),
);

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Also without the year and the words that join: 和, 及, 的 … are exchanged freely. */
function plain(text: string): string {
  return bare(text)
    .replace(/^(?:(?:19|20)\d{2}年度?|本年度?|行政机关|政府信息公开工作的?(?=总体|存在))+/, '')
    .replace(/[和与及的]/g, '');
}
