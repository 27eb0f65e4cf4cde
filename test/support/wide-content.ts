/** A content folder of a column over many divisions: three provinces, of which one has fourteen counties. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { reportText } from './report-text.ts';

const counties = Array.from('甲乙丙丁戊己庚辛壬癸子丑寅卯', (name) => `示例省/示例市/${name}县`);
const others = ['河南省/新乡市/延津县', '河南省/平顶山市/叶县', '山东省/潍坊市/青州市'];

export function makeWideContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkailan-wide-'));
  const files: Record<string, string> = { 'site.yaml': '名称: 示例信息公开\n' };
  [...counties, ...others].forEach((division, at) => {
    const id = `jiaoyuju-${String(at + 1)}`;
    const name = `${division.split('/').at(-1) ?? ''}教育局`;
    files[`agencies/${id}.yaml`] =
      `名称: ${name}\n类别: 部门\n行政区划: { 代码: 未载明, 名称: ${division} }\n`;
    files[`reports/${id}/2023.md`] = reportText({
      agencyName: name,
      title: `${name}2023年政府信息公开工作年度报告`,
    });
  });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
