/** The pages of which there is one each, but for the site map itself, in the order in which a reader may want them. */
import { paths } from '../urls.ts';

export interface ColumnPage {
  readonly path: string;
  readonly label: string;
  /** What is on it. */
  readonly note: string;
}

export const columnPages: readonly ColumnPage[] = [
  { path: paths.front, label: '首页', note: '机关与年度的登记表，最近发布的报告和更正' },
  { path: paths.agencies, label: '机关', note: '登记的全部机关，按类别排列' },
  { path: paths.search, label: '检索', note: '检索报告全文，可以按年度、类别、地区筛选' },
  {
    path: paths.statistics,
    label: '统计',
    note: '申请、结果、结转、复议诉讼和收费，历年怎样变化',
  },
  { path: paths.compare, label: '对比', note: '任意两份报告，数字和文字逐项对照' },
  {
    path: paths.coverage,
    label: '发布情况',
    note: '各机关各年度的报告何时发布，哪些迟了，哪些还没有',
  },
  { path: paths.corrections, label: '更正记录', note: '哪些报告更正过，改了什么，更正以前怎样写' },
  { path: paths.data, label: '数据', note: '全部数字和文字的文件：下载、订阅、许可、引用' },
  {
    path: paths.dictionary,
    label: '数据字典',
    note: '每个数字的名称、代号、单位、依据和含义，中英文',
  },
  { path: paths.rules, label: '核对规则', note: '报告发布以前核对什么，依据什么' },
  { path: paths.about, label: '关于本栏', note: '怎样读报告：颜色、版式、记号、期限、引用' },
  { path: paths.accessibility, label: '无障碍说明', note: '阅读设置，键盘操作，读屏' },
];
