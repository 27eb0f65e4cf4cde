/** What a sentence of a report says of the report itself: whose it is, and of which year. */

export interface AnnouncedReport {
  /** As the sentence has it, if it does: a full name, a short one, 我局. */
  readonly name?: string;
  readonly year?: number;
  /** Only who wrote it: a body may write for another. */
  readonly isMaker?: true;
  /** Where it begins to say so. */
  readonly start: number;
}

/** Whether any sentence of the text may say so: false costs next to nothing. */
export function mayAnnounceReport(text: string): boolean {
  return mayAnnounce.test(text);
}

/** 现将示例局2023年政府信息公开工作情况报告如下; 本报告由示例局编制. Undefined where the sentence says nothing of the kind. */
export function announcedReport(sentence: string): AnnouncedReport | undefined {
  return mayAnnounce.test(sentence) ? firstOf(announcements, sentence) : undefined;
}

/** 示例局2023年政府信息公开工作年度报告, alone or at the start of a sentence. */
export function headingReport(sentence: string): AnnouncedReport | undefined {
  return mayHead.test(sentence) ? firstOf(headings, sentence) : undefined;
}

/** 2023年，示例局认真贯彻条例: who begins to speak of its work on disclosure. */
export function openingSubject(sentence: string): AnnouncedReport | undefined {
  return mayOpen.test(sentence) ? firstOf([opening], sentence) : undefined;
}

function firstOf(forms: readonly RegExp[], sentence: string): AnnouncedReport | undefined {
  const { text, places } = withoutSpaces(sentence.slice(0, longest));
  for (const form of forms) {
    const match = form.exec(text);
    if (match === null) continue;
    const { name, maker, year } = match.groups ?? {};
    if ((name ?? maker ?? year) === undefined) continue;
    return {
      start: places[match.index] ?? 0,
      ...(name !== undefined && { name }),
      ...(maker !== undefined && { name: maker, isMaker: true }),
      ...(year !== undefined && { year: Number(year) }),
    };
  }
  return undefined;
}

const longest = 400;

const mayAnnounce = /现\s*(?:[将就把对予公发编]|面?向社会)|本\s*(?:年\s*度?)?\s*报\s*告/;
const mayHead = /\d\s*年[\s\S]{0,40}公开[\s\S]{0,20}(?:报告|年报)/;

const mayOpen = /公开|条例/;

/** With the place of each remaining character. */
function withoutSpaces(sentence: string): { text: string; places: readonly number[] } {
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const sign = sentence.charAt(at);
    if (/\s/.test(sign)) continue;
    text += sign;
    places.push(at);
  }
  return { text, places };
}

const body =
  '(?!参照|根据|按照|依[照据]|对照|详?见|参见|[与对将把和同向为在经受由])[\\p{Script=Han}（）]{2,30}?';
const name = `(?<name>${body})`;
const maker = `(?<maker>${body})`;
/** Not a stretch of time that only begins with that year. */
const year =
  '(?<year>(?:19|20)\\d\\d)年度?(?!以来|以前|以后|以及|[至到底初末起前后第、和与—-]|[上下]半年|\\d)';
const subject = '(?:政府信息|政务信息|政务|信息)公开';
const account = `${subject}(?:(?!考核|评估|测评|评议|整改|问题|通报|培训|要点|方案|计划|指南|目录|条例|制度|办法)\\p{Script=Han}){0,14}(?:情况|报告|年报)(?!中|的?考核|的?整改|指出|提出)`;
const now =
  '现(?:将|就|把|对|予以?公布|公布|发布|公开|面?向社会(?:公众)?(?:公布|公开|发布)?|编制(?:并?(?:公布|发布))?)[《“]?(?:关于)?';
const making = '(?:编制|制作|编写|撰写|起草|发布|公布)';

const announcements = [
  `(?<=^|[，,。：:；;])${name}${now}${year}的?${account}`,
  `${now}(?:${name})??${year}的?${account}`,
  `${now}${year}的?(?!${subject})${name}的?${account}`,
  `${now}${name}的?${account}`,
  `本(?:年度|年)?报告(?:系|是|为)${name}${year}`,
  `本(?:年度|年)?报告(?:[^。]{0,120}[，,])?由${maker}(?:根据|依据|依照|按照|负责|组织|汇总|${making})(?:的${year})?`,
  `(?<=^|[，,。：:；;])${maker}(?:(?:根据|依据|依照|按照)[^，,。]{1,40})?(?:组织)?${making}了?本(?:年度|年)?报告`,
].map((form) => new RegExp(form, 'u'));

/** Behind the words for the report itself. */
const ending = '[》”]?(?=$|[（，：]|按照|依照|根据|依据|由|如下|共?[包分])';

const headings = [
  `^[《“]?${name}${year}的?${account}${ending}`,
  `^[《“]?${year}的?(?!${subject})${name}的?${account}${ending}`,
  `^[《“]?${year}的?${subject}(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)${ending}`,
].map((form) => new RegExp(form, 'u'));

const opening = new RegExp(
  `^(?:(?:19|20)\\d\\d年(?:度|以?来)?[，,]?)?(?:在[^，,。]{2,40}[下中里][，,])?${name}(?:高度重视|认真|严格|深入|坚持|积极|全面|按照|依[照据法]|根据|紧[紧扣]|切实|始终|不断|持续|扎实|着力|进一步|聚焦|围绕|在|以)`,
  'u',
);
