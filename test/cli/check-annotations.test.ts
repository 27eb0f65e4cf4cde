/** What code hosts and editors get: each finding on the right line, in their own words. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
// The schema is published with these matchers; the matchers themselves are for another runner.
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { commitAll } from '../support/git-repository.ts';
import { reportText } from '../support/report-text.ts';
import { runInProcess } from '../support/run-in-process.ts';

const path = 'reports/shili-shuiliju/2023.md';

/** A wrong figure in the middle of the front matter, one that the agency explains, and a slip in a sentence. */
const faulty = reportText({
  figures: { 'disputes.reconsideration.total': 1, 'disputes.directLitigation.total': 2 },
  lead: '第一段。\n\n按照要求，依据示水（2023）1号编制。',
});
const acknowledged = faulty.replace(
  /^主动公开:$/m,
  '说明:\n  - 规则: disputes-results-total\n    理由: 台账{2023}如此。\n主动公开:',
);

const writings = [
  ['as it should be', (text: string) => text],
  ['with the line endings of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text: string) => `\uFEFF${text}`],
] as const;

/** The text that a finding points at, in the file as an editor shows it. */
function pointedAt(text: string, line: number, column: number, length: number): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return (lines[line - 1] ?? '').slice(column - 1, column - 1 + length);
}

async function run(text: string, format: string) {
  const folder = makeContentFolder({ [path]: text });
  commitAll(folder);
  const { code, out } = await runInProcess(check, ['--format', format], folder);
  return { folder, code, out };
}

describe('--format github', () => {
  test.each(writings)('puts each finding on its line, in a file %s', async (_, write) => {
    const text = write(faulty);
    const { code, out } = await run(text, 'github');
    const places = [...out.matchAll(/^::(\w+) file=(.*),line=(\d+),col=(\d+),title=(.*?)::/gm)];
    const told = places.map(([, command, file, line, column]) => [
      command,
      file,
      pointedAt(text, Number(line), Number(column), 5),
    ]);
    expect(told).toContainEqual(['error', path, '1]']);
    expect(told).toContainEqual(['warning', path, '示水（20']);
    expect(code).toBe(1);
  });

  test('escapes what would end a command, and adds the page of the rule', async () => {
    const { out } = await run(faulty.replace('第一段。', '第一段100%'), 'github');
    const line = out.split('\n').find((text) => text.includes('disputes-results-total')) ?? '';
    expect(line).toBe(
      `::error file=${path},line=46,col=22,title=复议、诉讼的四种结果之和应等于总计（disputes-results-total）::行政复议：四种结果都是 0，总计 1，相差 1；应当相等，请核对这五个数%0A/rules/disputes-results-total/`,
    );
  });

  test('escapes what would end a property', async () => {
    const folder = makeContentFolder({ 'reports/a,b:100%/2023.md': '' });
    const { out } = await runInProcess(check, ['--format', 'github'], folder);
    expect(out).toContain('::error file=reports/a%2Cb%3A100%25,line=1,col=1,title=');
  });

  test('ends with the sum, for whoever reads the log', async () => {
    expect((await run(reportText(), 'github')).out).toMatch(/\n共检查 1 份报告：错误 0，.*\n$/);
  });
});

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { driver: { rules: { id: string; helpUri?: string }[] } };
      readonly originalUriBaseIds: Record<string, { uri: string }>;
      readonly results: readonly Result[];
    },
  ];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { text: string };
  readonly locations: readonly [{ physicalLocation: PhysicalLocation }];
  readonly relatedLocations?: readonly { id: number; physicalLocation: PhysicalLocation }[];
  readonly partialFingerprints: Record<string, string>;
  readonly fixes?: readonly unknown[];
  readonly suppressions?: readonly unknown[];
}

interface PhysicalLocation {
  readonly artifactLocation: { uri: string; uriBaseId: string };
  readonly region: { startLine: number; startColumn: number; endColumn?: number };
}

describe('--format sarif', () => {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  });
  const isValid = ajv.compile(schema);

  async function sarif(text: string): Promise<Log['runs'][0]> {
    const log = JSON.parse((await run(text, 'sarif')).out) as Log;
    isValid(log);
    expect(isValid.errors ?? []).toEqual([]);
    return log.runs[0];
  }

  test.each([
    ['nothing', reportText()],
    ['errors, warnings and fixes', faulty],
    ['an acknowledged discrepancy', acknowledged],
    ['an empty file', ''],
    ['something that is no report', '---\n{{{\n---\n[x](javascript:1)\n'],
  ])('is valid SARIF 2.1.0 for %s', async (_, text) => {
    await sarif(text);
  });

  test('the schema that it is held against knows what is wrong', () => {
    expect(isValid({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  test.each(writings)('points at the right characters, in a file %s', async (_, write) => {
    const text = write(faulty);
    const { results } = await sarif(text);
    const told = results.map(({ ruleId, locations: [{ physicalLocation }] }) => {
      const { startLine, startColumn, endColumn = startColumn + 1 } = physicalLocation.region;
      return [ruleId, pointedAt(text, startLine, startColumn, endColumn - startColumn)];
    });
    expect(told).toContainEqual(['disputes-results-total', '1']);
    expect(told).toContainEqual(['document-number-form', '示']);
  });

  test('names files from the top of the repository', async () => {
    const { results, originalUriBaseIds } = await sarif(faulty);
    expect(results[0]?.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: path,
      uriBaseId: '%SRCROOT%',
    });
    expect(originalUriBaseIds['%SRCROOT%']?.uri).toMatch(/^file:\/\/\/.*\/$/);
  });

  test('encodes names as addresses have them', async () => {
    const folder = makeContentFolder({ 'reports/水利 局#1/2023.md': '' });
    const { out } = await runInProcess(check, ['--format', 'sarif'], folder);
    const { results } = (JSON.parse(out) as Log).runs[0];
    expect(
      results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri),
    ).toContain('reports/%E6%B0%B4%E5%88%A9%20%E5%B1%80%231');
  });

  test('describes each rule and problem that there is, and results name theirs', async () => {
    const { tool, results } = await sarif(faulty);
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['file-empty', 'disputes-results-total']));
    expect(new Set(ids).size).toBe(ids.length);
    expect(results.map(({ ruleIndex }) => ids[ruleIndex])).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
  });

  test('shows an acknowledged discrepancy as suppressed in the source, with the reason', async () => {
    const { results } = await sarif(acknowledged);
    const found = results.filter(({ ruleId }) => ruleId === 'disputes-results-total');
    expect(found.map(({ level, suppressions }) => ({ level, suppressions }))).toEqual(
      Array(2).fill({
        level: 'note',
        suppressions: [{ kind: 'inSource', justification: '台账{2023}如此。' }],
      }),
    );
    const others = results.filter(({ ruleId }) => ruleId !== 'disputes-results-total');
    expect(others.map(({ suppressions }) => suppressions)).toEqual(others.map(() => []));
    // Braces are placeholders in messages.
    expect(found[0]?.message.text).toContain('台账{{2023}}如此');
  });

  test('hands over what can be put right', async () => {
    const { results } = await sarif(faulty);
    const fixable = results.find(({ ruleId }) => ruleId === 'document-number-form');
    expect(fixable?.fixes).toEqual([
      {
        description: { text: '可以自动改正（check --fix）' },
        artifactChanges: [
          {
            artifactLocation: { uri: path, uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 53, startColumn: 10, endLine: 53, endColumn: 18 },
                insertedContent: { text: '〔2023〕1号' },
              },
            ],
          },
        ],
      },
    ]);
  });

  test('knows a finding again when lines moved and another figure stands there', async () => {
    const names = async (text: string) =>
      (await sarif(text)).results.map(({ partialFingerprints }) => partialFingerprints);
    const moved = faulty
      .replace('第一段。', '第一段。\n\n又一段。')
      .replace('[0, 0, 0, 0, 1]', '[0, 0, 0, 0, 3]');
    expect(await names(moved)).toEqual(await names(faulty));
    expect(new Set((await names(faulty)).map((name) => JSON.stringify(name))).size).toBe(
      (await names(faulty)).length,
    );
  });

  test('links to related places in other files', async () => {
    const folder = makeContentFolder({
      [path]: reportText({ figures: { 'requests.broughtForward.total': 3 } }),
      'reports/shili-shuiliju/2022.md': reportText({ year: 2022 }),
    });
    commitAll(folder);
    writeFileSync(join(folder, 'reports/shili-shuiliju/2022.md'), reportText({ year: 2022 }));
    const { out } = await runInProcess(check, ['--format', 'sarif'], folder);
    const { results } = (JSON.parse(out) as Log).runs[0];
    const found = results.find(({ ruleId }) => ruleId === 'carry-forward-continuity');
    expect(found?.message.text).toMatch(/\n\[.*总计的结转下年是 0\]\(1\)$/);
    expect(found?.relatedLocations?.[0]).toMatchObject({
      id: 1,
      physicalLocation: { artifactLocation: { uri: 'reports/shili-shuiliju/2022.md' } },
    });
  });
});
