import { startOfClause } from '../../report/text/counts/clause-marks.ts';
import { countedPassagesOf, type CountedPassage } from '../../report/text/counts/counted-text.ts';
import {
  decimalText,
  distance,
  lastPlace,
  quotient,
  rounded,
  sumOf,
  type Decimal,
} from '../../report/text/counts/decimal.ts';
import type { Report } from '../../report/report.ts';
import { excerpt } from '../../report/text/sentences.ts';
import type { Ratio } from '../../report/text/counts/ratios.ts';
import { rateClaims } from '../../report/text/shares/rate-claims.ts';
import { shareClaims, type ShareClaim } from '../../report/text/shares/share-claims.ts';
import { wrongChanges, type WrongChange } from '../../report/text/changes/wrong-changes.ts';
import { defineRule, type ExampleReport, type Finding } from '../define-rule.ts';
import { changeFact } from './change-fact.ts';
import { basesOf, type ShareBase } from './share-bases.ts';

/** Growth, differences and shares that a sentence tells follow from the numbers that it gives. */
export const narrativeGrowth = defineRule({
  id: 'narrative-growth',
  severity: 'warning',
  title: '正文里的增减和占比应算得出来',
  basis: '国办公开办函〔2021〕30号：发布内容应当准确、全面',
  rationale: '句子里已经有两个数，增减和占比就是算出来的；算不对，至少有一个数是错的。',
  canBeAcknowledged: true,
  good: [
    {},
    text('收到申请186件，比上年158件增加28件，增长17.7%。'),
    text('办结率由95.2%提高到97.3%，提高2.1个百分点。'),
    text('公开信息由20条增至40条，翻了一番。'),
    text('收到申请12件，其中网上8件，占66.7%。'),
    text('收到留言85条，回复85条，回复率100%。'),
    {
      ...text('自然人提出131件，占新收的70.4%。'),
      figures: { 'requests.received.total': 186 },
    },
  ],
  bad: [
    {
      given: text('收到申请186件，比上年158件增加38件。'),
      messages: [
        '“收到申请186件，比上年158件增加38件”：158件到186件是增加28件，写的是增加38件；请核对这几个数',
      ],
    },
    {
      given: text('申请由20件增至30件，增长60%。'),
      messages: [
        '“申请由20件增至30件，增长60%”：20件到30件是增长50%，写的是增长60%；请核对这几个数',
      ],
    },
    {
      given: text('收到申请186件，比上年增加28件，增长19%。'),
      messages: [
        '“收到申请186件，比上年增加28件，增长19%”：158件到186件是增长17.7%，写的是增长19%；请核对这几个数',
      ],
    },
    {
      given: text('收到申请5件，同比增长30%。'),
      messages: [
        '“收到申请5件，同比增长30%”：原来无论是多少，到5件都不会是增长30%；请核对这几个数',
      ],
    },
    {
      given: text('收到申请12件，其中网上8件，占68.7%。'),
      messages: ['“其中网上8件，占68.7%”：8件占12件的66.7%，写的是68.7%；请核对这几个数'],
    },
    {
      given: {
        ...text('自然人提出131件，占新收的74.0%。'),
        figures: { 'requests.received.total': 186 },
      },
      messages: [
        '“自然人提出131件，占新收的74.0%”：131件占本年新收 186的70.4%，写的是74.0%；请核对这几个数',
      ],
    },
    {
      given: text('收到留言85条，回复84条，回复率100%。'),
      messages: ['“回复84条，回复率100%”：84条占85条的98.8%，写的是100%；请核对这几个数'],
    },
  ],
  *check({ report }) {
    const passages = countedPassagesOf(report);
    for (const source of passages) {
      if (!mayBeReckoned.test(source.even)) continue;
      for (const wrong of wrongChanges(source, report.year)) yield changeFinding(wrong, source);
      yield* checkShares(source, passages, report);
      yield* checkRates(source);
    }
  },
});

const mayBeReckoned = /[%倍番]|[增减升降多少]/;

function text(lead: string): ExampleReport {
  return { lead };
}

function changeFinding(wrong: WrongChange, source: CountedPassage): Finding {
  const start = startOfClause(source.even, wrong.start);
  const quote = `“${excerpt(source.text.slice(start, wrong.end), 60)}”`;
  const fact = `${quote}：${changeFact(wrong)}`;
  return {
    message: `${fact}；请核对这几个数`,
    brief: fact,
    textAt: source.passage.placeAt(start),
  };
}

function* checkShares(
  source: CountedPassage,
  passages: readonly CountedPassage[],
  report: Report,
): Iterable<Finding> {
  for (const claim of shareClaims(source)) {
    const { named, possible } = basesOf(claim, source, passages, report);
    if (named === undefined || named.amount === 0n) continue;
    const { part, share } = claim;
    if ([named.amount, ...possible].some((whole) => isShare(part.amount, whole, share))) continue;
    const fact = shareFact(source, claim, named);
    yield {
      message: `${fact}；请核对这几个数`,
      brief: fact,
      textAt: source.passage.placeAt(startOfClause(source.even, part.start)),
      ...(named.figure !== undefined && { figures: [named.figure] }),
    };
  }
}

function* checkRates(source: CountedPassage): Iterable<Finding> {
  for (const { parts, wholes, share } of rateClaims(source)) {
    const [part, whole] = [parts.at(-1), wholes.at(-1)];
    if (part === undefined || whole === undefined || whole.amount === 0n) continue;
    // 满意180份、基本满意20份: of one of them, or of all together.
    const all = sumOf(parts.map(({ amount }) => amount));
    const possible = [...parts.map(({ amount }) => amount), all];
    const total = sumOf(wholes.map(({ amount }) => amount)) + all;
    const bases = [...wholes.map(({ amount }) => amount), total];
    if (possible.some((of) => bases.some((base) => isShare(of, base, share)))) continue;
    const name = source.text.slice(whole.start, whole.end);
    const fact = shareFact(source, { part, share }, { amount: whole.amount, name });
    yield {
      message: `${fact}；请核对这几个数`,
      brief: fact,
      textAt: source.passage.placeAt(startOfClause(source.even, part.start)),
    };
  }
}

/** Rounded or cut off: one in the last place. */
function isShare(part: Decimal, whole: Decimal, { value, decimals }: Ratio): boolean {
  return whole > 0n && distance(quotient(part, whole) * 100n, value) <= lastPlace(decimals);
}

function shareFact(
  { text: source, even }: CountedPassage,
  { part, share }: Pick<ShareClaim, 'part' | 'share'>,
  whole: ShareBase,
): string {
  const quote = source.slice(startOfClause(even, part.start), share.end);
  const actual = rounded(quotient(part.amount, whole.amount) * 100n, Math.max(1, share.decimals));
  return `“${excerpt(quote, 60)}”：${source.slice(part.start, part.end)}占${whole.name}的${decimalText(actual)}%，写的是${share.text}`;
}
