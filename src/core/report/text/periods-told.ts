/** The days between which a report says that its figures were counted, and the year that it hands its open cases to. */

/** What is wrong with the period that a sentence gives for the figures: it should be the year from its first to its last day. */
export function wrongPeriod(sentence: string): string | undefined {
  if (!/统计|本报告|所列|报告(?:中|的)?数据/.test(sentence)) return undefined;
  const [, first = '', last = first, day = ''] = period.exec(sentence) ?? [];
  const until = `从${first}年1月1日到${last}年12月${day}日`;
  if (last !== first) return Number(last) > Number(first) + 1 ? undefined : `${until}不止一年`;
  return day === '31' || day === '' ? undefined : `${until}不满一年`;
}

/** Until some day of December: a body may have come or gone in any other month. */
const period =
  /((?:19|20)\d\d) ?年 ?1 ?月 ?1 ?日(?:起|开始)?，?(?:至|到|[-—–~～]{1,2})(?:((?:19|20)\d\d) ?年)? ?12 ?月 ?(\d{1,2}) ?日/;

/** The year to which a sentence says that open cases go, where that isn't the next one: 结转至2023年 in the report of 2023. */
export function wrongCarryYear(sentence: string, year: number): number | undefined {
  for (const { 1: until, 2: to = until ?? '', index } of sentence.matchAll(carriedTo)) {
    const before = sentence.slice(Math.max(0, index - 40), index);
    if (ofEarlier.test(before) || before.includes(`${String(year - 1)}年`)) continue;
    if (Number(to) === year || Number(to) > year + 1) return Number(to);
  }
  return undefined;
}

const carriedTo =
  /结转(?:[至到入]((?:19|20)\d\d) ?年|((?:19|20)\d\d) ?年度?(?=继续|办[理结]|处理|答复))/g;
/** What last year handed to this one. */
const ofEarlier = /[上去前]一?年|此前|以前/;
