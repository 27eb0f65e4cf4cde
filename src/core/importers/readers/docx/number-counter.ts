/** Counts the numbered paragraphs of a document in their order, and gives what Word writes before each. */
import { formatNumber } from './number-format.ts';
import type { Level, NumberedList } from './numbering.ts';

export interface NumberCounter {
  /** The number before the next paragraph of this list; counts it. */
  readonly next: (list: NumberedList, level: number) => string;
  /** Formats that aren't known, written in plain digits. */
  readonly unknownFormats: ReadonlySet<string>;
}

export function numberCounter(): NumberCounter {
  const families = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const unknownFormats = new Set<string>();
  return {
    unknownFormats,
    next(list, index) {
      const numbers = families.get(list.family) ?? [];
      families.set(list.family, numbers);
      count(list, index, numbers, begun);
      return write(list, index, numbers, unknownFormats);
    },
  };
}

function count(
  list: NumberedList,
  index: number,
  numbers: (number | undefined)[],
  begun: Set<string>,
): void {
  const key = `${list.id}/${index}`;
  const override = begun.has(key) ? undefined : list.starts.get(index);
  begun.add(key);
  const last = numbers[index];
  numbers[index] = override ?? (last === undefined ? startOf(list, index) : last + 1);
  for (let inner = index + 1; inner < 9; inner += 1) {
    if (index < (list.levels.get(inner)?.restartsAfter ?? inner)) numbers[inner] = undefined;
  }
}

function startOf(list: NumberedList, index: number): number {
  return list.starts.get(index) ?? list.levels.get(index)?.start ?? 1;
}

function write(
  list: NumberedList,
  index: number,
  numbers: readonly (number | undefined)[],
  unknownFormats: Set<string>,
): string {
  const own = list.levels.get(index);
  if (own === undefined) return '';
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = list.levels.get(at);
    const number = numbers[at] ?? startOf(list, at);
    return level === undefined || at > index ? '' : numberText(number, own, level, unknownFormats);
  });
}

function numberText(number: number, own: Level, level: Level, unknownFormats: Set<string>): string {
  if (own.isLegal && level.format !== 'none') return String(number);
  if (level.format === 'custom' && level.pattern !== undefined) {
    const zeros = /^0+(?=\d)/.exec(level.pattern)?.[0].length ?? 0;
    return String(number).padStart(zeros + 1, '0');
  }
  const text = formatNumber(number, level.format);
  if (text === undefined) unknownFormats.add(level.format);
  return text ?? String(number);
}
