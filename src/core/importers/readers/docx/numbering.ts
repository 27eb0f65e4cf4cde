/** The lists that numbering.xml defines: what stands before a paragraph of each level. */
import type { XmlElement } from './xml-tree.ts';
import { attribute, child, isOn, value, wholeNumber } from './xml-query.ts';
import type { NumberingReference, Styles } from './styles.ts';

export interface Level {
  readonly start: number;
  readonly format: string;
  /** Pattern of a `custom` format, e.g. `001, 002, 003, ...`. */
  readonly pattern: string | undefined;
  /** `%1` stands for the number of the outermost level. */
  readonly text: string;
  readonly isBullet: boolean;
  /** Whether all numbers are written in plain digits. */
  readonly isLegal: boolean;
  /** A paragraph of this level (1 is the outermost) or further out begins anew; 0 never does. */
  readonly restartsAfter: number | undefined;
  readonly style: string | undefined;
}

/** Lists of one `family` go on counting where another of them stopped. */
export interface NumberedList {
  readonly id: string;
  readonly family: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew with the first paragraph of this list. */
  readonly starts: ReadonlyMap<number, number>;
}

export function readNumbering(
  root: XmlElement | undefined,
  styles: Styles,
): ReadonlyMap<string, NumberedList> {
  const families = readFamilies(root);
  const nums = (root?.children ?? []).filter(({ name }) => name === 'w:num');
  const familyByNum = new Map(
    nums.map((num) => [attribute(num, 'numId'), value(num, 'w:abstractNumId')]),
  );
  /** A family may only name a style, whose list is the one that counts. */
  const linked = (family: string, hops = 0): string => {
    const link = families.get(family)?.link;
    const target = familyByNum.get(styles.character(link)?.numbering?.id);
    return target === undefined || hops > 5 ? family : linked(target, hops + 1);
  };
  const lists = new Map<string, NumberedList>();
  for (const num of nums) {
    const id = attribute(num, 'numId');
    const family = familyByNum.get(id);
    if (id === undefined || family === undefined) continue;
    const source = linked(family);
    const levels = new Map(families.get(source)?.levels);
    const starts = new Map<number, number>();
    for (const override of num.children.filter(({ name }) => name === 'w:lvlOverride')) {
      const index = indexOf(override);
      const own = child(override, 'w:lvl');
      if (own !== undefined) levels.set(index, readLevel(own));
      const start = wholeNumber(value(override, 'w:startOverride'));
      if (start !== undefined) starts.set(index, start);
    }
    lists.set(id, { id, family: source, levels, starts });
  }
  return lists;
}

/** The level of a list that a paragraph's numbering means; a style knows its own level by name only. */
export function levelIndex(
  list: NumberedList,
  reference: NumberingReference,
  styleId: string | undefined,
): number {
  if (reference.level !== undefined) return Math.min(Math.max(reference.level, 0), 8);
  if (styleId !== undefined) {
    for (const [index, level] of list.levels) if (level.style === styleId) return index;
  }
  return 0;
}

interface Family {
  readonly link: string | undefined;
  readonly levels: ReadonlyMap<number, Level>;
}

function readFamilies(root: XmlElement | undefined): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  for (const element of root?.children ?? []) {
    const id = attribute(element, 'abstractNumId');
    if (element.name !== 'w:abstractNum' || id === undefined) continue;
    const levels = element.children
      .filter(({ name }) => name === 'w:lvl')
      .map((level): [number, Level] => [indexOf(level), readLevel(level)]);
    families.set(id, { link: value(element, 'w:numStyleLink'), levels: new Map(levels) });
  }
  return families;
}

/** There are nine levels. */
function indexOf(element: XmlElement): number {
  return Math.min(Math.max(wholeNumber(attribute(element, 'ilvl')) ?? 0, 0), 8);
}

function readLevel(element: XmlElement): Level {
  const format = child(element, 'w:numFmt');
  const name = attribute(format, 'val') ?? 'decimal';
  return {
    start: wholeNumber(value(element, 'w:start')) ?? 0,
    format: name,
    pattern: attribute(format, 'format'),
    text: value(element, 'w:lvlText') ?? '',
    isBullet: name === 'bullet' || child(element, 'w:lvlPicBulletId') !== undefined,
    isLegal: isOn(element, 'w:isLgl') ?? false,
    restartsAfter: wholeNumber(value(element, 'w:lvlRestart')),
    style: value(element, 'w:pStyle'),
  };
}
