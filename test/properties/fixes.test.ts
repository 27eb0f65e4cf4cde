/** Whatever is put right: the figures stay, and what was put right stays right. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mend, type Mending } from '../../src/cli/check/mend.ts';
import type { Checked } from '../../src/cli/check/run-check.ts';
import { applyFixes } from '../../src/core/checking/apply-fixes.ts';
import { checkContent } from '../../src/core/checking/check-content.ts';
import { parseReport } from '../../src/core/markdown/parse-report.ts';
import { printReport } from '../../src/core/markdown/print-report.ts';
import { splitSource } from '../../src/core/markdown/split-source.ts';
import { registered } from '../support/content-folder.ts';
import { reportFile } from '../support/report-text.ts';
import { report } from './arbitraries.ts';

const runs = { numRuns: 60, seed: 2021 };

/** Narrative as hasty editors write it. */
const faulty = fc
  .array(
    fc.constantFrom(
      ...[
        '示水（2023）1号',
        '示水发[2021]第07号',
        '示水办【 2020 】 9 号',
        '《示例办法>',
        '<示例办法>',
      ],
      ...['主动公开政府信息12条', '受理申请3件', '一是', '二是', '1.', '（一）', '## 二', '- '],
      ...[
        ',',
        '.',
        ';',
        ':',
        '(',
        ')',
        '，',
        '。',
        '“',
        '”',
        '"',
        '《',
        '》',
        '[',
        ']',
        '\\[',
        '&lt;',
      ],
      ...[
        ' ',
        '  ',
        '\u3000',
        '\n',
        '\n\n',
        'XX',
        '××',
        '政府信息公开条列',
        '截止2023年底',
        '1 月 31日',
      ],
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

const faultyFile = fc
  .tuple(report, faulty, faulty, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'))
  .map(([original, lead, text, ending, mark]) => {
    const sections = original.sections.map((section) => ({ ...section, markdown: text }));
    const printed = printReport({ ...original, lead, sections });
    return mark + printed.replace(/\r?\n/g, ending);
  });

/** As `check --fix` does it, to one file. */
function mendText(text: string): Mending {
  return mend((texts) => {
    const file = reportFile(texts.get(reportFile('').path) ?? text);
    const content = checkContent(
      {
        sitePath: 'content/site.yaml',
        site: { path: 'content/site.yaml', text: '名称: 示例\n' },
        words: undefined,
        agencies: [{ id: file.agency, path: 'content/agencies/a.yaml', text: registered }],
        reports: [file],
        reportPath: () => '',
        publishedEarlier: new Map(),
        correctionsEarlier: new Map(),
        issues: [],
      },
      '2025-01-01',
    );
    const checked: Checked = { content, issues: content.issues, count: 1, files: [file] };
    return checked;
  });
}

/** All that a file says but its sentences. */
function figuresOf(text: string): unknown {
  const { report: read, issues } = parseReport(reportFile(text));
  return read === undefined
    ? issues.filter(({ ruleId }) => ruleId.startsWith('front-matter'))
    : { ...read, lead: '', sections: read.sections.map(({ id, title }) => ({ id, title })) };
}

describe('putting right', () => {
  test('changes no figure and nothing of the front matter', () => {
    fc.assert(
      fc.property(faultyFile, (text) => {
        const after = mendText(text).files[0]?.after ?? text;
        expect(figuresOf(after)).toEqual(figuresOf(text));
        const bare = (file: string) => splitSource(file.replace(/^\uFEFF/, '')).frontMatter;
        expect(bare(after)).toBe(bare(text));
      }),
      runs,
    );
  });

  test('comes to an end, and a second time finds nothing left to do', () => {
    let mended = 0;
    fc.assert(
      fc.property(faultyFile, (text) => {
        const after = mendText(text).files[0]?.after;
        if (after === undefined) return;
        mended += 1;
        expect(mendText(after)).toMatchObject({ files: [], count: 0 });
      }),
      runs,
    );
    expect(mended).toBeGreaterThan(20);
  });

  test('keeps the mark at the beginning, the number of lines and their endings', () => {
    fc.assert(
      fc.property(faultyFile, (text) => {
        const after = mendText(text).files[0]?.after ?? text;
        const frame = (file: string) => [file.startsWith('\uFEFF'), file.match(/\r?\n/g)];
        expect(frame(after)).toEqual(frame(text));
      }),
      runs,
    );
  });

  test('does so whatever is offered as a fix', () => {
    const fix = fc.record({
      line: fc.integer({ min: -1, max: 90 }),
      column: fc.integer({ min: -1, max: 40 }),
      length: fc.integer({ min: -1, max: 40 }),
      text: fc.constantFrom('', '9', '。', '## ', '---', '\n', '# 一', '制发: 1'),
    });
    fc.assert(
      fc.property(faultyFile, fc.array(fix, { maxLength: 20 }), (text, fixes) => {
        const after = applyFixes(reportFile(text), fixes).text;
        expect(figuresOf(after)).toEqual(figuresOf(text));
      }),
      runs,
    );
  });
});
