import { startOfClause } from '../../report/text/counts/clause-marks.ts';
import {
  countedPassagesOf,
  countedText,
  type CountedPassage,
  type CountedText,
} from '../../report/text/counts/counted-text.ts';
import { decimalText, distance, sumOf, type Decimal } from '../../report/text/counts/decimal.ts';
import { listBelow } from '../../report/text/parts/list-below.ts';
import { amountText, type Quantity } from '../../report/text/counts/quantities.ts';
import { wrongRestSentences } from '../../report/text/parts/rest-sentences.ts';
import { excerpt } from '../../report/text/sentences.ts';
import { wrongShareLists } from '../../report/text/shares/share-lists.ts';
import { statedParts, type StatedParts } from '../../report/text/parts/stated-parts.ts';
import { wrongParts } from '../../report/text/parts/wrong-parts.ts';
import { wrongTotalsBehind } from '../../report/text/parts/totals-behind.ts';
import { defineRule, type ExampleReport, type Finding } from '../define-rule.ts';

/** Parts that a sentence names are never more than the whole, and as much where it claims to name them all. */
export const narrativePartsTotal = defineRule({
  id: 'narrative-parts-total',
  severity: 'warning',
  title: '正文里各项之和应与总数相符',
  basis: '国办公开办函〔2021〕30号：发布内容应当准确、全面',
  rationale: '“共…件，其中…”的各项加起来比总数还多，读者就不知道该信哪一个数。',
  canBeAcknowledged: true,
  good: [
    {},
    text('全年共收到申请12件，其中网上申请8件。'),
    text('全年收到申请12件，其中网上申请8件，信函申请4件，办结12件。'),
    text('受理申请30件，分别为网上申请18件、信函申请12件。'),
    text('新收申请10件，上年结转2件，其中网上申请12件。'),
    text('无法提供29件，其中本机关不掌握23件；不予处理8件。'),
    text('公开信息120条，其中概况类20条、动态类100条，比上年增加130条。'),
    text('收费12.5万元，其中许可收费8.2万元、其他收费4.3万元。'),
    text('网上申请占66.7%，信函申请占33.3%。'),
  ],
  bad: [
    {
      given: text('全年累计公开信息9条。其中：预决算8条；目录4条；年报1条；开放日2条。'),
      messages: [
        '“全年累计公开信息9条”：预决算 8 + 目录 4 + 年报 1 + 开放日 2 = 15，总数 9，相差 6；各项之和不能大于总数，请核对',
      ],
    },
    {
      given: text('共办理申请20件（其中予以公开15件、部分公开6件），均按期答复。'),
      messages: [
        '“共办理申请20件”：予以公开 15 + 部分公开 6 = 21，总数 20，相差 1；各项之和不能大于总数，请核对',
      ],
    },
    {
      given: text('受理申请30件，分别为网上申请18件、信函申请11件。'),
      messages: [
        '“受理申请30件”：网上申请 18 + 信函申请 11 = 29，总数 30，相差 1；写了“分别为”，各项之和应当等于总数，请核对',
      ],
    },
    {
      given: text('全年公开信息5条，其中：\n\n- 预决算4条；\n- 目录3条。'),
      messages: [
        '“全年公开信息5条”：预决算 4 + 目录 3 = 7，总数 5，相差 2；各项之和不能大于总数，请核对',
      ],
    },
    {
      given: text('公开信息30条，其中政策12条，动态15条，其他2条。'),
      messages: [
        '“公开信息30条”：政策 12 + 动态 15 + 其他 2 = 29，总数 30，相差 1；最后一项写的是“其他”，各项之和应当等于总数，请核对',
      ],
    },
    {
      given: text('收到网上申请8件、信函申请5件，共12件。'),
      messages: [
        '“收到网上申请8件、信函申请5件，共12件”：8 + 5 = 13，总数 12，相差 1；“共”后面的数应当等于前面各项之和，请核对',
      ],
    },
    {
      given: text('收费12.5万元，其中许可收费8.2万元、证照收费4.4万元。'),
      messages: [
        '“收费12.5万元”：许可收费 8.2万元 + 证照收费 4.4万元 = 12.6万元，总数 12.5万元，相差 0.1万元；各项之和不能大于总数，请核对',
      ],
    },
    {
      given: text('网上申请占66.7%、信函申请占25.0%、其他占13.3%。'),
      messages: [
        '“网上申请占66.7%、信函申请占25.0%、其他占13.3%”：66.7% + 25% + 13.3% = 105%；各项占比之和应当是100%，请核对',
      ],
    },
  ],
  *check({ report }) {
    const passages = countedPassagesOf(report);
    for (const [position, passage] of passages.entries()) {
      yield* checkShares(passage);
      if (passage.counts.length === 0) continue;
      const list = listBelow(report, passages, position);
      const source = list === '' ? passage : countedText(passage.text + list);
      for (const stated of statedParts(source)) yield* checkParts(stated, source, passage);
      yield* checkTotals(passage);
    }
  },
});

function text(lead: string): ExampleReport {
  return { lead };
}

function* checkParts(
  stated: StatedParts,
  source: CountedText,
  { passage }: CountedPassage,
): Iterable<Finding> {
  const { whole, reasonForAll } = stated;
  const wrong = wrongParts(stated, source);
  if (wrong === undefined) return;
  const terms = wrong.map(({ name, count }) => `${name} ${inUnitOf(count, count.amount)}`.trim());
  const sum = sumOf(wrong.map(({ count }) => count.amount));
  const left =
    wrong.length === 1 ? terms.join('') : `${terms.join(' + ')} = ${inUnitOf(whole, sum)}`;
  const difference = inUnitOf(whole, distance(sum, whole.amount));
  const fact = `“${source.text.slice(stated.start, whole.end)}”：${left}，总数 ${inUnitOf(whole, whole.amount)}，相差 ${difference}`;
  const duty =
    sum > whole.amount ? '各项之和不能大于总数' : `${reasonForAll ?? ''}，各项之和应当等于总数`;
  yield { message: `${fact}；${duty}，请核对`, brief: fact, textAt: passage.placeAt(stated.start) };
}

/** Money with its unit, counts without. */
function inUnitOf(like: Quantity, amount: Decimal): string {
  return like.measure === '元' ? amountText(like, amount) : decimalText(amount);
}

function* checkTotals(source: CountedPassage): Iterable<Finding> {
  for (const { parts, total, word, sum } of wrongTotalsBehind(source)) {
    const start = startOfClause(source.even, parts[0]?.start ?? 0);
    const fact = factOfSum(source, [start, total.end], parts, sum, total);
    const duty = `“${word}”后面的数应当等于前面各项之和，请核对`;
    yield { message: `${fact}；${duty}`, brief: fact, textAt: source.passage.placeAt(start) };
  }
  for (const { whole, parts, word, sum } of wrongRestSentences(source)) {
    const start = startOfClause(source.even, whole.start);
    const fact = factOfSum(source, [start, whole.end], parts, sum, whole);
    const duty = `写了“${word}”，各项之和应当等于总数，请核对`;
    yield { message: `${fact}；${duty}`, brief: fact, textAt: source.passage.placeAt(start) };
  }
}

function factOfSum(
  { text: source }: CountedText,
  [start, end]: readonly [number, number],
  parts: readonly Quantity[],
  sum: Decimal,
  whole: Quantity,
): string {
  const terms = parts.map((part) => inUnitOf(part, part.amount)).join(' + ');
  const difference = inUnitOf(whole, distance(sum, whole.amount));
  return `“${excerpt(source.slice(start, end), 60)}”：${terms} = ${inUnitOf(whole, sum)}，总数 ${inUnitOf(whole, whole.amount)}，相差 ${difference}`;
}

function* checkShares({ even, text: source, passage }: CountedPassage): Iterable<Finding> {
  for (const { shares, sum, start, end } of wrongShareLists(even)) {
    const terms = shares.map(({ value }) => `${decimalText(value)}%`).join(' + ');
    const fact = `“${excerpt(source.slice(start, end), 60)}”：${terms} = ${decimalText(sum)}%`;
    yield {
      message: `${fact}；各项占比之和应当是100%，请核对`,
      brief: fact,
      textAt: passage.placeAt(start),
    };
  }
}
