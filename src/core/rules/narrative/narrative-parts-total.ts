import { passagesOf, type Passage } from '../../report/text/passages.ts';
import { statedParts, type StatedParts } from '../../report/text/stated-parts.ts';
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
  ],
  *check({ report }) {
    const passages = passagesOf(report);
    for (const [position, passage] of passages.entries()) {
      for (const stated of statedParts(passage.text, listBelow(passages, position))) {
        yield* checkParts(stated, passage);
      }
    }
  },
});

function text(lead: string): ExampleReport {
  return { lead };
}

/** A paragraph that ends with 其中： goes on in the list below it. */
function listBelow(passages: readonly Passage[], position: number): string {
  const [passage, ...rest] = passages.slice(position, position + longestList);
  if (passage === undefined || !/[：:]\s{0,3}$/.test(passage.text)) return '';
  const end = rest.findIndex(({ kind, part }) => kind !== 'item' || part !== passage.part);
  const items = end === -1 ? rest : rest.slice(0, end);
  return items.map((item) => item.text.replace(/[。；;，,]\s{0,3}$/, '')).join('；');
}

const longestList = 30;

function* checkParts(stated: StatedParts, passage: Passage): Iterable<Finding> {
  const { parts, whole, isExhaustive } = stated;
  const values = parts.map(({ value }) => value);
  const sum = values.reduce((total, value) => total + value, 0);
  const isTooMuch = sum > stated.atMost && !isSeveralDivisions(values, stated);
  const isTooLittle = sum < whole && isExhaustive && parts.length > 1;
  if (!isTooMuch && !isTooLittle) return;
  const terms = parts.map(({ name, value }) => `${name} ${String(value)}`.trim()).join(' + ');
  const left = parts.length === 1 ? terms : `${terms} = ${String(sum)}`;
  const fact = `“${stated.clause}”：${left}，总数 ${String(whole)}，相差 ${String(Math.abs(sum - whole))}`;
  const duty = isTooMuch
    ? '各项之和不能大于总数，请核对'
    : '写了“分别为”，各项之和应当等于总数，请核对';
  yield {
    message: `${fact}；${duty}`,
    brief: fact,
    textAt: passage.placeAt(stated.start),
  };
}

/** The same whole divided twice, as in 网上8件，信函4件，自然人10件，企业2件. */
function isSeveralDivisions(values: readonly number[], stated: StatedParts): boolean {
  let [divisions, sum, count] = [0, 0, 0];
  for (const value of values) {
    sum += value;
    count += 1;
    if (sum > stated.whole) return false;
    if (sum === stated.whole && (count > 1 || !stated.isOneList)) {
      divisions += 1;
      [sum, count] = [0, 0];
    }
  }
  // What remains may be the beginning of another division, unless it is all one list.
  return sum === 0 ? divisions > 1 : divisions > 0 && !stated.isOneList;
}
