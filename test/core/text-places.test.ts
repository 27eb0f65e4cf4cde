import { expect, test } from 'vitest';
import { checkText, reportText } from '../support/report-text.ts';
import { sections } from '../../src/core/form/sections.ts';

const wrong = '示水发【2021】7号';

test.each([
  ['in the lead', { lead: `根据条例编制。\n\n依据${wrong}编制。` }],
  ['at the beginning of the lead', { lead: `${wrong}已经废止。` }],
  ['in the second paragraph of a section', inSection(`已报告。\n\n见${wrong}。`)],
  ['on a line that carries a paragraph on', inSection(`### （一）公开\n\n全年公开\n见${wrong}。`)],
  ['behind bold text, a link and a backslash', inSection(`**见** [a](b.pdf) \\* ${wrong}。`)],
  ['in a list', inSection(`- 公开\n- ${wrong}`)],
  ['in a quotation', inSection(`> 公开，\n> ${wrong}`)],
  ['in a table', inSection(`| 文件 | 数 |\n| --- | --- |\n| ${wrong} | 1 |`)],
  ['in a section with an indented beginning', inSection(`   见${wrong}。`)],
])('a finding about a sentence has its line and column %s', (_where, changes) => {
  for (const text of [reportText(changes), reportText(changes).replaceAll('\n', '\r\n')]) {
    expect(numberPlaces(text)).toEqual([placeOf(text)]);
  }
});

test('a bracket with a backslash is found at what leads to it', () => {
  const text = reportText(inSection('见示水发\\[2021\\]7号。'));
  const at = text.indexOf('示水发');
  expect(numberPlaces(text)).toEqual([placeAt(text, at)]);
});

test('two findings in two sections are told apart', () => {
  const text = reportText({
    lead: `依据${wrong}编制。`,
    sections: sections.map(({ id, title }) => ({ id, title, markdown: `已报告。\n\n${wrong}` })),
  });
  expect(numberPlaces(text)).toHaveLength(7);
  const lines = text.split('\n').flatMap((line, at) => (line.includes(wrong) ? [at + 1] : []));
  expect(numberPlaces(text).map((place) => Number(place.split(':')[0]))).toEqual(lines);
});

function inSection(markdown: string) {
  return {
    sections: sections.map(({ id, title }, at) => ({
      id,
      title,
      markdown: at === 4 ? markdown : '已报告。',
    })),
  };
}

function numberPlaces(text: string): string[] {
  return checkText(text)
    .issues.filter(({ ruleId }) => ruleId === 'document-number-form')
    .map(({ line, column }) => `${String(line)}:${String(column)}`);
}

function placeOf(text: string): string {
  return placeAt(text, text.indexOf(wrong));
}

function placeAt(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  return `${String(lines.length)}:${String((lines.at(-1) ?? '').length + 1)}`;
}
