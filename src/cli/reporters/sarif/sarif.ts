/**
 * Findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), which code hosts and
 * editors read.
 */
import { pathToFileURL } from 'node:url';
import type { Reporter } from '../findings.ts';
import { resultsOf } from './results.ts';
import { rootName } from './locations.ts';
import { sarifRules } from './sarif-rules.ts';

export const sarif: Reporter = (findings) => {
  const rules = sarifRules(findings.content.site);
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'gongkailan',
            fullName: '公开栏：政府信息公开工作年度报告的检查',
            language: 'zh-CN',
            rules,
          },
        },
        invocations: [{ executionSuccessful: true }],
        originalUriBaseIds: { [rootName]: { uri: pathToFileURL(`${findings.root}/`).href } },
        columnKind: 'utf16CodeUnits',
        language: 'zh-CN',
        results: resultsOf(
          findings,
          rules.map(({ id }) => id),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};
