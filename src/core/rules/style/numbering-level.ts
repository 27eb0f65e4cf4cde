import type { Report } from '../../report/report.ts';
import {
  numberMarksIn,
  printNumber,
  type NumberMark,
} from '../../report/text/notation/numbering.ts';
import { numberingFaults } from '../../report/text/notation/numbering-faults.ts';
import { passagesOf, type Passage } from '../../report/text/passages.ts';
import { excerpt } from '../../report/text/sentences.ts';
import { defineRule, type Finding } from '../define-rule.ts';
import { inSection } from './in-section.ts';

/** 一、 then （一） then 1. then （1）, each in its own shape. */
export const numberingLevel = defineRule({
  id: 'numbering-level',
  severity: 'warning',
  title: '各层次的序号应当用规定的样式',
  basis:
    'GB/T 9704-2012《党政机关公文格式》7.3.3：结构层次序数依次用“一、”“（一）”“1.”“（1）”标注；GB/T 15834-2011《标点符号用法》：序号加了括号，后面不用顿号',
  rationale: '序号的样式表示层次；样式乱了，读者分不清哪些内容并列、哪些从属。',
  canBeAcknowledged: false,
  good: [
    {},
    inSection('overview', '（一）主动公开。\n\n1.网站。\n\n（1）栏目。\n\n（二）依申请公开。'),
    inSection('overview', '1、主动公开。公布9条。\n\n2、依申请公开。收到2件。'),
    inSection('problemsAndImprovements', '改进如下：（一）增加人员。（二）按周检查。'),
  ],
  bad: [
    {
      given: inSection('overview', '（一）、主动公开。\n\n(二) **依申请公开。**没有收到。'),
      messages: ['“（一）、”应写成“（一）”', '“(二)”应写成“（二）”'],
    },
    {
      given: inSection('overview', '（一）主动公开。\n\n二、依申请公开。\n\n（三）信息管理。'),
      messages: ['“二、依申请公开。”：前后都是“（一）”的样式，“二、”应写成“（二）”'],
    },
    {
      given: inSection(
        'problemsAndImprovements',
        '一、存在的问题\n\n更新不及时。\n\n二、改进情况\n\n按周检查。',
      ),
      messages: [
        '“一、存在的问题”：这一部分的标题已经用了“五、”，下一层应当用“（一）”，这里用的是“一、”；请依次改正',
      ],
    },
    {
      given: inSection('overview', '（1）主动公开。公布9条。\n\n（2）依申请公开。没有收到。'),
      messages: [
        '“（1）主动公开。公布9条。”：上面还没有用过“（一）”和“1.”，就用了“（1）”；请从“（一）”起依次编号',
      ],
    },
  ],
  *check({ report }) {
    for (const passage of passagesOf(report)) yield* misshapen(passage);
    for (const fault of numberingFaults(report)) {
      if (fault.kind !== 'otherStyle') continue;
      const right = printNumber(fault.style, fault.mark.number);
      const first = printNumber(fault.style, 1);
      const said = `前后都是“${first}”的样式，“${fault.mark.text}”应写成“${right}”`;
      yield at(fault.mark, said);
    }
    yield* wrongLevels(report);
  },
});

/** At the head of a paragraph: half-width brackets, and 、 or a point behind brackets. */
function* misshapen(passage: Passage): Iterable<Finding> {
  if (passage.kind === 'row') return;
  const match = ofWrongShape.exec(passage.text);
  if (match === null) return;
  const [found, opening = '', number = '', closing = '', mark = '', space = ''] = match;
  if (`${opening}${closing}` === '（）' && mark === '') return;
  const right = `（${number}）`;
  const from = match.index + found.indexOf(opening);
  const fix = passage.edit(from, match.index + found.length, right);
  yield {
    message: `“${found.slice(found.indexOf(opening), found.length - space.length)}”应写成“${right}”`,
    textAt: passage.placeAt(from),
    ...(fix !== undefined && { fix }),
  };
}

const ofWrongShape =
  /^\s{0,4}([（(])([一二三四五六七八九十]{1,3}|\d{1,2})([)）])([、.．，,]?)([ \u00a0]{0,2})/;

function* wrongLevels(report: Report): Iterable<Finding> {
  const parts = Map.groupBy(passagesOf(report), ({ part }) => part);
  for (const [part, passages] of parts) {
    const title = part === 'lead' ? '' : (report.sections[part]?.title ?? '');
    const heads = passages.flatMap((passage) =>
      numberMarksIn(passage).filter(({ isLeading }) => isLeading),
    );
    yield* sameAsSection(title, heads);
    if (!passages.some(({ kind }) => kind === 'item' || kind === 'heading')) yield* tooLow(heads);
  }
}

/** A single one is the section's own number or a slip; that is told by others. */
function* sameAsSection(title: string, heads: readonly NumberMark[]): Iterable<Finding> {
  const own = /^[一二三四五六七八九十]{1,3}、/.exec(title)?.[0];
  const [first, second] = heads.filter(({ style }) => style === '一、');
  if (own === undefined || first?.number !== 1 || second?.number !== 2) return;
  yield at(
    first,
    `这一部分的标题已经用了“${own}”，下一层应当用“（一）”，这里用的是“${first.text}”；请依次改正`,
  );
}

function* tooLow(heads: readonly NumberMark[]): Iterable<Finding> {
  const [first, second] = heads.filter(({ style }) => style === '（1）');
  if (first?.number !== 1 || second?.number !== 2) return;
  if (heads.some(({ style }) => style !== '（1）')) return;
  yield at(first, '上面还没有用过“（一）”和“1.”，就用了“（1）”；请从“（一）”起依次编号');
}

function at({ passage, start }: NumberMark, said: string): Finding {
  return {
    message: `“${excerpt(passage.text.slice(start))}”：${said}`,
    textAt: passage.placeAt(start),
  };
}
