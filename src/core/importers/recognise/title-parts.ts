/** What the title of a report names: whose it is, and of which year. */

export interface TitleParts {
  readonly year?: number;
  readonly agency?: string;
  /** Whether its words mean what the official ones say: only spaces, order and small words differ. */
  readonly isOfficialInMeaning: boolean;
}

/** Longest title that is one; a sentence is longer or has marks within. */
const longest = 90;

/** Without white space and the marks around it. */
export function compactTitle(text: string): string {
  return text
    .replace(/[\s\p{Cf}\p{Cc}]/gu, '')
    .replace(/^#+/, '')
    .replace(/^附件\d{0,2}[:：.、]?(?=.)/, '')
    .replace(documentNumber, '')
    .replace(/^关于((?:发布|公布|印发)?.*(?:报告|年报))的(?:公告|通知|公示|通告)$/, '$1')
    .replace(/^《([^《》]*)》$/, '$1');
}

/** Of the notice that sends the report out; its year is not the report's. */
const documentNumber = /^\p{Script=Han}{1,15}[〔[【(（]\d{4}[〕\]】)）]\d{1,5}号/u;

/** `title` is compact. */
export function isTitle(title: string): boolean {
  return (
    title.length <= longest &&
    !/[。！？；，,;!?：:>»›|\\/]/.test(title) &&
    !/^(?:附件|上一|下一|转发)/.test(title) &&
    /(?:政府信息|政务信息|政务|信息)公开/.test(title) &&
    /(?:报告|年报)(?:[（(](?:\d{4}年?度?|[^（）()\d月]{1,12})[)）])?$/.test(title.normalize('NFKC'))
  );
}

/** `title` is compact. */
export function titleParts(title: string): TitleParts {
  const folded = title.slice(0, longest).normalize('NFKC');
  const year = yearIn(folded);
  const words = folded
    .replace(yearToken, '')
    .replace(/[(〔[]\s*[)〕\]]/g, '')
    .replace(/年年度|年度度/g, '年度');
  const kernel =
    /(政府信息|政务信息|政务|信息)公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报)$/.exec(
      words,
    );
  const agency = words
    .slice(0, kernel?.index ?? words.search(/(?:政府信息|政务|信息)公开|$/))
    .replace(/^(?:关于|[(—·-])+|(?:关于|发布|公布|年度|的|[—·-])+$/g, '');
  // 示例县人民政府信息公开… names the government and the information with the same word.
  const name = kernel?.[1] === '政府信息' && agency.endsWith('人民') ? `${agency}政府` : agency;
  return {
    ...(year !== undefined && { year }),
    ...(name.length >= 2 && { agency: name }),
    isOfficialInMeaning: kernel?.[1] === '政府信息',
  };
}

const digits = '〇一二三四五六七八九';
const yearToken =
  /[(〔[]?(?:20\d{2}|二[〇○零ＯOo0][〇○零ＯOo0一二三四五六七八九]{2})(?:年度|年)?[)〕\]]?/g;

function yearIn(folded: string): number | undefined {
  const found =
    /(20\d{2})(?=年)/.exec(folded) ??
    /(20\d{2})|二([〇○零ＯOo0])([〇○零ＯOo0一二三四五六七八九])([〇○零ＯOo0一二三四五六七八九])/.exec(
      folded,
    );
  if (found === null) return undefined;
  if (found[1] !== undefined) return Number(found[1]);
  return Number(
    `2${found
      .slice(2)
      .map((sign) => Math.max(0, digits.indexOf(sign)))
      .join('')}`,
  );
}
