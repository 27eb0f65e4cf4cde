import { agencyNames } from '../../register/agency.ts';
import { isBody, namesRegion } from '../../register/body-name.ts';
import { isGovernmentName, othernessOf } from '../../register/other-body.ts';
import {
  announcedReport,
  headingReport,
  mayAnnounceReport,
  openingSubject,
  type AnnouncedReport,
} from '../../report/text/announced-report.ts';
import { passagesOf, type Passage } from '../../report/text/passages.ts';
import { excerpt, sentencesOf } from '../../report/text/sentences.ts';
import { defineRule, type ExampleReport, type Finding, type Subject } from '../define-rule.ts';

/** Where the text says whose report it is and of which year, it says what the front matter says. */
export const identityInText = defineRule({
  id: 'identity-in-text',
  severity: 'error',
  title: '正文说的应是本机关、本年度的报告',
  basis: '《中华人民共和国政府信息公开条例》第四十九条：各机关公布本机关上一年度的报告',
  rationale: '套用别的机关或者上一年的文件，标题改了，“现公布……”一句没有改，读者不知道该信哪一处。',
  canBeAcknowledged: false,
  good: [
    {},
    lead('现发布《示例县水利局2023年政府信息公开工作年度报告》。'),
    lead('现将示例县水务局2023年度政府信息公开工作情况报告如下。'),
    lead('根据示例县人民政府办公室的要求，本报告由我局编制。'),
    lead('2023年1月，我局发布《示例县水利局2022年政府信息公开工作年度报告》。'),
    lead('参照示例县教育局2023年政府信息公开工作年度报告的体例编写。'),
    {
      ...lead('现将示例县人民政府2023年政府信息公开工作情况报告如下。'),
      body: { name: '示例县人民政府办公室' },
    },
  ],
  bad: [
    {
      given: lead('现发布《示例县水利局2022年政府信息公开工作年度报告》。'),
      messages: [
        '“现发布《示例县水利局2022年政府信息公开工作年度报告》”：说的是2022年的报告，这份报告是2023年的；请改成一致',
      ],
    },
    {
      given: lead('根据有关规定，现公布示例县教育局2023年政府信息公开工作年度报告。'),
      messages: [
        '“现公布示例县教育局2023年政府信息公开工作年度报告”：说的是示例县教育局的报告，这份报告是示例县水利局的；请核对是不是套用了别的机关的文字，改过名称的，请在机关登记里补上曾用名',
      ],
    },
    {
      given: lead('本报告由示例市水利局编制。'),
      messages: [
        '“本报告由示例市水利局编制”：说的是示例市水利局的报告，这份报告是示例县水利局的；请核对是不是套用了别的机关的文字，改过名称的，请在机关登记里补上曾用名',
      ],
    },
    {
      given: lead('示例县教育局2022年政府信息公开工作年度报告'),
      messages: [
        '“示例县教育局2022年政府信息公开工作年度报告”：说的是示例县教育局2022年的报告，这份报告是示例县水利局2023年的；请核对是不是套用了别的机关的文字，改过名称的，请在机关登记里补上曾用名',
      ],
    },
  ],
  *check(subject) {
    const passages = passagesOf(subject.report);
    for (const [position, passage] of passages.entries()) {
      const isFirst = passage.part !== passages[position - 1]?.part;
      const isLast = position >= passages.length - 3;
      const isLead = passage.part === 'lead';
      if (!isFirst && !isLast && !isLead && !mayAnnounceReport(passage.text)) continue;
      for (const [index, { text, start }] of sentencesOf(passage.text).entries()) {
        const said =
          announcedReport(text) ??
          (isLead ? heading(text) : undefined) ??
          (isLast ? signature(text) : undefined);
        if (said !== undefined) yield* disagreement(subject, passage, said, text, start);
        else if (isFirst && index === 0) yield* opening(subject, passage, text);
      }
    }
  },
});

function lead(text: string): ExampleReport {
  return { lead: text };
}

function heading(text: string): AnnouncedReport | undefined {
  const found = headingReport(text);
  return found?.name === undefined || isBody(found.name) ? found : undefined;
}

/** The name of a body alone at the end, as it is signed. */
function signature(text: string): AnnouncedReport | undefined {
  const name = text.replace(/\s/g, '');
  return isBody(name) && namesRegion(name) ? { name, start: 0 } : undefined;
}

function* disagreement(
  { report, agency }: Subject,
  passage: Passage,
  { name, year, isMaker, start }: AnnouncedReport,
  sentence: string,
  sentenceStart: number,
): Iterable<Finding> {
  const isOtherYear = year !== undefined && year !== report.year;
  // Whoever manages disclosure in a place writes the report of its government.
  const mayWrite = isMaker === true && agency?.kind === '政府';
  const isOther =
    name !== undefined &&
    agency !== undefined &&
    !mayWrite &&
    othernessOf(name, agency) !== undefined;
  if (!isOther && !isOtherYear) return;
  const said = (body: string, of: number) =>
    `${isOther ? body : ''}${isOtherYear ? `${String(of)}年` : ''}的`;
  const duty = isOther
    ? '请核对是不是套用了别的机关的文字，改过名称的，请在机关登记里补上曾用名'
    : '请改成一致';
  const fact = `“${excerpt(sentence.slice(start), 50)}”：说的是${said(name ?? '', year ?? 0)}报告，这份报告是${said(report.agencyName, report.year)}`;
  yield {
    message: `${fact}；${duty}`,
    brief: fact,
    textAt: passage.placeAt(sentenceStart + start),
  };
}

/** 2023年，示例县教育局认真贯彻条例: nobody else's work comes first, but that of a government. */
function* opening({ report, agency }: Subject, passage: Passage, text: string): Iterable<Finding> {
  const section = passage.part === 'lead' ? undefined : report.sections[passage.part];
  if (section !== undefined && section.id !== 'overview') return;
  const name = openingSubject(text)?.name;
  if (name === undefined || agency === undefined || agency.kind === '政府') return;
  if (isGovernmentName(name) || othernessOf(name, agency) !== 'kind') return;
  if (agencyNames(agency).some((own) => passage.text.includes(own))) return;
  const fact = `“${excerpt(text, 50)}”：说的是${name}的工作，这份报告是${report.agencyName}的`;
  yield {
    message: `${fact}；请核对是不是套用了别的机关的文字，改过名称的，请在机关登记里补上曾用名`,
    brief: fact,
    textAt: passage.placeAt(0),
  };
}
