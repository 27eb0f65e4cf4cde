/** The keys of the front matter, in canonical order. Figures stand under the three table keys. */

export interface FrontMatterKey {
  /** Property of a report; the three tables have none, their figures are one record. */
  readonly id: string;
  readonly key: string;
  readonly isRequired: boolean;
  /** What an editor writes there. */
  readonly explanation: string;
}

/** The mappings that hold the figures of the three standard tables. */
export const tableKeys = {
  disclosure: '主动公开',
  requests: '依申请公开',
  disputes: '复议诉讼',
} as const;

/** Written where the source doesn't state a date or a period: it is never guessed. */
export const notStated = '未载明';

export const frontMatterKeys: readonly FrontMatterKey[] = [
  {
    id: 'agencyName',
    key: '机关',
    isRequired: true,
    explanation: '机关全称，与登记的名称或者曾用名一致',
  },
  { id: 'year', key: '年度', isRequired: true, explanation: '报告所述的年份，与文件名一致' },
  {
    id: 'title',
    key: '标题',
    isRequired: true,
    explanation: '机关、年度加“年政府信息公开工作年度报告”',
  },
  { id: 'edition', key: '版式', isRequired: true, explanation: '2019（试行格式）或者2021' },
  {
    id: 'publishedOn',
    key: '发布日期',
    isRequired: true,
    explanation: '首次发布的日期，更正时也不改；不知道时写“未载明”',
  },
  {
    id: 'period',
    key: '统计期限',
    isRequired: true,
    explanation: '起止日期，用“/”隔开；原文没有写时写“未载明”',
  },
  { id: 'indexNumber', key: '索引号', isRequired: false, explanation: '信息索引号' },
  { id: 'documentNumber', key: '文号', isRequired: false, explanation: '发文字号，年份用〔〕' },
  { id: 'source', key: '来源', isRequired: false, explanation: '最早在哪里发布' },
  {
    id: 'isAbridged',
    key: '摘编',
    isRequired: false,
    explanation: '正文是已发布报告的摘编时写 true',
  },
  { id: 'corrections', key: '更正', isRequired: false, explanation: '逐条写日期和内容' },
  {
    id: 'statements',
    key: '说明',
    isRequired: false,
    explanation: '机关对某条规则所发现问题的说明，写规则和理由',
  },
  {
    id: 'disclosure',
    key: tableKeys.disclosure,
    isRequired: true,
    explanation: '主动公开政府信息情况的数字',
  },
  {
    id: 'requests',
    key: tableKeys.requests,
    isRequired: true,
    explanation: '收到和处理政府信息公开申请情况的数字，每行七个',
  },
  {
    id: 'disputes',
    key: tableKeys.disputes,
    isRequired: true,
    explanation: '行政复议、行政诉讼情况的数字，每行五个',
  },
];

/** The key of a property of a report, e.g. `publishedOn`; an unknown one is a bug. */
export function frontMatterKey(id: string): string {
  const found = frontMatterKeys.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no front matter key for ${id}`);
  return found.key;
}

/** Keys of one entry of the list of corrections. */
export const correctionKeys = { date: '日期', text: '内容' } as const;

/** Keys of one entry of the list of statements. */
export const statementKeys = { rule: '规则', reason: '理由' } as const;
