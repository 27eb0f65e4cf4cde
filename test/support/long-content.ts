/** A content folder of a column over three years: twelve bodies, of which the last reports only for the oldest. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { reportText } from './report-text.ts';

const names = Array.from('甲乙丙丁戊己庚辛壬癸子丑', (name) => `${name}县教育局`);
const years = [2024, 2023, 2022];

export function makeLongContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkailan-long-'));
  const files: Record<string, string> = { 'site.yaml': '名称: 示例信息公开\n' };
  names.forEach((name, at) => {
    const isLast = at === names.length - 1;
    const id = `jiaoyuju-${String(at + 1)}`;
    files[`agencies/${id}.yaml`] =
      `名称: ${name}\n类别: ${isLast ? '其他' : '部门'}\n行政区划: { 代码: 未载明, 名称: 示例市/${name.slice(0, 2)} }\n`;
    for (const year of isLast ? years.slice(-1) : years) {
      files[`reports/${id}/${String(year)}.md`] = reportText({
        agencyName: name,
        year,
        publishedOn: `${String(year + 1)}-01-22`,
        period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
        title: `${name}${String(year)}年政府信息公开工作年度报告`,
      });
    }
  });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
