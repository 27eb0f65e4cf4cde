import { frontMatterKey } from '../../form/front-matter.ts';
import { passagesOf } from '../../report/text/passages.ts';
import { defineRule } from '../define-rule.ts';

/** 国办函〔2020〕109号: the year in full in six-cornered brackets, no spaces, no 第, no zeros before the number. */
export const documentNumberForm = defineRule({
  id: 'document-number-form',
  severity: 'warning',
  title: '发文字号应当按规范书写',
  basis:
    'GB/T 9704-2012《党政机关公文格式》7.2.5：年份用六角括号“〔〕”括入，顺序号不加“第”、不编虚位',
  rationale: '文号是查找文件的依据，写法不一就检索不到，也核对不了。',
  canBeAcknowledged: false,
  good: [
    {},
    { lead: '按照《示例办法》（示政办函〔2020〕109号）执行。' },
    { lead: '2023年（2022年为12号）共编印简报15号，见附件（2023）。' },
    { lead: '行政判决书（2023）示01行初12号已生效。' },
    { documentNumber: '示水〔2024〕3号' },
  ],
  bad: [
    {
      given: { lead: '按照《示例办法》（示政办函【2020】109 号）执行。' },
      messages: ['“示政办函【2020】109 号”应写成“示政办函〔2020〕109号”'],
    },
    {
      given: { lead: '根据示水发\\[2021\\]7号、示水办(2021)第8号和示水〔2021 〕 09号办理。' },
      messages: [
        '“示水发[2021]7号”应写成“示水发〔2021〕7号”',
        '“示水办(2021)第8号”应写成“示水办〔2021〕8号”',
        '“示水〔2021 〕 09号”应写成“示水〔2021〕9号”',
      ],
    },
    {
      given: { lead: '依据示政发〔202130号编制。' },
      messages: ['“示政发〔202130号”应写成“示政发〔2021〕30号”'],
    },
    {
      given: { documentNumber: '示水（2024）3号' },
      messages: ['“示水（2024）3号”应写成“示水〔2024〕3号”'],
    },
  ],
  *check({ report }) {
    for (const { message } of misshapen(report.documentNumber ?? '')) {
      yield { message, key: frontMatterKey('documentNumber') };
    }
    for (const passage of passagesOf(report)) {
      for (const { message, index } of misshapen(passage.text)) {
        yield { message, textAt: passage.placeAt(index) };
      }
    }
  },
});

/**
 * The sign of the issuing body, the year in any brackets (the closing one may be lost), the number, 号. A judgement's
 * number has the court's sign behind the year; a year in brackets as such is followed by no number.
 */
const documentNumber =
  /(\p{Script=Han}{2,16})[ \u00a0]{0,2}([〔【［[(（〖「{])[ \u00a0]{0,2}((?:19|20)\d\d)(年?)[ \u00a0]{0,2}([〕】］\])）〗」}]?)[ \u00a0]{0,2}第?[ \u00a0]{0,2}(\d{1,4})[ \u00a0]{0,2}号/gu;

/** Words that lead to a document and are no part of its number. */
const leading =
  /^.*(?:根据|按照|依据|依照|遵照|参照|贯彻|落实|执行|印发|转发|下发|发布|以及|文件|通知|决定|和|与|及|的|以|按|依|见)/;

/** Orders, announcements and certificates are numbered otherwise. */
const otherNumber = /(?:令|公告|编号|序号|索引|证|[年月日期第])$/;

function* misshapen(text: string): Iterable<{ message: string; index: number }> {
  for (const match of text.matchAll(documentNumber)) {
    const [all, run = '', opening = '', year = '', yearWord, closing, number = ''] = match;
    const sign = run.replace(leading, '');
    if (sign.length < 2 || otherNumber.test(sign)) continue;
    if (closing === '' && (yearWord !== '' || !'〔【［['.includes(opening))) continue;
    const found = all.slice(run.length - sign.length);
    const wanted = `${sign}〔${year}〕${String(Number(number))}号`;
    if (found === wanted) continue;
    yield {
      message: `“${found}”应写成“${wanted}”`,
      index: match.index + run.length - sign.length,
    };
  }
}
