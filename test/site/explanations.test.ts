/** What pages say of how to read them. */
import { expect, test } from 'vitest';
import { elements, readPages, textOf } from '../support/built-site.ts';

const pages = readPages();

function paragraphs(path: string): string[] {
  const page = pages.find((each) => each.path === path);
  return page === undefined ? [] : elements(page, 'p').map(textOf);
}

test('the coverage page says by when reports are due, in the year after', () => {
  expect(paragraphs('/coverage/')).toContain(
    '报告应在次年的以下日期以前发布：政府3月31日，部门1月31日，乡镇街道1月31日。当天发布算按期。',
  );
});

test('the page of a body names the line in its charts by its form, not by its colour', () => {
  expect(paragraphs('/agencies/shili-shuiliju/')).toContain(
    '虚线处改用2021年格式，折线到此断开。各项总计在两版格式中含义相同；表二只取两版都有的处理决定数量。',
  );
});
