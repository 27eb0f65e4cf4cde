import { expect, test } from 'vitest';
import { filingFacts } from '../../src/site/filing-facts.ts';
import { exampleSubject } from '../support/example-subject.ts';

test('an office files a report by its index number and its day, its source, and what is remarked of it', () => {
  const { report } = exampleSubject({
    indexNumber: '000000000/2024-00003',
    publishedOn: '2024-02-02',
    source: '示例县人民政府网站',
  });
  expect(
    filingFacts(report, [
      { sign: '迟', words: '逾期 2 天' },
      { sign: '更', words: '更正一次' },
    ]),
  ).toEqual([
    '索引号：000000000/2024-00003　发布日期：2024-02-02',
    '来源：示例县人民政府网站',
    '逾期 2 天，更正一次。',
  ]);
});

test('what was not stated takes no line', () => {
  const { report } = exampleSubject({ publishedOn: null });
  expect(filingFacts(report, [])).toEqual([]);
});
