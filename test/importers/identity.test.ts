import { describe, expect, test } from 'vitest';
import type { Metadata } from '../../src/core/importers/document/source-document.ts';
import type { ImportSubject } from '../../src/core/importers/imported.ts';
import { readIdentity } from '../../src/core/importers/recognise/identity/read-identity.ts';
import { splitDocument } from '../../src/core/importers/recognise/split-document.ts';
import type { Agency } from '../../src/core/register/agency.ts';
import { documentOf } from './support/source-blocks.ts';

const official = '示例县水利局2023年政府信息公开工作年度报告';

const waterBureau: Agency = {
  id: 'shili-shuiliju',
  name: '示例县水利局',
  formerNames: ['示例县水务局'],
  kind: '部门',
  division: { code: null, path: ['示例省', '示例市', '示例县'] },
};

interface Given {
  readonly lines: readonly string[];
  readonly registered?: Agency | undefined;
  readonly year?: number | undefined;
  readonly metadata?: Metadata;
}

function identify({ lines, metadata = {}, ...given }: Given) {
  const document = documentOf([...lines, '一、总体情况', '全年公开12条。'], metadata);
  const subject: ImportSubject = {
    agency: 'shili-shuiliju',
    registered: 'registered' in given ? given.registered : waterBureau,
    year: given.year,
  };
  const { identity, findings } = readIdentity(splitDocument(document), metadata, subject);
  return { ...identity, findings: findings.map(({ ruleId }) => ruleId), said: findings };
}

describe('the title', () => {
  test('in official words says whose report it is and of which year', () => {
    expect(identify({ lines: [official] })).toMatchObject({
      year: 2023,
      agencyName: '示例县水利局',
      title: official,
      publishedOn: null,
      period: null,
      findings: [],
    });
  });

  test.each([
    '2023年示例县水利局政府信息公开工作年度报告',
    '2023年度示例县水利局政府信息公开年报',
    '示例县水利局2023年度政府信息公开工作报告',
    '示例县水利局关于2023年政府信息公开工作情况的报告',
    '关于示例县水利局2023年政府信息公开工作年度报告',
    '示例县水利局政府信息公开工作年度报告（2023年度）',
    '示例县水利局政府信息公开2023年度报告',
    '示例县水利局二〇二三年政府信息公开工作年度报告',
    '示例县水利局２０２３年政府信息公开工作年度报告',
    '示例省示例市示例县水利局2023年政府信息公开工作年度报告',
  ])('%s means the same and is written in official words, with a note', (line) => {
    expect(identify({ lines: [line] })).toMatchObject({
      year: 2023,
      title: official,
      findings: ['import-text'],
    });
    expect(identify({ lines: [line] }).said[0]?.message).toContain(line);
  });

  test('may name the body as it was called at that time', () => {
    const title = '示例县水务局2023年政府信息公开工作年度报告';
    expect(identify({ lines: [title] })).toMatchObject({
      agencyName: '示例县水务局',
      title,
      findings: [],
    });
  });

  test('of another year is kept as filed, and the contradiction told', () => {
    const title = '示例县水利局2022年政府信息公开工作年度报告';
    const found = identify({ lines: [title], year: 2023 });
    expect(found).toMatchObject({ year: 2023, title, findings: ['import-identity'] });
    expect(found.said[0]?.message).toMatch(/2022.*2023/);
    expect(found.said[0]?.severity).toBe('error');
  });

  test('of another body is kept as filed, and the contradiction told', () => {
    const title = '示例县教育局2023年政府信息公开工作年度报告';
    const found = identify({ lines: [title] });
    expect(found).toMatchObject({
      agencyName: '示例县水利局',
      title,
      findings: ['import-identity'],
    });
    expect(found.said[0]?.message).toMatch(/示例县教育局.*示例县水利局.*示例县水务局/);
  });

  test.each(['水利局', '示例县水局'])(
    'with %s only names the body by a part of its name',
    (name) => {
      expect(identify({ lines: [`${name}2023年政府信息公开工作年度报告`] })).toMatchObject({
        agencyName: '示例县水利局',
        title: official,
        findings: ['import-agency', 'import-text'],
      });
    },
  );

  test('without a body is completed from the register', () => {
    expect(identify({ lines: ['2023年政府信息公开工作年度报告'] })).toMatchObject({
      title: official,
      findings: ['import-agency', 'import-text'],
    });
  });

  test('in words of its own is kept, so that the rules speak of it', () => {
    const title = '示例县水利局2023年政务公开工作报告';
    expect(identify({ lines: [title] })).toMatchObject({ title, findings: [] });
  });

  test('that is missing is taken from the fields of the file, without the name of the site', () => {
    const metadata = { title: `${official}_示例县人民政府` };
    expect(identify({ lines: [], metadata })).toMatchObject({
      year: 2023,
      title: official,
      findings: [],
    });
  });

  test('that is missing altogether needs the year from the caller', () => {
    expect(identify({ lines: [] }).findings).toEqual(['import-identity', 'import-agency']);
    expect(identify({ lines: [] }).year).toBeUndefined();
    expect(identify({ lines: [] }).said[0]?.message).toContain('--year');
    expect(identify({ lines: [], year: 2023 })).toMatchObject({ year: 2023, title: official });
  });

  test('that contradicts the fields of the file needs the year from the caller', () => {
    const metadata = { title: '示例县水利局2022年政府信息公开工作年度报告' };
    expect(identify({ lines: [official], metadata }).findings).toEqual(['import-identity']);
    expect(identify({ lines: [official], metadata, year: 2023 }).findings).toEqual([]);
  });
});

describe('a body', () => {
  test('that is not registered goes by the name in the title', () => {
    expect(identify({ lines: [official], registered: undefined })).toMatchObject({
      agencyName: '示例县水利局',
      findings: [],
    });
  });

  test('that is neither registered nor named is unknown', () => {
    const found = identify({ lines: ['2023年政府信息公开工作年度报告'], registered: undefined });
    expect(found.agencyName).toBeUndefined();
    expect(found.findings).toEqual(['import-identity']);
  });

  test('whose name says no region is told so, registered or not', () => {
    const title = '工信局2023年政府信息公开工作年度报告';
    const registered = { ...waterBureau, name: '工信局', division: { code: null, path: [] } };
    const found = identify({ lines: [title], registered });
    expect(found).toMatchObject({ agencyName: '工信局', title, findings: ['import-agency'] });
    expect(found.said[0]?.message).toContain('地区');
    expect(identify({ lines: [title], registered: undefined }).findings).toEqual(['import-agency']);
  });

  test.each([
    ['工信局', '示例区工业和信息化局'],
    ['示例区工信局', '示例区工业和信息化局'],
    ['示例县', '示例县人民政府'],
    ['示例县政府', '示例县人民政府'],
  ])('%s stands for %s, with a warning', (named, name) => {
    const found = identify({
      lines: [`${named}2023年政府信息公开工作年度报告`],
      registered: { ...waterBureau, name, formerNames: [] },
    });
    expect(found).toMatchObject({ agencyName: name, findings: ['import-agency', 'import-text'] });
  });
});

test('a government that shares a word with its information is known all the same', () => {
  const name = '示例县人民政府';
  const registered = { ...waterBureau, name, formerNames: [] };
  expect(identify({ lines: ['示例县人民政府信息公开2023年度报告'], registered })).toMatchObject({
    agencyName: name,
    title: '示例县人民政府2023年政府信息公开工作年度报告',
    findings: ['import-text'],
  });
});

describe('the day of publication', () => {
  test.each([
    ['发布日期：2024-01-22', '2024-01-22'],
    ['【发布时间：2024年1月22日 10:15】', '2024-01-22'],
    ['来源：示例县水利局 公开日期: 2024/1/22 浏览次数：8', '2024-01-22'],
    ['发布时间：2024.01.22', '2024-01-22'],
    ['发 布 日 期 ：2024-01-22', '2024-01-22'],
    ['2024-01-22 来源：示例县水利局', null],
    ['发布日期：2024-02-30', null],
    ['成文日期：2024-01-22', null],
    ['2024年1月22日', null],
  ])('%s', (line, date) => {
    expect(identify({ lines: [official, line] }).publishedOn).toBe(date);
  });

  test('stands in the fields of the file', () => {
    const metadata = { publishedOn: '2024-01-22 10:15:00' };
    expect(identify({ lines: [official], metadata }).publishedOn).toBe('2024-01-22');
  });

  test('is not the day of the signature, which is told', () => {
    const found = identify({ lines: [official, '（2024年1月20日）'] });
    expect(found).toMatchObject({ publishedOn: null, findings: ['import-text'] });
    expect(found.said[0]?.message).toContain('2024-01-20');
  });

  test('is left open where the file states two', () => {
    const metadata = { publishedOn: '2024-03-01' };
    const found = identify({ lines: [official, '发布日期：2024-01-22'], metadata });
    expect(found).toMatchObject({ publishedOn: null, findings: ['import-text'] });
  });
});

test('numbers and source come from labelled lines', () => {
  const line =
    '索引号：014314799/2024-00002　文号：示水〔2024〕3号　来源：示例县水利局　发布日期：2024-01-22';
  expect(identify({ lines: [official, line, '发文字号：无'] })).toMatchObject({
    indexNumber: '014314799/2024-00002',
    documentNumber: '示水〔2024〕3号',
    source: '示例县水利局',
    publishedOn: '2024-01-22',
  });
});

describe('the period', () => {
  const whole = { from: '2023-01-01', to: '2023-12-31' };
  test.each([
    ['本报告统计数据从2023年1月1日至12月31日。', whole],
    ['报告中所列数据的统计期限自2023年1月1日起至2023年12月31日止。', whole],
    ['数据统计时间为 2023 年 1 月 1 日—12 月 31 日。', whole],
    ['2023年1月1日至2023年12月31日，累计公开12条。', null],
    ['统计期限从2023年1月1日至2月30日。', null],
    ['统计期限从2023年12月31日至1月1日。', null],
  ])('%s', (line, period) => {
    expect(identify({ lines: [official, line] }).period).toEqual(period);
  });
});
