import { expect, test } from 'vitest';
import { titlePhrases } from '../../src/site/title-phrases.ts';

test('a title stands in two lines and breaks after the year and after 政府信息公开', () => {
  expect(titlePhrases('示例县水利局2023年政府信息公开工作年度报告', '示例县水利局')).toEqual({
    name: '示例县水利局',
    rest: ['2023年', '政府信息公开', '工作年度报告'],
  });
});

test('a title that does not begin with the body stays whole', () => {
  const { name, rest } = titlePhrases('2023年度政府信息公开工作年度报告', '示例县水利局');
  expect(name).toBe('');
  expect(rest.join('')).toBe('2023年度政府信息公开工作年度报告');
});
