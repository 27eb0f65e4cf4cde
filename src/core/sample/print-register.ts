/** The files of a sample that describe the column and its agencies (format.md section 1). */
import type { AgencyPlan } from './agency-plan.ts';

/** First line of a sample's site.yaml. */
const sampleMark =
  '# 样例数据，由 npm run -s report -- sample 生成，全部内容都是虚构的；再次生成时整个替换。';

const demonstrationLine = '演示: true';

export function printSampleSite(): string {
  return lines([
    sampleMark,
    '名称: 示例省政府信息公开样例',
    '网址: https://sample.example.gov.cn/',
    '网站标识码: 0000000000',
    '主办单位: 示例省人民政府办公厅',
    '承办单位: 示例省政务公开办公室',
    '联系电话: 0000-0000000',
    'ICP备案号: 示ICP备00000000号',
    '公安备案号: 示公网安备 00000000000000号',
    demonstrationLine,
  ]);
}

/** Whether this site.yaml came from here and still says that all is made up: only then may it be replaced. */
export function isSampleSite(text: string): boolean {
  const [first, ...rest] = text.split(/\r?\n/);
  return first === sampleMark && rest.includes(demonstrationLine);
}

export function printSampleAgency(agency: AgencyPlan, firstYear: number): string {
  return lines([
    `名称: ${agency.name}`,
    ...(agency.shortName === undefined ? [] : [`简称: ${agency.shortName}`]),
    ...(agency.former === undefined ? [] : [`曾用名: [${agency.former.name}]`]),
    `类别: ${agency.kind}`,
    `行政区划: { 代码: 未载明, 名称: ${agency.county.path.join('/')} }`,
    ...(agency.parent === undefined ? [] : [`上级: ${agency.parent}`]),
    `起始年度: ${String(firstYear)}`,
  ]);
}

function lines(list: readonly string[]): string {
  return `${list.join('\n')}\n`;
}
