import { printNumber } from '../../report/text/notation/numbering.ts';
import {
  numberingFaults,
  type NumberingFault,
} from '../../report/text/notation/numbering-faults.ts';
import { passagesOf, type Passage } from '../../report/text/passages.ts';
import { excerpt } from '../../report/text/sentences.ts';
import { defineRule, type Finding } from '../define-rule.ts';
import { inSection } from './in-section.ts';

/** （一）（三）, 一是 … 三是, and 一是 without 二是. */
export const numberingGap = defineRule({
  id: 'numbering-gap',
  severity: 'warning',
  title: '序号应当连续',
  basis: 'GB/T 9704-2012《党政机关公文格式》7.3.3：结构层次序数依次标注',
  rationale: '跳了一个号，读者会以为少了一段；多半是删改以后没有重新编号，也可能真的漏了内容。',
  canBeAcknowledged: false,
  good: [
    {},
    inSection(
      'overview',
      '（一）主动公开。公布9条。\n\n（二）依申请公开。一是受理。二是答复。\n\n（三）管理。',
    ),
    inSection(
      'otherMatters',
      '问题有两个：一是人手少；二是更新慢。改进有两条：一是加人；二是按周检查。',
    ),
    inSection('overview', '依据第二十条第（三）项公开；属于以下情形的：（五）行政许可。'),
  ],
  bad: [
    {
      given: inSection('overview', '（一）主动公开。\n\n（二）依申请公开。\n\n（四）平台。'),
      messages: [
        '“（四）平台。”：前面是“（二）”，接下来应是“（三）”；请核对是漏了一段，还是序号写错了',
      ],
    },
    {
      given: inSection('problemsAndImprovements', '存在不足：一是人手少；三是更新慢。'),
      messages: [
        '“三是更新慢。”：前面是“一是”，接下来应是“二是”；请核对是漏了一段，还是序号写错了',
      ],
    },
    {
      given: inSection('problemsAndImprovements', '（二）更新不及时。\n\n（三）人手不足。'),
      messages: ['“（二）更新不及时。”：前面没有“（一）”；请核对是漏了一段，还是序号写错了'],
    },
    {
      given: inSection(
        'problemsAndImprovements',
        '存在不足：一是更新不及时，有的栏目半年没有更新。',
      ),
      messages: [
        '“一是更新不及时，有的栏目半年没有更新。”：后面没有“二是”；只有一点的不必编号，漏写了的请补上',
      ],
    },
    {
      given: inSection('problemsAndImprovements', '还有需要改进的地方。如是内容的实用性有待提高。'),
      messages: ['“如是内容的实用性有待提高。”：“如是”像是“一是”的误写，请核对'],
    },
  ],
  *check({ report }) {
    for (const fault of numberingFaults(report)) {
      if (isOfSection(fault, report.sections)) continue;
      const said = saidOf(fault);
      if (said === undefined) continue;
      const { passage, start } = fault.mark;
      yield {
        message: `“${excerpt(passage.text.slice(start))}”：${said}`,
        textAt: passage.placeAt(start),
      };
    }
    for (const passage of passagesOf(report)) yield* misspeltFirst(passage);
  },
});

function saidOf(fault: NumberingFault): string | undefined {
  const { kind, mark } = fault;
  if (kind === 'alone') return '后面没有“二是”；只有一点的不必编号，漏写了的请补上';
  if (kind !== 'gap') return undefined;
  const check = '请核对是漏了一段，还是序号写错了';
  const next = printNumber(mark.style, fault.after + 1);
  return fault.after === 0
    ? `前面没有“${next}”；${check}`
    : `前面是“${printNumber(mark.style, fault.after)}”，接下来应是“${next}”；${check}`;
}

/** The number of the section itself, written once more, is no number of a list. */
function isOfSection(
  { mark }: NumberingFault,
  all: readonly { readonly title: string }[],
): boolean {
  const { part } = mark.passage;
  const title = part === 'lead' ? undefined : all[part]?.title;
  return mark.style === '一、' && title?.startsWith(printNumber('一、', mark.number)) === true;
}

function* misspeltFirst(passage: Passage): Iterable<Finding> {
  for (const { 0: found, index } of passage.text.matchAll(misspelt)) {
    yield {
      message: `“${excerpt(passage.text.slice(index, index + found.length))}”：“如是”像是“一是”的误写，请核对`,
      textAt: passage.placeAt(index),
    };
  }
}

/** 如是 as in “if it is” leads to what is then done; here it leads to what is wanting. */
const misspelt =
  /(?<=[。：:；;]\s?)如是[^。；，]{2,30}(?:有待|不够|不高|不足|不强|不深|不细|不准确|不及时|不到位|还需|仍需|欠缺|薄弱|滞后)[^。]{0,60}。?/g;
