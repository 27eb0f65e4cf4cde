import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/content-folder/check-folder.ts';
import { registered } from '../support/content-folder.ts';
import { findingProblems } from '../support/finding-problems.ts';
import { reportText } from '../support/report-text.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { anyBytes } from './any-bytes.ts';
import { anyYaml } from './any-yaml.ts';
import { fuzzRuns } from './fuzz-runs.ts';

const site =
  '名称: 示例县政府信息公开\n网址: https://www.shili.gov.cn\n截止日期: { 部门: 01-31 }\n';
const words = '错别字:\n  效劳: 服务\n文件名称: [示例县条例]\n容许:\n  - 甲\n';

/** What each file says where it says something sound. */
const files = {
  'site.yaml': fc.oneof(anyYaml(site), anyBytes(site)),
  'words.yaml': fc.oneof(anyYaml(words), anyBytes(words)),
  'agencies/shili-shuiliju.yaml': fc.oneof(anyYaml(registered), anyBytes(registered)),
  'agencies/shili-jiaoyuju.yaml': anyYaml(registered),
  'reports/shili-shuiliju/2022.md': anyBytes(reportText()),
  'reports/shili-shuiliju/2023.md': fc.oneof(fc.constant(reportText()), anyBytes(reportText())),
  'reports/shili-jiaoyuju/2023.md': fc.constant(reportText()),
};

test('any bytes as any files of a content folder give findings, never a crash', () => {
  fc.assert(
    fc.property(fc.record(files, { requiredKeys: [] }), (contents) => {
      const folder = temporaryFolder();
      const texts = new Map<string, string>();
      for (const [path, content] of Object.entries(contents)) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
        const bytes = Buffer.from(content);
        texts.set(file, bytes.toString());
      }
      const { issues } = checkFolder(folder, { remember: 'nothing' });
      expect(findingProblems(issues, texts)).toEqual([]);
    }),
    fuzzRuns(100),
  );
});
