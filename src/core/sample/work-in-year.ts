/** The part of a year that no table counts: what was published where, training, fees for processing. */
import type { FigureId } from '../form/figures.ts';
import type { Volume } from './bodies.ts';
import type { Random } from './random.ts';
import type { Tally } from './year-record.ts';

/** First year of 《政府信息公开信息处理费管理办法》 (国办函〔2020〕109号). */
const firstYearOfProcessingFees = 2021;
const yuanPerNotice = 100;
/** Ten requests a month are free: whoever gets few has nobody to charge. */
const fewRequests = 20;

export function workInYear(
  random: Random,
  volume: Volume,
  year: number,
  counts: Readonly<Record<FigureId, number>>,
): Tally {
  const size = volume.published;
  const policy = part(size, 10, random);
  const duty = part(size, 45, random);
  const finance = part(size, 12, random);
  const service = part(size, 33, random);
  const withheldOnReview = random.integer(1, 9);
  const graphics = random.integer(1, 1 + Math.floor(size / 60));
  return {
    published: policy + duty + finance + service,
    policy,
    duty,
    finance,
    service,
    graphics,
    interpretations: graphics + random.integer(1, 2 + Math.floor(size / 40)),
    posts: random.integer(Math.floor(size / 4), size),
    replies: random.integer(3, 10 + Math.floor(size / 6)),
    trainings: random.integer(1, 4),
    participants: random.integer(18, 160),
    withheldOnReview,
    reviews: policy + duty + finance + service + withheldOnReview,
    repairedLinks: random.integer(2, 26),
    answers: random.integer(5, 30),
    ...processingFees(random, year, counts),
  };
}

function part(size: number, percentage: number, random: Random): number {
  return 1 + Math.floor((size * percentage * random.integer(70, 130)) / 10_000);
}

/** Whoever didn't pay in time had been asked to pay. */
function processingFees(
  random: Random,
  year: number,
  counts: Readonly<Record<FigureId, number>>,
): Tally {
  if (year < firstYearOfProcessingFees) return { feeNotices: 0, feeYuan: 0 };
  const unpaid = counts['requests.closedOtherwise.feeUnpaid.total'] ?? 0;
  const received = counts['requests.received.total'] ?? 0;
  const paid = received > fewRequests && random.chance(0.2) ? random.integer(1, 3) : 0;
  return { feeNotices: unpaid + paid, feeYuan: paid * random.integer(1, 9) * yuanPerNotice };
}
