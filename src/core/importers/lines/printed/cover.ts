/**
 * Tells for each word of a printed table which label it is a piece of, such that every label is whole and no word is
 * left: labels that are broken over lines, labels of groups beside them, headers over them. All ways are followed at
 * once; a way that can't explain a word ends there.
 */
import type { Chain, Link } from './chain.ts';
import { headerText, type PrintedLine } from './printed-line.ts';

export interface Cover {
  /** The link in which the table ends, whole or not, and the text of it that is still to come. */
  readonly link: number;
  readonly rest: string;
  /** Of each level: the label beside the rows that is being read, and the text of it that is still to come. */
  readonly sides: readonly (OpenSide | undefined)[];
  readonly owned: Owned | undefined;
}

interface OpenSide {
  readonly side: number;
  readonly rest: string;
}

/** A word, or a part of one, and what it is a piece of; the last one first. */
export interface Owned {
  readonly text: string;
  readonly line: number;
  /** Number of the link, or of the side. */
  readonly owner: { readonly link: number } | { readonly side: number };
  readonly before: Owned | undefined;
}

/** More ways than a real table has. */
const mostWays = 400;

export function beginning(chain: Chain): readonly Cover[] {
  const levels = 1 + Math.max(-1, ...chain.sides.map(({ level }) => level));
  const sides = Array.from({ length: levels }, () => undefined);
  return [{ link: -1, rest: '', sides, owned: undefined }];
}

/** The ways that go on through the words of a line; none where a word can't be explained, or too much is possible. */
export function throughLine(
  covers: readonly Cover[],
  chain: Chain,
  { words }: PrintedLine,
  line: number,
): readonly Cover[] {
  let ways = covers;
  for (const { text, bare } of words) {
    const next = new Map<string, Cover>();
    for (const cover of ways) {
      for (const way of waysOf(cover, chain, bare, { text, line })) {
        const key = keyOf(way);
        if (!next.has(key)) next.set(key, way);
      }
    }
    if (next.size > mostWays) return [];
    ways = [...next.values()];
  }
  return ways;
}

/** Whether all labels up to the last one are whole. */
export function isWhole({ link, rest, sides }: Cover, { links }: Chain): boolean {
  return (
    link === links.length - 1 && rest === '' && sides.every((open) => (open?.rest ?? '') === '')
  );
}

interface Piece {
  readonly text: string;
  readonly line: number;
}

function waysOf(cover: Cover, chain: Chain, text: string, piece: Piece): Cover[] {
  if (text === '') return [cover];
  const ways: Cover[] = [];
  const follow = (rest: string, on: (left: string) => Cover): void => {
    if (rest === '') return;
    if (rest.startsWith(text)) ways.push(on(rest.slice(text.length)));
    // The labels of a group and of its first row are often printed as one word.
    else if (text.startsWith(rest)) {
      for (const way of waysOf(on(''), chain, text.slice(rest.length), { ...piece, text: '' })) {
        ways.push(way);
      }
    }
  };
  const here = chain.links[cover.link];
  const inHeader = headerText({ text: piece.text, bare: text });
  if (here?.kind === 'header') {
    const rest = without(cover.rest, inHeader);
    if (rest !== undefined) ways.push(owning({ ...cover, rest }, { link: cover.link }, piece));
  } else {
    follow(cover.rest, (rest) => owning({ ...cover, rest }, { link: cover.link }, piece));
  }
  for (const next of nextLinks(cover, chain)) {
    const link = chain.links[next];
    const entered = entering(cover, chain, next);
    if (link === undefined || entered === undefined) continue;
    if (link.kind === 'label') {
      for (const spelling of link.spellings) {
        follow(spelling, (rest) => owning({ ...entered, rest }, { link: next }, piece));
      }
    } else {
      for (const characters of link.header.characters) {
        const rest = without(characters, inHeader);
        if (rest !== undefined) ways.push(owning({ ...entered, rest }, { link: next }, piece));
      }
    }
  }
  for (const [number, side] of chain.sides.entries()) {
    const open = cover.sides[side.level];
    const on = (rest: string): Cover => {
      const sides = cover.sides.with(side.level, { side: number, rest });
      return owning({ ...cover, sides }, { side: number }, piece);
    };
    if (open?.side === number) follow(open.rest, on);
    else if (isBeside(cover, chain, number)) for (const way of side.spellings) follow(way, on);
  }
  return ways;
}

/** The next link, and the one behind it where that may be left out. A link ends when it is whole. */
function nextLinks({ link, rest }: Cover, { links }: Chain): readonly number[] {
  if (rest !== '') return [];
  const next = links[link + 1];
  return isOptional(next) ? [link + 1, link + 2] : [link + 1];
}

function isOptional(link: Link | undefined): boolean {
  return link?.kind === 'header' && link.header.isOptional;
}

/** Labels beside the rows must be whole when the rows that they stand beside end. */
function entering(cover: Cover, { sides }: Chain, next: number): Cover | undefined {
  const open = cover.sides.map((found) => {
    const side = found === undefined ? undefined : sides[found.side];
    return side === undefined || next <= side.last ? found : undefined;
  });
  const isBroken = cover.sides.some(
    (found, level) => found?.rest !== '' && found !== undefined && open[level] === undefined,
  );
  return isBroken ? undefined : { ...cover, link: next, sides: open };
}

/** A label beside rows may begin just before the first of them, and anywhere beside them. */
function isBeside(cover: Cover, chain: Chain, number: number): boolean {
  const side = chain.sides[number];
  if (side === undefined) return false;
  const isBefore = cover.rest === '' && cover.link === side.first - 1;
  if (!isBefore && (cover.link < side.first || cover.link > side.last)) return false;
  const open = cover.sides[side.level];
  return open === undefined || (isBefore && open.rest === '' && open.side < number);
}

function owning(cover: Cover, owner: Owned['owner'], { text, line }: Piece): Cover {
  return { ...cover, owned: { text, line, owner, before: cover.owned } };
}

/** The sorted characters without those of the text; undefined where they are not all among them. */
function without(characters: string, text: string): string | undefined {
  let rest = characters;
  for (const character of text) {
    const at = rest.indexOf(character);
    if (at === -1) return undefined;
    rest = rest.slice(0, at) + rest.slice(at + character.length);
  }
  return rest;
}

/** Ways that differ in nothing that is still to come, nor in where their rows begin, are one. */
function keyOf({ link, rest, sides, owned }: Cover): string {
  const open = sides.map((side) => (side === undefined ? '' : `${String(side.side)}:${side.rest}`));
  return [link, rest, ...open, beginningsOf(owned)].join('|');
}

const beginnings = new WeakMap<Owned, string>();

/** The lines on which links begin. */
function beginningsOf(owned: Owned | undefined): string {
  if (owned === undefined) return '';
  const known = beginnings.get(owned);
  if (known !== undefined) return known;
  const before = beginningsOf(owned.before);
  const mark = 'link' in owned.owner ? `${String(owned.owner.link)};` : '';
  const isNew = mark !== '' && !before.includes(`,${mark}`);
  const text = isNew ? `${before}${String(owned.line)},${mark}` : before;
  beginnings.set(owned, text);
  return text;
}
