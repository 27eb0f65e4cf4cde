import { passagesOf } from '../../report/text/passages.ts';
import { excerpt, sentencesOf, type Sentence } from '../../report/text/sentences.ts';
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
      given: { lead: '现将示例县水利局2024年政府信息公开工作报告如下。' },
      messages: [
        '“现将示例县水利局2024年政府信息公开工作报告如下”：说的是2024年，这份报告是2023年的；请核对是否写错了年份',
      ],
    },
  ],
  *check({ report }) {
    const passages = passagesOf(report).filter(
      ({ kind }) => kind === 'paragraph' || kind === 'item',
    );
    for (const [position, passage] of passages.entries()) {
      const sentences = sentencesOf(passage.text);
      const next = passages[position + 1]?.text ?? '';
      for (const [index, sentence] of sentences.entries()) {
        const after = sentences[index + 1]?.text ?? next;
        const year = otherYear(sentence, report.year, after.slice(0, 60));
        if (year === undefined) continue;
        const fact = `“${excerpt(sentence.text)}”：说的是${String(year)}年，这份报告是${String(report.year)}年的`;
        yield {
          message: `${fact}；请核对是否写错了年份`,
          brief: fact,
          textAt: passage.placeAt(sentence.start),
        };
      }
    }
  },
});

function text(markdown: string): ExampleReport {
  return { sections: [{ id: 'problemsAndImprovements', title: '五、', markdown }] };
}

/** The year that the sentence is about, where it is not the report's and nothing explains why. */
function otherYear({ text: sentence }: Sentence, year: number, after: string): number | undefined {
  const start = sentence.slice(0, 200);
  const years = new Set([...start.matchAll(anyYear)].map(([, digits]) => Number(digits)));
  const [named] = years;
  // Of two years one is held against the other.
  if (named === undefined || years.size > 1 || named === year) return undefined;
  if (comparing.test(start)) return undefined;
  if (wholeYear.test(start) || announcement.test(start)) return named;
  const account = accountOf.exec(start);
  if (account === null) return undefined;
  const [lead, comma] = account;
  const behind = start.slice(lead.length);
  if (comma === '' && ofSomethingFromThen.test(behind)) return undefined;
  if (!ofDisclosure.test(behind) || ofHistory.test(behind.slice(0, 40))) return undefined;
  if (named > year) return ofFacts.test(behind) && !ofPlans.test(behind) ? named : undefined;
  // Last year's shortcomings, and then what became of them.
  return after.includes(String(year)) ? undefined : named;
}

const anyYear = /(?<!\d)((?:19|20)\d\d)[ \u00a0]{0,2}年/g;

const comparing = /比(?![较例重])|较(?=20|上|去|往|前)|上年(?!度?结转)|去年|往年|今年|本年/;

/** The period of the report. */
const wholeYear =
  /((?:19|20)\d\d) ?年 ?1 ?月 ?1 ?日(?:起|开始)?(?:至|到|[-—–~～]{1,2})(?:\1 ?年)? ?12 ?月 ?31 ?日/;

/** 现将…2023年政府信息公开工作报告如下. */
const announcement =
  /现(?:将|予|公布|发布|向社会)[^。]{0,40}(?:19|20)\d\d ?年度?的?(?:政府信息|政务|信息)公开/;

/** The year stands first; then comes who did something, or what was done. Its second group is the comma, if any. */
const accountOf = new RegExp(
  [
    '^(?:[^，。：:]{0,16}[：:])?(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、是]|\\d{1,2}[.、．])?',
    ' ?(?:19|20)\\d\\d ?年(?:度|全年|期间)?([，,]?) ?',
    '(?=我|本|全[年县市区镇乡局]|各|在|共|累计|主动|依申请|收到|受理|新收|未|没有|无|认真|严格|积极|坚持|持续|深入|扎实|高度|政府信息|政务|信息公开|',
    '\\p{Script=Han}{1,14}(?:局|委|办|厅|院|府|镇|乡|街道|中心|单位|机关|站|所|队))',
    '(?!底|末|初|以来|起|前|后|至|到|[上下]半年|第|结转|遗留|存在)',
  ].join(''),
  'u',
);

/** 2022年的考核, 2022年度报告, 2022年本局建立的制度: things of that year that are spoken of now. */
const ofSomethingFromThen =
  /^[^，,]{0,20}(?:报告|年报|要点|方案|计划|考核|评估|测评|评议|通报|问题|中提出)|^[^，,]{0,14}的/;

const ofDisclosure = /公开|申请|信息处理费|复议|诉讼|政务|解读/;

const ofHistory =
  /组建|成立|合并|更名|划入|改革|设立|开通|建成|启用|上线|施行|被评|荣获|获评|至今|迄今|此后|问题/;

const ofPlans =
  /将|下一?步|计划|拟|力争|打算|争取|努力|准备|要|重点|继续|进一步|着力|改进|加强|提升/;

const ofFacts = /取得|累计|收到|受理|办结|未|没有|共(?:公开|发布|办理)|(?:公开|发布)[^，]{0,14}\d/;
