/** Counts in running text: 7条, 1,204件次, 26 篇. */

export interface Quantity {
  readonly value: number;
  readonly unit: string;
  /** False for 50余篇, 近30件, 1.2万件: nothing adds up exactly with these. */
  readonly isExact: boolean;
  /** Of the number. */
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
}

/** Not what titles and quotations say, nor years, articles and numbers of documents. */
export function quantitiesIn(text: string): Quantity[] {
  return [...withoutQuotations(text).matchAll(quantity)].map((match) => {
    const [whole, digits = '', decimals = '', scale = '', vague = '', unit = ''] = match;
    const isMoney = unit === '元' && scale !== '';
    return {
      value: Number(digits.replaceAll(/[,，]/g, '')),
      unit: isMoney ? scale + unit : unit,
      isExact:
        decimals === '' &&
        vague === '' &&
        (scale === '' || isMoney) &&
        !/[近约超逾过]$/.test(text.slice(0, match.index).trimEnd().slice(-1)),
      start: match.index,
      end: match.index + whole.length,
    };
  });
}

/** Longer ones first. */
const units = '人次|件次|条次|场次|[条件次项篇个期份人户起家宗场部批幅册张封则例笔元座所台套组]';

/** At most so many digits, and none before them: no search begins twice at the same number. */
const quantity = new RegExp(
  `(?<![\\d.第〔])(\\d{1,3}(?:[,，]\\d{3}(?!\\d)){1,3}|\\d{1,9})(\\.\\d{1,6})?[ \\u00a0]{0,2}([万亿]?)([余多来]?)(${units})`,
  'g',
);

/** Of the same length, with full-width digits as plain ones. */
function withoutQuotations(text: string): string {
  return text
    .replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll(/《[^《》]{0,200}》|“[^“”]{0,200}”/g, (quoted) => '□'.repeat(quoted.length));
}

/** What is said of a change, a share or another year is neither a whole nor a part. */
export const comparing = /比|较|环比|增[长加]|减少|下降|上升|上年(?!度?结转)|去年|平均|每|[%％占]/;

/** Of the same length, without what stands in brackets: a remark on one of the counts. */
export function blankRemarks(text: string): string {
  return text.replaceAll(/（[^（）]{0,200}）|\([^()]{0,200}\)/g, (remark) =>
    '□'.repeat(remark.length),
  );
}
