/** content/words.yaml, as its editors write it. */
import { describe, expect, test } from 'vitest';
import { checkReport } from '../../src/core/checking/check-report.ts';
import { checkWords } from '../../src/core/checking/check-register.ts';
import { noWords } from '../../src/core/register/words.ts';

const path = 'content/words.yaml';

describe('a file of words', () => {
  test('may be missing, empty, or hold only remarks', () => {
    const nothing = { words: noWords, issues: [] };
    expect(checkWords(undefined)).toEqual(nothing);
    expect(checkWords({ path, text: '' })).toEqual(nothing);
    expect(checkWords({ path, text: '# 还没有写\n\n#错别字:\n' })).toEqual(nothing);
  });

  test('may have lists that are still to be written', () => {
    expect(read('错别字:\n文件名称:\n容许: []\n')).toEqual(noWords);
  });

  test('holds typing errors, titles and accepted words', () => {
    expect(read('错别字:\n  谁库: 水库\n文件名称:\n  - 《示例规定》\n容许: [帐号]\n')).toEqual({
      typingErrors: [{ wrong: '谁库', right: '水库' }],
      documents: ['示例规定'],
      accepted: ['帐号'],
    });
  });

  test.each([
    ['错别字:\n  - 谁库: 水库\n', '2:3 错别字：应写成几行“错的: 对的”，如“效劳公开: 服务公开”'],
    ['错别字:\n  谁: 水\n', '2:6 错别字 › 谁：错的至少要写两个字，只写一个字会牵连别的词'],
    ['错别字:\n  水库: 水库\n', '2:7 错别字 › 水库：错的和对的一样，请核对'],
    ['错别字:\n  谁库:\n', '2:6 错别字 › 谁库：没有填写'],
    ['文件名称: 示例规定\n', '1:7 文件名称：应是一个列表，每项是一个文件的全称，不加书名号'],
    ['错字:\n  谁库: 水库\n', '1:1 “错字”不是这里可以写的名称；是不是“错别字”？'],
  ])('says what is wrong with %j', (text, wanted) => {
    const { words, issues } = checkWords({ path, text });
    expect(words).toEqual(noWords);
    expect(
      issues.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`),
    ).toEqual([wanted]);
  });
});

describe('the words of a column', () => {
  const typed = { ...noWords, typingErrors: [{ wrong: '处理费', right: '信息处理费' }] };

  test('are held against every report', () => {
    expect(found('没有收取处理费。', typed)).toEqual(['“处理费”应为“信息处理费”']);
  });

  test('are not wrong where the right word holds them', () => {
    expect(found('没有收取信息处理费。', typed)).toEqual([]);
  });

  test('silence what a rule takes for a mistake', () => {
    expect(found('见“XX局”栏目和帐号。', noWords)).toEqual(['“帐号”应为“账号”']);
    expect(found('见“XX局”栏目和帐号。', { ...noWords, accepted: ['帐号'] })).toEqual([]);
    expect(found('未收取政府信息处理费。', noWords)).toEqual(['“政府信息处理费”应为“信息处理费”']);
    expect(found('未收取政府信息处理费。', { ...noWords, accepted: ['政府信息处理费'] })).toEqual(
      [],
    );
  });
});

function read(text: string) {
  const { words, issues } = checkWords({ path, text });
  expect(issues).toEqual([]);
  return words;
}

/** What rules of style say of a sentence in a report. */
function found(sentence: string, words: typeof noWords): string[] {
  const text = `---\n机关: 示例县水利局\n---\n\n## 六、其他需要报告的事项\n\n${sentence}\n`;
  const file = {
    path: 'content/reports/a/2023.md',
    agency: 'a',
    year: 2023,
    text,
    hasFile: () => true,
  };
  return checkReport(file, undefined, words)
    .issues.filter(({ ruleId }) => ['typing-errors', 'document-title'].includes(ruleId))
    .map(({ message }) => message);
}
