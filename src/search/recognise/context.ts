/** Whether a name may begin at a place of a text, or is the end of a longer one that isn't known. */
export function mayBeginName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return before === '' || /[^\p{Script=Han}]$/u.test(before) || leads.test(before);
}

/** What people write directly before a name; 年 ends one of a year. */
const leads =
  /(?:[年度的与和及跟同向由被对在到查看找问是去]|请问|查询|搜索|关于|查一下|看看|比较|对比|想要?|知道|了解|各|哪个|所有|全部|我们|我)$/u;

/** What governments do: before these, 政府 is no government. For use in a regular expression. */
export const doings = '(?:信息|采购|工作|网|部门|规章|投资|公报|办(?![结理件])|会议|购买|令|文件)';
