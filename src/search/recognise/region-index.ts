/** The regions of a register by what they are called. */
import type { Body } from '../bodies/body.ts';
import { foldText } from '../bodies/fold-text.ts';
import { lastName, liesBelow } from '../bodies/region-path.ts';
import type { Fold } from '../encoding/fold.ts';

export interface RegionIndex {
  /** By full name (延津县) and by the name alone (延津): paths joined by “/”, the likeliest first. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly fullNames: ReadonlySet<string>;
  /** Lengths of the names, the longest first. */
  readonly lengths: readonly number[];
}

export function indexRegions(bodies: Iterable<Body>, fold: Fold): RegionIndex {
  const counts = countBodies(bodies);
  const fullNames = new Set<string>();
  const paths = new Map<string, string[]>();
  const add = (name: string, path: string) => {
    const known = paths.get(name) ?? [];
    if (name.length > 1 && !known.includes(path)) paths.set(name, [...known, path]);
  };
  const named = Array.from(counts.keys(), (path) => ({
    path,
    name: foldText(lastName(path), fold),
  }));
  const common = commonBeginning(named.map(({ name }) => name));
  for (const { path, name } of named) {
    for (const full of new Set([name, name.slice(common)].flatMap(withShortForms))) {
      if (full.length < 2) continue;
      fullNames.add(full);
      add(full, path);
      const bare = bareName(full);
      if (bare !== full) add(bare, path);
    }
  }
  for (const [name, all] of paths) paths.set(name, withoutNested(all, counts));
  const lengths = new Set(Array.from(paths.keys(), ({ length }) => length));
  return { paths, fullNames, lengths: [...lengths].sort((a, b) => b - a) };
}

/** 三江侗族自治县 is 三江自治县 and 三江县 as well. */
function withShortForms(name: string): string[] {
  const kind = /自治([区州县旗])$/u.exec(name)?.[1];
  const bare = bareName(name);
  if (kind === undefined || bare === name) return [name];
  return [name, `${bare}自治${kind}`, ...(kind === '区' ? [] : [bare + kind])];
}

/** 延津县 → 延津, 宁夏回族自治区 → 宁夏. */
export function bareName(name: string): string {
  const bare = name.replace(autonomous, '').replace(/(?:特别行政区|地区|省|市|县|区|旗|盟)$/u, '');
  return bare.length > 1 ? bare : name;
}

/** 自治区, 自治州, 自治县 and 自治旗 name the peoples who live there. */
const autonomous = new RegExp(
  `(?:(?:${(
    '维吾尔 壮 回 藏 苗 彝 土家 布依 侗 瑶 白 哈尼 傣 黎 羌 蒙古 朝鲜 满 达斡尔 畲 仫佬 毛南 仡佬 水 佤 拉祜 傈僳 怒 ' +
    '独龙 普米 纳西 景颇 裕固 东乡 保安 撒拉 土 哈萨克 柯尔克孜 锡伯 塔吉克 鄂温克 鄂伦春 布朗 各'
  ).replaceAll(' ', '|')})族?)*自治[区州县旗]$`,
  'u',
);

/** How much all names have in common at their beginning: nobody types the 示例 of a column where every place has it. */
function commonBeginning(names: readonly string[]): number {
  const [first = ''] = names;
  if (new Set(names).size < 3) return 0;
  let length = 0;
  while (names.every((name) => name.length > length && name[length] === first[length])) length += 1;
  return length;
}

/** How many bodies each division holds, with all below it. */
function countBodies(bodies: Iterable<Body>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { region } of bodies) {
    for (let depth = 1; depth <= region.length; depth += 1) {
      const path = region.slice(0, depth).join('/');
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  return counts;
}

/** Of a division and one in it that are called alike, the outer one; the inner one where that is all it holds. */
function withoutNested(all: readonly string[], counts: ReadonlyMap<string, number>): string[] {
  return all.filter((path) =>
    all.every((other) => {
      if (other === path) return true;
      const isSame = counts.get(other) === counts.get(path);
      if (liesBelow(other, path)) return !isSame;
      return !liesBelow(path, other) || isSame;
    }),
  );
}
