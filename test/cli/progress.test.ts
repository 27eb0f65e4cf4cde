import { describe, expect, test } from 'vitest';
import { startProgress } from '../../src/cli/import/progress.ts';
import { columns, displayWidth } from '../../src/cli/reporters/columns.ts';

function said(terminalWidth: number | undefined, total: number): string[] {
  const texts: string[] = [];
  const progress = startProgress(total, {
    complain: (text) => texts.push(text),
    terminalWidth,
  });
  for (let done = 0; done < total; done += 1)
    progress.show(done, `水利局/${String(done)}年报.docx`);
  progress.clear();
  return texts;
}

describe('progress', () => {
  test('is one line that is written over, and never wider than the terminal', () => {
    const texts = said(50, 4);
    expect(texts[2]).toBe('\r\u001b[K████████████░░░░░░░░░░░░ 2/4 水利局/2年报.docx');
    expect(texts.at(-1)).toBe('\r\u001b[K');
    for (const text of said(40, 3)) expect(displayWidth(text.slice(4))).toBeLessThan(40);
  });

  test('is a line now and then where there is no terminal', () => {
    expect(said(undefined, 120)).toEqual(['已处理 50/120\n', '已处理 100/120\n']);
  });
});

test('columns are aligned where a Han character is two wide, and numbers at the right', () => {
  expect(
    columns([
      ['文件', '数字', '年'],
      ['a', '9', 'x'],
      ['水利局', '200/200', ''],
    ]),
  ).toBe('文件       数字  年\na             9  x\n水利局  200/200\n');
});
