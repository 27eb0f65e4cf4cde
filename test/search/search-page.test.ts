import { describe, expect, test } from 'vitest';
import { pagesToShow } from '../../src/search/page/show-pages.ts';
import { titlePhrases } from '../../src/search/page/title-phrases.ts';
import { regionChoices, type Choice } from '../../src/site/search-view.ts';

describe('links to pages of results', () => {
  test('are the first, the last and those around the current one', () => {
    expect(pagesToShow(1, 2)).toEqual([1, 2]);
    expect(pagesToShow(5, 9)).toEqual([1, 3, 4, 5, 6, 7, 9]);
    expect(pagesToShow(9, 9)).toEqual([1, 7, 8, 9]);
  });
});

describe('the divisions to choose from', () => {
  test('pass over those that only hold one other', () => {
    expect(regionChoices([['示例省', '示例市', '示例县']])).toEqual([
      { value: '示例省/示例市/示例县', label: '示例县', inside: [] },
    ]);
  });

  test('stand in those that hold several', () => {
    const choices = regionChoices([
      ['河南省', '新乡市', '延津县'],
      ['河南省', '新乡市', '卫辉市'],
      ['河南省', '平顶山市', '叶县'],
    ]);
    expect(drawn(choices)).toEqual(['河南省', '-新乡市', '--延津县', '--卫辉市', '-叶县']);
  });

  test('have a body’s own division even where it holds one other', () => {
    const choices = regionChoices([['新乡市'], ['新乡市', '延津县']]);
    expect(drawn(choices)).toEqual(['新乡市', '-延津县']);
    expect(choices[0]?.inside.map(({ value }) => value)).toEqual(['新乡市/延津县']);
  });

  test('end with those of which it is not known', () => {
    expect(drawn(regionChoices([[], ['叶县']]))).toEqual(['叶县', '未载明']);
  });
});

describe('a title', () => {
  test('may break after the year and after what the report is about', () => {
    expect(titlePhrases('示例县水利局2023年政府信息公开工作年度报告')).toEqual([
      '示例县水利局2023年',
      '政府信息公开',
      '工作年度报告',
    ]);
  });

  test('may break there as well where a mark ends before', () => {
    expect(titlePhrases('年政府信息公开工作年度报告')).toEqual([
      '年',
      '政府信息公开',
      '工作年度报告',
    ]);
  });
});

function drawn(choices: readonly Choice[], depth = 0): string[] {
  return choices.flatMap(({ label, inside }) => [
    `${'-'.repeat(depth)}${label}`,
    ...drawn(inside, depth + 1),
  ]);
}
