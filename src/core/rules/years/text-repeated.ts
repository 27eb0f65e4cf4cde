import { sections, type SectionId } from '../../form/sections.ts';
import type { Report } from '../../report/report.ts';
import { excerpt } from '../../report/text/sentences.ts';
import { defineArchiveRule, type ExampleReport, type Finding } from '../define-rule.ts';
import type { Surroundings } from '../surroundings.ts';
import { toldSentences, type ToldSentence } from './told-sentences.ts';

const own =
  '表格以图片形式发布，不能复制，视力不便的读者也听不到。两个乡镇的公开栏破损，村民看不到补贴名单。已列出清单，明年六月底前换成可以下载的表格。';
const other =
  '信息更新还不够及时，个别科室办完之后隔了一段时间才公布结果。工作人员对答复期限掌握得不牢，文书里引用的条款不准。下一步将规定公布的时限，到期前逐项提醒，逾期的在例会上说明。';
const nothing =
  '2023年没有收到政府信息公开申请。没有因政府信息公开被申请行政复议、提起行政诉讼。没有收取信息处理费。没有其他需要报告的事项。';

/** What happened in a year is not told in the sentences of the year before. A changed year makes no other sentence. */
export const textRepeated = defineArchiveRule({
  id: 'text-repeated',
  severity: 'warning',
  title: '正文不应照搬上一年的报告',
  basis:
    '国办公开办函〔2021〕30号：内容雷同、敷衍塞责等造成不良后果的，依照《条例》第四十七条追究责任',
  rationale: '报告说的是这一年做了什么。照抄上年的文字，只改年份，读者看不出这一年有什么不同。',
  canBeAcknowledged: true,
  good: [
    {},
    { ...problems(own), around: { lastYear: problems(other) } },
    // One sentence may stay.
    {
      ...problems(`${own}公开目录的层级过粗，村民查找补贴信息要翻好几页。`),
      around: {
        lastYear: problems(`${other}公开目录的层级过粗，村民查找补贴信息要翻好几页。`),
      },
    },
    // That nothing happened is told in the same words each year.
    { ...problems(nothing), around: { lastYear: problems(nothing) } },
  ],
  bad: [
    {
      given: {
        ...problems(`2023年，${other}`),
        around: { lastYear: problems(`2022年，${other}`) },
      },
      messages: [
        '“五、存在的主要问题及改进情况”有3句与2022年的报告相同，占本节文字的100%：“2023年，信息更新还不够及时，个别科室办完之后隔…”“工作人员对答复期限掌握得不牢，文书里引用的条款不准”“下一步将规定公布的时限，到期前逐项提醒，逾期的在例…”；请改写为本年的情况，确实没有变化的请写说明',
      ],
    },
    {
      given: {
        ...problems('公开的形式比较单一，下一步将多用图表和问答解读政策，方便群众理解。'),
        around: {
          lastYear: problems('公开的形式比较单一，下一步将多用图表和问答解读政策，方便群众理解。'),
        },
      },
      messages: [
        '“五、存在的主要问题及改进情况”有1句与2022年的报告相同，占本节文字的100%：“公开的形式比较单一，下一步将多用图表和问答解读政策…”；请改写为本年的情况，确实没有变化的请写说明',
      ],
    },
  ],
  *check({ report }, around) {
    const lastYear = reportBefore(around);
    if (lastYear === undefined) return;
    const standing = sentencesByClause(lastYear);
    for (const [position, sentences] of toldSentences(report)) {
      const section = report.sections[position];
      if (section === undefined) continue;
      const repeated = sentences.filter((sentence) => isRepeated(sentence, standing));
      const share = lengthOf(repeated) / Math.max(1, lengthOf(sentences));
      if (!isLeftOver(section.id, repeated, share)) continue;
      yield leftOver(section.title, repeated, share, lastYear, standing);
    }
  },
});

/** The body's own, or that of the one body that it was before. */
function reportBefore({ lastYear, merged }: Surroundings): Report | undefined {
  const [predecessor] = merged;
  return (lastYear ?? (merged.length === 1 ? predecessor?.neighbour : undefined))?.report;
}

type ByClause = ReadonlyMap<string, ToldSentence>;

function sentencesByClause(report: Report): ByClause {
  const found = new Map<string, ToldSentence>();
  for (const sentences of toldSentences(report).values()) {
    for (const sentence of sentences) {
      for (const clause of sentence.clauses) if (!found.has(clause)) found.set(clause, sentence);
    }
  }
  return found;
}

/** A clause more or less doesn't make it a new sentence; a new figure does, where there is little else in it. */
function isRepeated({ clauses, length }: ToldSentence, standing: ByClause): boolean {
  const same = clauses.filter((clause) => standing.has(clause));
  return same.reduce((sum, clause) => sum + clause.length, 0) >= length * 0.8;
}

/** These two say what was done and what is wanting; text beside a table is short and much alike. */
const ownWords: readonly (SectionId | undefined)[] = ['overview', 'problemsAndImprovements'];

function isLeftOver(
  id: SectionId | undefined,
  repeated: readonly ToldSentence[],
  share: number,
): boolean {
  const length = lengthOf(repeated);
  if (!ownWords.includes(id)) return share >= 0.5 && repeated.length >= 3 && length >= 100;
  const isMuch = share >= 0.4 && repeated.length >= 3 && length >= 100;
  const isAll = share >= 0.85 && repeated.length >= 2 && length >= 60;
  // What is wanting and what is to be done fits into one sentence, and is another one each year.
  const isSame = id === 'problemsAndImprovements' && share >= 0.95 && length >= 30;
  return isMuch || isAll || isSame;
}

const mostQuoted = 3;

function leftOver(
  title: string,
  repeated: readonly ToldSentence[],
  share: number,
  lastYear: Report,
  standing: ByClause,
): Finding {
  const quoted = repeated.slice(0, mostQuoted);
  const quotations = quoted.map(({ text }) => `“${excerpt(text, 25)}”`).join('');
  const rest = repeated.length > mostQuoted ? `等${String(repeated.length)}句` : '';
  const fact = `“${title}”有${String(repeated.length)}句与${String(lastYear.year)}年的报告相同，占本节文字的${String(Math.round(share * 100))}%`;
  const [first] = repeated;
  return {
    message: `${fact}：${quotations}${rest}；请改写为本年的情况，确实没有变化的请写说明`,
    brief: fact,
    ...(first !== undefined && { textAt: first.place }),
    related: quoted.flatMap(({ clauses }) => {
      const before = clauses.map((clause) => standing.get(clause)).find((each) => each);
      if (before === undefined) return [];
      return [
        {
          message: `${String(lastYear.year)}年的报告：“${excerpt(before.text, 25)}”`,
          agency: lastYear.agency,
          year: lastYear.year,
          textAt: before.place,
        },
      ];
    }),
  };
}

function lengthOf(sentences: readonly ToldSentence[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}

function problems(markdown: string): ExampleReport {
  const section = sections.find(({ id }) => id === 'problemsAndImprovements');
  return { sections: [{ id: 'problemsAndImprovements', title: section?.title ?? '', markdown }] };
}
