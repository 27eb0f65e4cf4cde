/** Pieces of the reports’ own text, as somebody who has read one would type them. */
import { Converter } from 'opencc-js';
import type { Random } from '../../../src/core/sample/random.ts';
import { pickOne } from './pick-one.ts';
import type { Draw } from './draw.ts';
import type { PublishedReport } from './published-report.ts';

/** Letters and figures that stand together in a report. */
export function drawPiece(shortest: number, longest: number): Draw {
  return (reports, random) => ({
    typed: pieceOf(pickOne(reports, random), random, shortest, longest),
    expect: {},
  });
}

export const drawSentence: Draw = (reports, random) => {
  for (;;) {
    const { shown } = pickOne(reports, random);
    const sentences = shown
      .split(/\n|(?<=[。；？！])/u)
      .filter((sentence) => /\S[，、：“（]\S/u.test(sentence))
      .filter(({ length }) => length >= 15 && length <= 70);
    if (sentences.length > 0) return { typed: pickOne(sentences, random), expect: {} };
  }
};

export const drawTerms: Draw = (reports, random) => {
  const report = pickOne(reports, random);
  const terms = Array.from({ length: random.integer(2, 3) }, () => pieceOf(report, random, 2, 4));
  return { typed: terms.join(pickOne([' ', ' ', '　', '  '], random)), expect: {} };
};

export const drawFigures: Draw = (reports, random) => {
  for (;;) {
    const piece = pieceOf(pickOne(reports, random), random, 3, 7);
    if (!/\d/.test(piece) || !/\p{Script=Han}/u.test(piece)) continue;
    return { typed: random.chance(0.4) ? fullWidth(piece) : piece, expect: {} };
  }
};

const traditional = [
  Converter({ from: 'cn', to: 't' }),
  Converter({ from: 'cn', to: 'tw' }),
  Converter({ from: 'cn', to: 'hk' }),
];

export const drawTraditional: Draw = (reports, random) => {
  for (;;) {
    const piece = pieceOf(pickOne(reports, random), random, 3, 9);
    const typed = pickOne(traditional, random)(piece);
    if (typed !== piece) return { typed, expect: {} };
  }
};

const marks = [
  '“X”',
  '"X"',
  '《X》',
  '？X',
  'X。',
  '　X　',
  '  X',
  '（X）',
  'X，',
  '「X」',
  '、X、',
  'X？',
];

export const drawWithMarks: Draw = (reports, random) => {
  const piece = pieceOf(pickOne(reports, random), random, 3, 8);
  return { typed: pickOne(marks, random).replace('X', piece), expect: {} };
};

/** Cut anywhere. */
export function pieceOf(
  { shown }: PublishedReport,
  random: Random,
  shortest: number,
  longest: number,
): string {
  const length = random.integer(shortest, longest);
  for (;;) {
    const start = random.integer(0, shown.length - length);
    const piece = shown.slice(start, start + length);
    if (/^[\p{L}\p{N}]+$/u.test(piece)) return piece;
  }
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
