/** How a passage of plain text turns a correction into a change of its Markdown. */
import { expect, test } from 'vitest';
import { passagesOf } from '../../src/core/report/text/passages.ts';
import { exampleSubject } from '../support/example-subject.ts';

test('a stretch that stands in the Markdown letter by letter is replaced there', () => {
  expect(edited('按照[办法](a.pdf)，公开信息 9条。', ' ', '')).toBe(
    '按照[办法](a.pdf)，公开信息9条。',
  );
});

test('escaped marks go with the characters that they stand for', () => {
  expect(edited('按照\\<办法>办理。', '<办法>', '〈办法〉')).toBe('按照〈办法〉办理。');
  expect(edited('按照示发\\[2021\\]7号办理。', '[2021]', '〔2021〕')).toBe(
    '按照示发〔2021〕7号办理。',
  );
  expect(edited('按照&lt;办法&gt;办理。', '<办法>', '〈办法〉')).toBe('按照〈办法〉办理。');
});

test('what other marks of Markdown stand in is left to a person', () => {
  expect(edited('按照**办**法办理。', '办法', '规定')).toBeUndefined();
  expect(edited('按照[办](a.pdf)法办理。', '办法', '规定')).toBeUndefined();
});

test('and so is code', () => {
  expect(edited('使用`甲,乙`，丙。', ',', '，')).toBeUndefined();
  expect(edited('使用``甲`,`乙``，丙。', ',', '，')).toBeUndefined();
  expect(edited('没有\\`甲,乙`结束。', ',', '，')).toBe('没有\\`甲，乙`结束。');
  expect(edited('`甲`,`乙`', ',', '，')).toBe('`甲`，`乙`');
});

test('and so is what runs over the end of a line', () => {
  expect(edited('按照办\n法办理。', '办法', '规定')).toBeUndefined();
});

/** The first `found` in the only paragraph, replaced. */
function edited(lead: string, found: string, replacement: string): string | undefined {
  const [passage] = passagesOf(exampleSubject({ lead }).report);
  const from = passage?.text.indexOf(found) ?? -1;
  const edit = passage?.edit(from, from + found.length, replacement);
  if (edit === undefined) return undefined;
  return lead.slice(0, edit.at.offset) + edit.text + lead.slice(edit.at.offset + edit.length);
}
