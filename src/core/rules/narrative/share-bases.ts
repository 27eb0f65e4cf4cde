/** What a share in the text may be a share of: counts of its section, and totals of the requests table. */
import { outcomeNodes } from '../../form/request-rows.ts';
import type { FigureId } from '../../form/figures.ts';
import type { RequestNode } from '../../form/request-node.ts';
import { sum } from '../../report/figure.ts';
import { figureOf, type Report } from '../../report/report.ts';
import { startOfSentence } from '../../report/text/counts/clause-marks.ts';
import type { CountedPassage } from '../../report/text/counts/counted-text.ts';
import { toDecimal, type Decimal } from '../../report/text/counts/decimal.ts';
import type { ShareClaim } from '../../report/text/shares/share-claims.ts';

export interface ShareBase {
  readonly amount: Decimal;
  /** What it is, for the message. */
  readonly name: string;
  readonly figure?: FigureId;
}

export interface ShareBases {
  /** The one that the words name, or that stands nearest; undefined where it can't be told. */
  readonly named: ShareBase | undefined;
  /** Any of which makes the share right. */
  readonly possible: readonly Decimal[];
}

export function basesOf(
  { part, share, base }: ShareClaim,
  source: CountedPassage,
  passages: readonly CountedPassage[],
  report: Report,
): ShareBases {
  const inSection = passages
    .filter(({ passage }) => passage.part === source.passage.part)
    .flatMap(({ counts }) => counts)
    .filter((count) => count !== part && count.measure === part.measure);
  const ofTable = /[件条份]/.test(part.measure) ? tableBases(report) : [];
  const possible = [...inSection, ...ofTable].map(({ amount }) => amount);
  const words = base.replaceAll(/[的数量\s]|申请|总计?/g, '');
  if (/^(?:全部|全年|年度|比|)$/.test(words)) {
    const before = source.counts.filter(
      (count) =>
        count !== part &&
        count.end <= share.start &&
        count.measure === part.measure &&
        count.amount >= part.amount,
    );
    // In a list the whole is more than the parts before this one.
    const inSentence = before.filter(
      ({ start }) => start >= startOfSentence(source.even, part.start),
    );
    const whole =
      inSentence.find(({ amount }) => inSentence.every((other) => other.amount <= amount)) ??
      before.at(-1);
    const named =
      whole?.isExact === true
        ? { amount: whole.amount, name: source.text.slice(whole.start, whole.end) }
        : undefined;
    return { named, possible };
  }
  const named = ofTable.find(({ words: known }) => known.test(words));
  return { named, possible };
}

interface TableBase extends ShareBase {
  readonly words: RegExp;
}

/** The rows of the requests table of which shares are told. */
function tableBases(report: Report): TableBase[] {
  const total = (id: string, name: string, words: RegExp): TableBase[] => {
    const figure = `requests.${id}.total`;
    const value = figureOf(report, figure);
    return typeof value === 'number' && value > 0
      ? [{ amount: toDecimal(String(value)), name: `${name} ${String(value)}`, figure, words }]
      : [];
  };
  return [
    ...total('received', '本年新收', /^(?:本年|全年)?(?:新收|收到|受理)/),
    ...total('resolved', '办结', /^(?:本年|全年)?(?:已?办结|答复|办理)/),
    ...outcomeNodes(report.edition).flatMap((node) => groupBase(report, node)),
    ...sumBase(report),
  ];
}

function groupBase(report: Report, node: RequestNode): TableBase[] {
  const rows = node.kind === 'group' ? node.rows.map(({ id }) => id) : [node.id];
  const value = sum(rows.map((id) => figureOf(report, `requests.${id}.total`)));
  if (value === undefined || value === 0) return [];
  const name = `${node.short} ${String(value)}`;
  return [{ amount: toDecimal(String(value)), name, words: new RegExp(`^${node.short}`) }];
}

/** What was to be answered: new requests and those of last year. No one word says so. */
function sumBase(report: Report): TableBase[] {
  const rows = ['received', 'broughtForward'];
  const value = sum(rows.map((id) => figureOf(report, `requests.${id}.total`)));
  if (value === undefined || value === 0) return [];
  return [{ amount: toDecimal(String(value)), name: String(value), words: /^$/ }];
}
