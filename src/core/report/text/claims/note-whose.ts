/** Whose figures a clause is about, of which year, and of which part of them. */
import type { Sense } from '../../../form/spoken-term.ts';
import type { Context } from './context.ts';
import { isRole, type TokenisedClause, type TokenRole } from './tokens.ts';

export function noteWhose(clause: TokenisedClause, context: Context): void {
  const { roles, words } = clause;
  const { blocks } = context;
  if (roles.has('self') || roles.has('wholeYear')) blocks.delete('carriedOver');
  if (roles.has('self')) blocks.delete('stranger');
  if (roles.has('wholeYear')) blocks.delete('time');
  // 其中本局5件: among the parts of more.
  const isPartOfMore = clause.isPart && roles.has('self');
  if (roles.has('stranger') || isPartOfMore || isAboutStranger(clause)) blocks.add('stranger');
  if (isOfOtherTime(clause)) blocks.add('time');
  if (isCondition(clause) || isOfPublished(clause)) blocks.add('part');
  if (roles.has('mention')) context.mentionsDisclosure = true;
  const subjects: readonly Sense[] = words.flatMap((senses) =>
    senses.flatMap(({ term }) => (term.axis === 'subject' ? term.senses : [])),
  );
  if (subjects.length > 0) context.subjects = subjects;
}

const otherTimes: readonly TokenRole[] = ['otherTime', 'lastYear', 'nextYear'];

/** Without a count it has to be all that is said: 针对2022年存在的问题 is not of that time. */
function isOfOtherTime({ tokens, kinds, roles }: TokenisedClause): boolean {
  if (!otherTimes.some((role) => roles.has(role))) return false;
  if (kinds.has('unknown') && !kinds.has('count')) return false;
  const time = tokens.findIndex((token) => isRole(token, ...otherTimes));
  const comparison = tokens.findIndex((token) => isRole(token, 'compare'));
  return comparison === -1 || time < comparison;
}

const bodies =
  /(?:局|委员会|委|办公室|厅|镇|乡|街道|政府|部门|机关|单位|公司|中心|法院|派出所|支队|大队|学校|村|社区|县|市|区|省|所|站|科室|股室)/;

const bodyAtEnd = new RegExp(`${bodies.source}$`);

/** 县公安局69件, or 县公安局： before what it did. A body that only gave orders or help is nothing to that. */
function isAboutStranger({ tokens, kinds, markBehind }: TokenisedClause): boolean {
  if (!kinds.has('unknown')) return false;
  const unknown = tokens.filter((token) => token.kind === 'unknown');
  if (!unknown.some(({ text }) => bodies.test(text))) return false;
  const last = tokens.at(-1);
  const isName = last?.kind === 'unknown' && bodyAtEnd.test(last.text);
  return kinds.has('count') || (isName && tokens.length < 3 && /[，,：]/.test(markBehind));
}

/** 涉及第三方的，…: what follows is about such applications only. */
function isCondition({ text, kinds }: TokenisedClause): boolean {
  return (
    kinds.has('unknown') &&
    !kinds.has('count') &&
    (text.endsWith('的') || /^(?:因|对(?!照|标)|涉及|属于)/.test(text))
  );
}

/** 主动公开行政许可124件、行政处罚8件: what was put on the web, perhaps not of this year, perhaps not all. */
function isOfPublished({ text, tokens }: TokenisedClause): boolean {
  const subject = tokens.find(
    (token) =>
      token.kind === 'term' &&
      token.senses.some(
        ({ term }) => term.axis === 'subject' && !term.senses.flat().includes('administrativeFees'),
      ),
  );
  return subject !== undefined && published.test(text.slice(0, subject.start));
}

const published = /(?<!信息|新|对外)公开|公示|公布|发布/;
