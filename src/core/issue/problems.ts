/**
 * What can be wrong with a file before any rule can look at it: the ids under which such findings are
 * reported, with their severity. Rules (src/core/rules) have ids of their own; the two never overlap.
 */
import type { Severity } from './issue.ts';

export interface Problem {
  readonly severity: Severity;
  readonly title: string;
}

export const problems = {
  'file-unreadable': { severity: 'error', title: '文件读不出来' },
  'file-too-large': { severity: 'error', title: '文件过大' },
  'file-empty': { severity: 'error', title: '文件是空的' },
  'file-encoding': { severity: 'error', title: '文件不是UTF-8编码' },
  'file-byte-order-mark': { severity: 'warning', title: '文件开头有字节顺序标记' },
  'file-line-endings': { severity: 'warning', title: '文件用了Windows换行' },
  'file-path': { severity: 'error', title: '文件放错了地方' },
  'front-matter-missing': { severity: 'error', title: '没有前置信息' },
  'front-matter-syntax': { severity: 'error', title: '前置信息的YAML写法有误' },
  'front-matter-key': { severity: 'error', title: '缺少项目，或者项目名称不对' },
  'front-matter-value': { severity: 'error', title: '填写的内容不符合要求' },
  'statement-rule': { severity: 'error', title: '说明所指的规则不存在，或者不能用说明处理' },
  'statement-unneeded': { severity: 'warning', title: '说明已经没有对应的问题' },
  'text-too-long': { severity: 'error', title: '有一处过长，或者层次过深' },
  'text-invisible': { severity: 'warning', title: '有看不见的字符' },
  'text-markup': { severity: 'error', title: '写法会让内容走样或者不显示' },
  'raw-html': { severity: 'error', title: '正文里有HTML代码' },
  'heading-level': { severity: 'error', title: '标题级别不对' },
  'standard-table-in-text': { severity: 'error', title: '正文里重复了标准表格' },
  'link-address': { severity: 'error', title: '链接地址不能用' },
  'link-file': { severity: 'error', title: '链接的文件不存在，或者不能发布' },
  'image-text': { severity: 'warning', title: '图片没有文字说明' },
  'agency-unknown': { severity: 'error', title: '机关没有登记' },
  'agency-reference': { severity: 'error', title: '机关登记前后不一致' },
  'agency-code': { severity: 'warning', title: '机关登记的代码可能有误' },
  'report-duplicate': { severity: 'error', title: '同一机关同一年度有两份报告' },
  'site-incomplete': { severity: 'warning', title: '站点信息不全' },
  'site-code': { severity: 'warning', title: '网站标识码可能有误' },
} as const satisfies Record<string, Problem>;

export type ProblemId = keyof typeof problems;
