/** Sentences that account for another year than that of the report, and plans for a year that has passed. */

export interface YearTold {
  /** The year that the sentence is about, and no other. */
  readonly year: number;
  /** It is a plan, and should be one for the next year. */
  readonly isPlan: boolean;
}

/** Where in its report a sentence stands. */
export interface SentencePlace {
  /** The beginning of what follows the sentence. */
  readonly after: string;
  /** The first sentences of the lead or of section one. */
  readonly isOpening: boolean;
  readonly isHeading: boolean;
  /** In the section of problems and improvements. */
  readonly isOfProblems: boolean;
}

/** Of the same length, with 二〇二二年 in digits. */
export function digitYears(text: string): string {
  return text.replaceAll(
    /二[〇○零Ｏ0]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])(?=年)/g,
    (_, a: string, b: string) => {
      return `20${digitOf(a)}${digitOf(b)}`;
    },
  );
}

function digitOf(sign: string): string {
  return String(Math.max(0, '一二三四五六七八九'.indexOf(sign) + 1));
}

/** Undefined where the sentence is about this year, about several, or where something explains the other one. */
export function yearTold(
  sentence: string,
  year: number,
  place: SentencePlace,
): YearTold | undefined {
  const start = sentence.slice(0, 200);
  const years = new Set([...start.matchAll(anyYear)].map(([, digits]) => Number(digits)));
  const [named] = years;
  // Of two years one is held against the other.
  if (named === undefined || years.size > 1) return undefined;
  if (named === year) {
    return isPlan(start, place) ? { year, isPlan: true } : undefined;
  }
  const isAbout = place.isHeading
    ? isHeadingOf(start, named, year)
    : isAccount(start, named, year, place);
  return isAbout ? { year: named, isPlan: false } : undefined;
}

const anyYear = /(?<!\d)((?:19|20)\d\d)[ \u00a0]{0,2}年/g;

function isAccount(start: string, named: number, year: number, place: SentencePlace): boolean {
  if (comparing.test(start)) return false;
  if (wholeYear.test(start) || announcement.test(start) || asOf.test(start)) return true;
  if (place.isOpening && opening.test(start) && named < year) {
    return !place.after.includes(String(year));
  }
  const account = accountOf.exec(start);
  if (account === null) return false;
  const [lead, comma] = account;
  const behind = start.slice(lead.length);
  if (
    comma === '' &&
    (ofSomethingFromThen.test(behind) || (place.isOfProblems && ofOneDeed.test(behind)))
  )
    return false;
  if (!ofDisclosure.test(behind) || ofHistory.test(behind.slice(0, 40))) return false;
  if (named > year) return ofFacts.test(behind) && !ofPlans.test(behind);
  // Last year's shortcomings, and then what became of them.
  return !place.after.includes(String(year));
}

const comparing =
  /比(?![较例重])|较(?=20|上|去|往|前)|上年(?!度?结转)|去年|往年|今年|本年(?!度?报告)/;

/** The period of the report. */
const wholeYear =
  /((?:19|20)\d\d) ?年 ?1 ?月 ?1 ?日(?:起|开始)?，?(?:至|到|[-—–~～]{1,2})(?:\1 ?年)? ?12 ?月 ?31 ?日/;

/** 根据条例要求，编制2023年政府信息公开工作年度报告: the report itself, where nothing else is said. */
const announcement = new RegExp(
  [
    '^(?:根据|依据|按照)[^。]{4,120}(?:要求|规定|精神)[^。]{0,20}(?:编制|撰写|形成)[^。]{0,30}(?:19|20)\\d\\d ?年度?(?:政府信息|政务)公开[^。]{0,10}报告》?$',
    '^《?[^，。；]{2,30}(?:19|20)\\d\\d ?年度?政府信息公开(?:工作)?(?:年度)?报告》?$',
  ].join('|'),
);

/** 截至2022年12月31日，共公开信息34条. */
const asOf =
  /^截[至止](?:到)?(?:19|20)\d\d ?年(?: ?12 ?月(?:底|份| ?31 ?日))，?[^，。]{0,16}(?:公开|发布|收到|受理)[^，。]{0,16}\d/;

/** The year stands first; then comes who did something, or what was done. Its second group is the comma, if any. */
const accountOf = new RegExp(
  [
    '^(?:[^，。：:]{0,16}[：:])?(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、是]|\\d{1,2}[.、．])?',
    ' ?(?:19|20)\\d\\d ?年(?:度|全年|期间)?([，,]?) ?',
    '(?=我|本|全[年县市省区州旗镇乡局系]|各|在|共|累计|主动|依申请|收到|受理|新收|未|没有|无|认真|严格|积极|坚持|持续|深入|扎实|高度|政府信息|政务|信息公开|',
    '(?:通过|依托|发布|公开|举办|组织|开展|召开|办理|答复|回应|回复|接到|接收)[^，。]{0,30}\\d|',
    '\\p{Script=Han}{1,14}(?:局|委|办|厅|院|府(?!采购|性|投资|购买|预算|债|公报|工作报告)|镇|乡|街道|中心|单位|机关|站|所|队|开发区|[经高]开区|新区|园区|处(?![罚理置分])|署(?!名)))',
    '(?!底|末|初|以来|起|前|后|至|到|[上下]半年|第|结转|遗留|存在)',
  ].join(''),
  'u',
);

/** How the account of a year begins. */
const opening = new RegExp(
  [
    '^(?:19|20)\\d\\d ?年(?:度|以来)?，?',
    '(?:是[^，。]{2,40}(?:之年|一年|年)|',
    '[^，。]{0,20}(?:在[^，。]{0,30}领导下|认真(?:贯彻|落实|学习|执行)|严格(?:按照|落实|执行|遵守)|坚持以|高度重视|深入(?:贯彻|学习)|全面(?:贯彻|落实)|(?:紧紧)?围绕|按照[^，。]{2,30}(?:要求|部署)))',
  ].join(''),
);

/** 2022年的考核, 2022年度报告, 2022年本局建立的制度: things of that year that are spoken of now. */
const ofSomethingFromThen =
  /^[^，,]{0,20}(?:报告|年报|要点|方案|计划|考核|评估|测评|评议|通报|问题|中提出)|^[^，,]{0,14}的/;

/** In a section of problems 2022年举办培训1次 is what was too little. */
const ofOneDeed = /^(?:发布|公开|举办|组织|开展|召开|办理|答复|回应|回复)/;

const ofDisclosure = /公开|申请|信息处理费|复议|诉讼|政务|解读|发布(?:各类)?信息/;

const ofHistory =
  /组建|成立|合并|更名|划入|改革|设立|开通|建成|启用|上线|施行|被评|荣获|获评|至今|迄今|此后|问题/;

const ofPlans =
  /将|下一?步|计划|拟|力争|打算|争取|努力|准备|要|重点|继续|进一步|着力|改进|加强|提升/;

const ofFacts = /取得|累计|收到|受理|办结|未|没有|共(?:公开|发布|办理)|(?:公开|发布)[^，]{0,14}\d/;

/** 2022年主动公开情况, 2023年工作打算: what stands below is of that year. */
function isHeadingOf(heading: string, named: number, year: number): boolean {
  if (named > year) return false;
  return (
    /情况|工作|公开/.test(heading) &&
    !/问题|整改|改进|不足|针对|回顾|对照|上年|去年|较|比|打算|计划|安排|思路/.test(heading)
  );
}

/** 2023年，我局将从以下方面改进: in the report of that year it is over. */
function isPlan(start: string, { isHeading, isOfProblems }: SentencePlace): boolean {
  if (isHeading) return planHeading.test(start);
  return isOfProblems && plan.test(start);
}

const planHeading =
  /(?:19|20)\d\d ?年(?:度)?(?:政府信息公开|政务公开|信息公开)?(?:重点)?(?:工作)?(?:的?下一?步)?(?:打算|计划|思路|工作安排|努力方向|改进措施)/;
const plan =
  /^(?:[^，。：:]{0,16}[：:])?(?:下一步，)?(?:19|20)\d\d ?年度?，?(?:\p{Script=Han}{1,14})?(?<!提出|承诺|计划|部署|明确|要求)将(?:继续|进一步|从[^，。]{0,12}(?:方面|入手|着手)|重点(?:做好|抓好|围绕)|着力|不断|持续|努力|切实|认真|积极|坚持|加强|加大|严格|按照|围绕|深入|针对|结合)/u;
