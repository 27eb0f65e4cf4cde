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
  const families = new Map<string, XmlElement>();
  for (const element of root?.children ?? []) {
    const id = attribute(element, 'abstractNumId');
    if (element.name === 'w:abstractNum' && id !== undefined) families.set(id, element);
  }
  const lists = new Map<string, NumberedList>();
  const familyOf = (element: XmlElement): string | undefined => value(element, 'w:abstractNumId');
  const nums = (root?.children ?? []).filter(({ name }) => name === 'w:num');
  const familyByNum = new Map(nums.map((num) => [attribute(num, 'numId'), familyOf(num)]));
  const linked = (family: string, hops = 0): string => {
    const link = value(families.get(family), 'w:numStyleLink');
    const target = familyByNum.get(styles.character(link)?.numbering?.id);
    return target === undefined || hops > 5 ? family : linked(target, hops + 1);
  };
  for (const num of nums) {
    const id = attribute(num, 'numId');
    const family = familyOf(num);
    if (id === undefined || family === undefined) continue;
    const source = linked(family);
    const levels = new Map(levelsOf(families.get(source)));
    const starts = new Map<number, number>();
    for (const override of num.children.filter(({ name }) => name === 'w:lvlOverride')) {
      const index = wholeNumber(attribute(override, 'ilvl')) ?? 0;
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

function levelsOf(family: XmlElement | undefined): [number, Level][] {
  return (family?.children ?? [])
    .filter(({ name }) => name === 'w:lvl')
    .map((level) => [wholeNumber(attribute(level, 'ilvl')) ?? 0, readLevel(level)]);
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
