import { describe, expect, test } from 'vitest';
import { makeContentFolder } from '../support/content-folder.ts';
import { reportText } from '../support/report-text.ts';
import { runReport } from '../support/run-command.ts';

const sound = reportText();
const narrative = sound.slice(sound.indexOf('## '));
const inYaml = (lines: string) => sound.replace('机关:', `${lines}\n机关:`);
const inText = (markdown: string) => sound.replace('已报告。', () => markdown);

/** Each as the report of one year. */
const bad: readonly (string | Uint8Array)[] = [
  '',
  '\n\n\n',
  '---',
  '---\n---\n',
  `---\n- 1\n---\n\n${narrative}`,
  `---\n__proto__: { 机关: 甲 }\nconstructor: 1\n---\n\n${narrative}`,
  sound.replace('年度: 2023', '年度: { toString: 1 }'),
  inYaml('a: &a [1, 1]\nb: &b [*a, *a]\nc: [*b, *b]'),
  inYaml('说明: [[[[[['),
  inYaml('? '.repeat(2000)),
  inYaml('- '.repeat(2000)),
  inYaml(`名称: ${'['.repeat(4000)}`),
  inYaml(Array.from({ length: 900 }, (_, index) => `名称${String(index)}: 1`).join('\n')),
  sound.replaceAll('\n', '\r'),
  sound.replaceAll(': ', '：'),
  inText('> '.repeat(4000)),
  inText('> 甲\n\n'.repeat(20_000)),
  inText(Array.from({ length: 49 }, (_, depth) => `${'  '.repeat(depth)}- 甲`).join('\n')),
  inText('['.repeat(9000)),
  inText('![]('.repeat(2000)),
  inText('*甲 **乙 '.repeat(1000)),
  inText(`| ${'甲 | '.repeat(90)}\n|${' - |'.repeat(90)}\n${'| 乙\n'.repeat(900)}`),
  inText('<script>alert(1)</script>\n\n[甲](javascript:alert(1))'),
  inText('\u001B]8;;https://example.cn\u0007甲\u001B[31m\u0000\u202E'),
  inText('甲'.repeat(9000)),
  Uint8Array.of(...Buffer.from(sound, 'utf16le')),
  Uint8Array.of(0xff, 0xfe, ...Buffer.from(sound, 'utf16le')),
  Buffer.from(sound).subarray(0, 1000),
  new Uint8Array(3000),
  new Uint8Array(1024 * 1024 + 1),
];
const first = 1970;
const files = {
  'agencies/shili-bad.yaml': `- ${'{'.repeat(3000)}`,
  'agencies/shili-worse.yaml': Uint8Array.of(0xbb, 0xfa, 0xb9, 0xd8),
  'words.yaml': '错别字: { 甲: [乙] }\n容许: 甲\n',
  ...Object.fromEntries(
    bad.map((content, index) => [`reports/shili-shuiliju/${String(first + index)}.md`, content]),
  ),
};

describe('a content folder full of what nobody means to write', () => {
  test.each(['pretty', 'json', 'github', 'sarif'])(
    'gives findings of each file as %s, and the exit code of errors',
    (format) => {
      const { code, out, err } = runReport(
        ['check', '--no-cache', '--format', format],
        makeContentFolder(files),
      );
      expect(err).toBe('');
      expect(code).toBe(1);
      for (const path of Object.keys(files)) expect(out).toContain(path);
      expect(out).not.toMatch(/\n\s+at .*:\d+|undefined|NaN|\[object/);
    },
  );

  test('brings nothing of its own to a terminal', () => {
    const { out } = runReport(['check', '--no-cache'], makeContentFolder(files));
    expect(out).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  });
});
