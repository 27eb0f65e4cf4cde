import { frontMatterKey } from '../../form/front-matter.ts';
import {
  documentNumbersIn,
  type DocumentNumber,
} from '../../report/text/notation/document-numbers.ts';
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
      messages: ['“示政发〔202130号”应写成“示政发〔2021〕30号”；少了半边括号，年份请对照原件核对'],
    },
    {
      given: { documentNumber: '示水（2024）3号' },
      messages: ['“示水（2024）3号”应写成“示水〔2024〕3号”'],
    },
  ],
  *check({ report }) {
    for (const number of misshapen(report.documentNumber ?? '')) {
      yield { message: message(number), key: frontMatterKey('documentNumber') };
    }
    for (const passage of passagesOf(report)) {
      for (const number of misshapen(passage.text)) {
        const { bracketAt, end, start, right, isGuess } = number;
        const behindSign = right.slice(right.indexOf('〔'));
        const fix = isGuess ? undefined : passage.edit(bracketAt, end, behindSign);
        yield {
          message: message(number),
          textAt: passage.placeAt(start),
          ...(fix !== undefined && { fix }),
        };
      }
    }
  },
});

function misshapen(text: string): DocumentNumber[] {
  return documentNumbersIn(text).filter(({ found, right }) => found !== right);
}

function message({ found, right, isGuess }: DocumentNumber): string {
  return isGuess
    ? `“${found}”应写成“${right}”；少了半边括号，年份请对照原件核对`
    : `“${found}”应写成“${right}”`;
}
