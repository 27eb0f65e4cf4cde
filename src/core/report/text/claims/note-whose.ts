/** Whose figures a clause is about, of which year, and of which part of them. */
import type { Sense } from '../../../form/spoken-term.ts';
import type { Context } from './context.ts';
import type { TokenisedClause } from './tokens.ts';

export function noteWhose(clause: TokenisedClause, context: Context): void {
  const { roles, kinds, words } = clause;
  const { blocks } = context;
  if (roles.has('self') || roles.has('wholeYear')) blocks.delete('carriedOver');
  if (roles.has('self')) blocks.delete('stranger');
  if (roles.has('wholeYear')) blocks.delete('time');
  if (roles.has('stranger') || isAboutStranger(clause)) blocks.add('stranger');
  if (isOfOtherTime(clause)) blocks.add('time');
  if (isCondition(clause)) blocks.add('part');
  if (roles.has('mention')) context.mentionsDisclosure = true;
  const subjects = words
    .flat()
    .flatMap(({ term }): readonly Sense[] => (term.axis === 'subject' ? term.senses : []));
  if (subjects.length > 0) context.subjects = subjects;
  // 针对2022年存在的问题 is not of that time: a clause without a count is, where it says nothing else.
  function isOfOtherTime({ tokens }: TokenisedClause): boolean {
    if (kinds.has('unknown') && !kinds.has('count')) return false;
    const time = tokens.findIndex(
      (token) => token.kind === 'role' && otherTimes.includes(token.role),
    );
    const comparison = tokens.findIndex(
      (token) => token.kind === 'role' && token.role === 'compare',
    );
    return time !== -1 && (comparison === -1 || time < comparison);
  }
}

const otherTimes: readonly string[] = ['otherTime', 'lastYear', 'nextYear'];

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
