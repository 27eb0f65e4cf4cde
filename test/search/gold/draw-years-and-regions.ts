/** A term beside the place, the kind of body or the year that it is looked for in. */
import type { Draw } from './draw.ts';
import { pieceOf } from './draw-pieces.ts';
import { pickOne } from './pick-one.ts';
import { thisYear } from './truth.ts';

export const drawInRegion: Draw = (reports, random) => {
  const report = pickOne(reports, random);
  const term = pieceOf(report, random, 2, 5);
  const county = report.body.division.path.at(-1) ?? '';
  const place = pickOne([county, county.replace(/^示例/, '')], random);
  const typed = pickOne([`${place} ${term}`, `${place}\u3000${term}`, `${term} ${place}`], random);
  return { typed, expect: {} };
};

export const drawRelativeYear: Draw = (reports, random) => {
  const [word, year] = pickOne(
    [
      ['去年', thisYear - 1],
      ['前年', thisYear - 2],
    ] as const,
    random,
  );
  const report = pickOne(
    reports.filter((one) => one.year === year),
    random,
  );
  const has = pieceOf(report, random, 3, 5);
  return random.chance(0.6)
    ? { typed: `${word} ${has}`, expect: {} }
    : { typed: `${word}${has}`, expect: { all: { has, year } } };
};
