import { describe, expect, test } from 'vitest';
import {
  dataCitation,
  dayOfCitation,
  reportCitation,
} from '../../../src/core/open-data/citation.ts';
import { exampleSite } from '../../support/archive-of.ts';

const report = {
  agencyName: '示例县水利局',
  title: '示例县水利局2023年政府信息公开工作年度报告',
  publishedOn: '2024-01-22',
};
const address = 'https://gk.example.gov.cn/reports/shili-shuiliju/2023/';

describe('a report as a source', () => {
  test('names body, title, day of publication, day of citation and address', () => {
    expect(reportCitation(report, { address, citedOn: '2026-03-01' })).toBe(
      '示例县水利局. 示例县水利局2023年政府信息公开工作年度报告[R/OL]. (2024-01-22)[2026-03-01]. https://gk.example.gov.cn/reports/shili-shuiliju/2023/.',
    );
  });

  test('keeps a place for a day that isn’t known yet', () => {
    expect(reportCitation(report, { address, citedOn: dayOfCitation })).toContain(
      '. (2024-01-22)[引用日期]. https://',
    );
  });

  test('leaves out a day of publication that the source doesn’t state', () => {
    expect(reportCitation({ ...report, publishedOn: null }, { address })).toBe(
      '示例县水利局. 示例县水利局2023年政府信息公开工作年度报告[R/OL]. https://gk.example.gov.cn/reports/shili-shuiliju/2023/.',
    );
  });

  test('without an address has no day of citation', () => {
    expect(reportCitation(report, { citedOn: '2026-03-01' })).toBe(
      '示例县水利局. 示例县水利局2023年政府信息公开工作年度报告[R/OL]. (2024-01-22).',
    );
  });
});

describe('the data as a source', () => {
  test('name who runs the column, and are a data set', () => {
    expect(
      dataCitation(
        { ...exampleSite, organizer: '示例县人民政府' },
        { address: 'https://gk.example.gov.cn/data/', citedOn: dayOfCitation },
      ),
    ).toBe(
      '示例县人民政府. 示例县政府信息公开：历年年度报告的数字[DS/OL]. [引用日期]. https://gk.example.gov.cn/data/.',
    );
  });

  test('begin with their title where nobody is named', () => {
    expect(dataCitation(exampleSite)).toBe('示例县政府信息公开：历年年度报告的数字[DS/OL].');
  });
});
