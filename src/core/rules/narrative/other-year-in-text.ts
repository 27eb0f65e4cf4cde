import type { SectionId } from '../../form/sections.ts';
import type { Report } from '../../report/report.ts';
import { announcedReport, headingReport } from '../../report/text/announced-report.ts';
import { passagesOf, type Passage } from '../../report/text/passages.ts';
import { wrongCarryYear, wrongPeriod } from '../../report/text/periods-told.ts';
import { excerpt, sentencesOf } from '../../report/text/sentences.ts';
import { digitYears, yearTold, type SentencePlace } from '../../report/text/years-told.ts';
import { defineRule, type ExampleReport } from '../define-rule.ts';

/** A sentence that accounts for the body's work of a year is about the year of the report. */
export const otherYearInText = defineRule({
  id: 'other-year-in-text',
  severity: 'warning',
  title: '正文说的应是报告年度的情况',
  basis: '《中华人民共和国政府信息公开条例》第四十九条：各机关公布本机关上一年度的报告',
  rationale: '沿用上一年的文字，最容易留下上一年的年份，读者会以为是另一年的情况。',
  canBeAcknowledged: true,
  good: [
    {},
    text('2023年，本局公开信息9条，比2022年多2条。'),
    text('针对2022年存在的问题，本局逐项整改。2022年，本局公开不及时，2023年已改正。'),
    text('2022年3月，本局印发公开指南。2024年，本局将继续做好公开工作。'),
    text('2019年，本局由原两个单位合并组建，承担信息公开工作。'),
    text('2023年，我局将政务公开列入重要议程。'),
    text('### 针对2022年问题的改进情况'),
    text('上年结转至2023年办理的2件已办结，1件结转至2024年。'),
    { lead: '统计期限自2023年1月1日至2023年6月30日。' },
  ],
  bad: [
    {
      given: text('2022年，县水利局政务公开工作取得了新进展，同时还有不足。'),
      messages: [
        '“2022年，县水利局政务公开工作取得了新进展，同时还有不足”：说的是2022年，这份报告是2023年的；请核对是否写错了年份',
      ],
    },
    {
      given: text('**（二）依申请公开。**2022年度未收到申请。'),
      messages: ['“2022年度未收到申请”：说的是2022年，这份报告是2023年的；请核对是否写错了年份'],
    },
    {
      given: { lead: '数据统计期限为2022年1月1日至2022年12月31日。' },
      messages: [
        '“数据统计期限为2022年1月1日至2022年12月31日”：说的是2022年，这份报告是2023年的；请核对是否写错了年份',
      ],
    },
    {
      given: { lead: '统计期限从2022年1月1日至2023年12月31日。' },
      messages: [
        '“统计期限从2022年1月1日至2023年12月31日”：从2022年1月1日到2023年12月31日不止一年，这份报告是2023年的；请核对是否写错了年份',
      ],
    },
    {
      given: { lead: '统计期限从2023年1月1日至12月30日。' },
      messages: [
        '“统计期限从2023年1月1日至12月30日”：从2023年1月1日到2023年12月30日不满一年，这份报告是2023年的；请核对是否写错了年份',
      ],
    },
    {
      given: text('全年收到3件，1件结转至2023年。'),
      messages: [
        '“全年收到3件，1件结转至2023年”：说的是结转到2023年，这份报告是2023年的，没有办结的应当结转到下一年；请核对是否写错了年份',
      ],
    },
    {
      given: text('2023年，我局将从以下方面改进：一是加强学习。'),
      messages: [
        '“2023年，我局将从以下方面改进：一是加强学习”：说的是2023年的打算，这份报告是2023年的，打算应当是下一年的；请核对是否写错了年份',
      ],
    },
    {
      given: text('### 2022年主动公开情况\n\n公开信息9条。'),
      messages: ['“2022年主动公开情况”：说的是2022年，这份报告是2023年的；请核对是否写错了年份'],
    },
  ],
  *check({ report }) {
    const passages = passagesOf(report).filter(({ kind }) => kind !== 'row');
    const opened = new Set<Passage['part']>();
    for (const [position, passage] of passages.entries()) {
      const isHeading = passage.kind === 'heading';
      const isOpening = !isHeading && !opened.has(passage.part) && isOfBeginning(passage, report);
      if (!isHeading) opened.add(passage.part);
      const text = digitYears(passage.text);
      if (!mayTellYear.test(text)) continue;
      const sentences = sentencesOf(text);
      const next = passages[position + 1]?.text ?? '';
      for (const [index, { text: sentence, start }] of sentences.entries()) {
        const place: SentencePlace = {
          after: (sentences[index + 1]?.text ?? next).slice(0, 60),
          isOpening: isOpening && index < 2,
          isHeading,
          isOfProblems: sectionOf(passage, report) === 'problemsAndImprovements',
        };
        // What the text says of the report as such is held against its identity.
        if (isOfReport(sentence, passage)) continue;
        const fact = factOf(sentence, report.year, place);
        if (fact === undefined) continue;
        const quote = excerpt(passage.text.slice(start, start + sentence.length));
        yield {
          message: `“${quote}”：${fact}；请核对是否写错了年份`,
          brief: `“${quote}”：${fact}`,
          textAt: passage.placeAt(start),
        };
      }
    }
  },
});

const mayTellYear = /(?:19|20)\d\d[ \u00a0]{0,2}年/;

function text(markdown: string): ExampleReport {
  return { sections: [{ id: 'problemsAndImprovements', title: '五、', markdown }] };
}

function sectionOf({ part }: Passage, report: Report): SectionId | undefined {
  return part === 'lead' ? undefined : report.sections[part]?.id;
}

function isOfReport(sentence: string, { part }: Passage): boolean {
  const told = announcedReport(sentence) ?? (part === 'lead' ? headingReport(sentence) : undefined);
  return told?.year !== undefined;
}

/** Of the report: the lead, or section one. */
function isOfBeginning(passage: Passage, report: Report): boolean {
  return passage.part === 'lead' || sectionOf(passage, report) === 'overview';
}

function factOf(sentence: string, year: number, place: SentencePlace): string | undefined {
  const period = wrongPeriod(sentence);
  const ofReport = `这份报告是${String(year)}年的`;
  if (period !== undefined) return `${period}，${ofReport}`;
  const carriedTo = wrongCarryYear(sentence, year);
  if (carriedTo !== undefined) {
    return `说的是结转到${String(carriedTo)}年，${ofReport}，没有办结的应当结转到下一年`;
  }
  const told = yearTold(sentence, year, place);
  if (told === undefined) return undefined;
  return told.isPlan
    ? `说的是${String(told.year)}年的打算，${ofReport}，打算应当是下一年的`
    : `说的是${String(told.year)}年，${ofReport}`;
}
