/** What a fix may do to the text of a report, and what it may not. */
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/core/checking/apply-fixes.ts';
import type { Fix } from '../../src/core/issue/issue.ts';
import { reportFile, reportText } from '../support/report-text.ts';

const sound = reportText({ lead: '示水（2023）1号和示水（2023）2号。' });
const line = sound.split('\n').findIndex((text) => text.startsWith('示水')) + 1;

function mended(text: string, ...fixes: Fix[]): { text: string; count: number } {
  return applyFixes(reportFile(text), fixes);
}

const first = { line, column: 3, length: 1, text: '〔' };
const second = { line, column: 8, length: 1, text: '〕' };

describe('fixes', () => {
  test('replace what they name, from their place on', () => {
    expect(mended(sound, second, first)).toEqual({
      text: sound.replace('（2023）1', '〔2023〕1'),
      count: 2,
    });
  });

  test('may put something in or take something away', () => {
    const fixes = [
      { line, column: 1, length: 0, text: '按' },
      { line, column: 9, length: 2, text: '' },
    ];
    expect(mended(sound, ...fixes).text).toContain('\n按示水（2023）和示水');
  });

  test('keep a byte order mark and the line endings of Windows', () => {
    const text = `\uFEFF${sound.replaceAll('\n', '\r\n')}`;
    expect(mended(text, first, second).text).toBe(text.replace('（2023）1', '〔2023〕1'));
  });

  test('that would touch the same characters are left for the next time', () => {
    const wider = { line, column: 3, length: 6, text: '〔2023〕' };
    expect(mended(sound, wider, first, second)).toEqual({
      text: sound.replace('（2023）1', '〔2023〕1'),
      count: 2,
    });
    expect(mended(sound, second, second).count).toBe(1);
  });

  test('never touch the front matter', () => {
    const figure = { line: 9, column: 3, length: 2, text: '许可' };
    const end = sound.split('\n').indexOf('---', 1) + 1;
    expect(mended(sound, figure, { line: end, column: 4, length: 0, text: '-' })).toEqual({
      text: sound,
      count: 0,
    });
  });

  test('do nothing to a file whose front matter has no end', () => {
    const text = sound.replace(/^---$/gm, (mark, at: number) => (at === 0 ? mark : '+++'));
    expect(mended(text, first).count).toBe(0);
  });

  test('stay within their line', () => {
    const wrong = [
      { line, column: 3, length: 100, text: '' },
      { line, column: 0, length: 1, text: '' },
      { line, column: 3, length: -1, text: '' },
      { line, column: 3, length: 1, text: '〔\n' },
      { line: 10_000, column: 1, length: 0, text: '〔' },
    ];
    expect(mended(sound, ...wrong).count).toBe(0);
  });

  test('that would make something else of a line are not applied, the others are', () => {
    const heading = { line, column: 1, length: 0, text: '## ' };
    expect(mended(sound, heading, first)).toEqual({
      text: sound.replace('（', '〔'),
      count: 1,
    });
  });

  test.each([
    ['a list', '第一，公开。', { column: 1, length: 3, text: '- ' }],
    ['emphasis', '**公开。**，2件。', { column: 7, length: 1, text: '' }],
    ['a link', '[公开](2023/a.pdf)', { column: 14, length: 1, text: '' }],
  ])('leave %s what it is', (_, lead, fix) => {
    const text = reportText({ lead });
    expect(mended(text, { line, ...fix })).toEqual({ text, count: 0 });
  });
});
