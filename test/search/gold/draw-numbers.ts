/** Reports by their figures. */
import type { Random } from '../../../src/core/sample/random.ts';
import type { Draw } from './draw.ts';
import { pickOne } from './pick-one.ts';
import { pieceOf } from './draw-pieces.ts';
import type { PublishedReport } from './published-report.ts';

/** The words for a figure that nobody can mistake for another one. */
const figures = {
  新收: 'requests.received.total',
  办结: 'requests.resolved.total',
  结转下年度: 'requests.carriedForward.total',
  予以公开: 'requests.disclosed.total',
  部分公开: 'requests.partlyDisclosed.total',
  行政许可: 'proactiveDisclosure.licensing.decisions',
  行政处罚: 'proactiveDisclosure.penalties.decisions',
  行政复议结果纠正: 'disputes.reconsideration.corrected',
} as const;

const relations = {
  '>=': ['≥X', '>=X', '不少于X件', 'X件以上'],
  '>': ['>X', '大于X', '超过X件', ' > X'],
  '<=': ['≤X', '不超过X件'],
  '<': ['<X', '少于X件'],
} as const;

/** As chosen on the page, sometimes with a term. */
export const drawFigureCondition: Draw = (reports, random) => {
  const report = pickOne(reports, random);
  const { condition } = conditionOf(report, random);
  const has = random.chance(0.4) ? pieceOf(report, random, 2, 4) : '';
  return { typed: has, figure: [condition], expect: { all: { has, figures: [condition] } } };
};

/** As typed, sometimes with a term or a year. */
export const drawFigureWords: Draw = (reports, random) => {
  const report = pickOne(reports, random);
  const { label, condition, relation, value } = conditionOf(report, random);
  const words = `${label}${pickOne(relations[relation], random).replace('X', String(value))}`;
  const figures = [condition];
  if (random.chance(0.3)) {
    const has = pieceOf(report, random, 4, 5).replace(/\d/g, '');
    return { typed: `${has} ${words}`, expect: { all: { has, figures } } };
  }
  if (random.chance(0.4)) {
    const typed = `${String(report.year)}年${words}`;
    return { typed, expect: { all: { year: report.year, figures } } };
  }
  return { typed: words, expect: { all: { figures } } };
};

/** Met by the report itself. */
function conditionOf({ filed }: PublishedReport, random: Random) {
  const labels = Object.keys(figures) as (keyof typeof figures)[];
  const label = pickOne(
    labels.filter((one) => typeof filed.figures[figures[one]] === 'number'),
    random,
  );
  const id = figures[label];
  const figure = Number(filed.figures[id]);
  const relation = pickOne(['>=', '>', '<=', '<'] as const, random);
  const value = { '>=': figure, '>': Math.max(0, figure - 1), '<=': figure, '<': figure + 1 }[
    relation
  ];
  return { label, relation, value, condition: `${id}${relation}${String(value)}` };
}
