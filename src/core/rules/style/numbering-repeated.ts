import { numberMarksIn, printNumber } from '../../report/text/notation/numbering.ts';
import { numberingFaults } from '../../report/text/notation/numbering-faults.ts';
import { passagesOf, type Passage } from '../../report/text/passages.ts';
import { excerpt } from '../../report/text/sentences.ts';
import type { ReportSection } from '../../report/report.ts';
import { defineRule, type Finding } from '../define-rule.ts';
import { inSection } from './in-section.ts';

/** No paragraph repeats the number of its section, no sub-heading that of the one before. */
export const numberingRepeated = defineRule({
  id: 'numbering-repeated',
  severity: 'warning',
  title: '序号不应重复',
  basis: 'GB/T 9704-2012《党政机关公文格式》7.3.3：结构层次序数依次用“一、”“（一）”“1.”“（1）”标注',
  rationale: '标题已经有了序号，段首再写一遍，目录和引用就会错位；多半是复制时留下的。',
  canBeAcknowledged: false,
  good: [
    {},
    inSection('otherMatters', '按照规定，没有收取信息处理费。'),
    inSection('overview', '一、主动公开。全年公布9条。\n\n二、依申请公开。没有收到。'),
    inSection(
      'problemsAndImprovements',
      '### （一）问题\n\n（一）人手不足。\n\n（二）更新不及时。\n\n### （二）改进\n\n（一）增加人员。',
    ),
  ],
  bad: [
    {
      given: inSection('otherMatters', '六、按照规定，没有收取信息处理费。'),
      messages: [
        '“六、按照规定，没有收取信息处理费。”：标题已经是“六、其他需要报告的事项”，段首又写了“六、”；请删去段首的“六、”',
      ],
    },
    {
      given: inSection('otherMatters', '六、其他需要报告的事项\n\n没有收取费用。'),
      messages: ['“六、其他需要报告的事项”：这一段重复了标题，请删去'],
    },
    {
      given: inSection('problemsAndImprovements', '存在不足：一是人手少；二是培训少；二是更新慢。'),
      messages: ['“二是更新慢。”：前面已经有“二是”，这里又是“二是”；请依次改正序号'],
    },
    {
      given: inSection(
        'overview',
        '**（一）主动公开。**公布9条。\n\n**（二）依申请公开。**没有收到。\n\n**(二)政府信息管理。**清理目录。',
      ),
      messages: [
        '“(二)政府信息管理。清理目录。”：前面已经有“（二）”，这里又是“（二）”；请依次改正序号',
      ],
    },
  ],
  *check({ report }) {
    const passages = passagesOf(report).filter(({ kind }) => kind !== 'row');
    for (const [part, section] of report.sections.entries()) {
      const inside = passages.filter((passage) => passage.part === part);
      yield* checkSectionNumber(section, inside);
      yield* checkSubNumbers(inside);
    }
    for (const { kind, mark } of numberingFaults(report)) {
      if (kind !== 'repeated' || (mark.isLeading && mark.style === '（一）')) continue;
      const number = printNumber(mark.style, mark.number);
      yield {
        message: `“${excerpt(mark.passage.text.slice(mark.start))}”：前面已经有“${number}”，这里又是“${number}”；请依次改正序号`,
        textAt: mark.passage.placeAt(mark.start),
      };
    }
  },
});

const sectionNumber = /^([一二三四五六七八九十]{1,3})[、.．]/;

function* checkSectionNumber(
  { title }: ReportSection,
  passages: readonly Passage[],
): Iterable<Finding> {
  const number = sectionNumber.exec(title)?.[1];
  if (number === undefined) return;
  const numbered = passages.flatMap((passage) => {
    // Not 一、二季度.
    const [first] = numberMarksIn(passage);
    const found = first?.isLeading === true ? sectionNumber.exec(passage.text) : null;
    return found === null ? [] : [{ passage, mark: found[0], number: found[1] }];
  });
  // With other numbers beside it, it is one of a list that is numbered so.
  if (numbered.some((other) => other.number !== number)) return;
  for (const { passage, mark } of numbered) {
    const isTitle = passage.text.replaceAll(/\s/g, '') === title.replaceAll(/\s/g, '');
    yield {
      message: isTitle
        ? `“${title}”：这一段重复了标题，请删去`
        : `“${excerpt(passage.text)}”：标题已经是“${title}”，段首又写了“${mark}”；请删去段首的“${mark}”`,
      textAt: passage.placeAt(0),
    };
  }
}

const subNumber = /^[（(]([一二三四五六七八九十]{1,3})[)）]/;

/**
 * A list that starts anew does so with （一）: a later number twice running is a mistake. A heading between two
 * paragraphs, or two of them around one, may well carry on a list of its own.
 */
function* checkSubNumbers(passages: readonly Passage[]): Iterable<Finding> {
  let before: { number: string | undefined; kind: Passage['kind'] } | undefined;
  for (const passage of passages) {
    const found = subNumber.exec(passage.text);
    if (found === null) continue;
    const number = found[1];
    if (number !== '一' && before?.number === number && before?.kind === passage.kind) {
      yield {
        message: `“${excerpt(passage.text)}”：前面已经有“（${String(number)}）”，这里又是“（${String(number)}）”；请依次改正序号`,
        textAt: passage.placeAt(0),
      };
    }
    before = { number, kind: passage.kind };
  }
}
