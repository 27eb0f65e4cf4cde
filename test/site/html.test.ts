import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import htmlValidate from '../../.htmlvalidate.mjs';
import { readPages, siteFolder } from '../support/built-site.ts';

test('html-validate finds nothing on any page', { timeout: 300_000 }, async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader(htmlValidate));
  const findings: string[] = [];
  for (const { file, html } of readPages()) {
    const { results } = await validator.validateString(html, join(projectRoot, file));
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        findings.push(
          `${join(siteFolder, file)}:${String(line)}:${String(column)} ${ruleId} ${message}`,
        );
      }
    }
  }
  expect(findings).toEqual([]);
});
