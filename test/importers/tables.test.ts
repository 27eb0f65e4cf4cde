/** Standard tables → figures: exactly, or not at all. Every figure differs, so that a shift by one cell is seen. */
import { describe, expect, test } from 'vitest';
import { applicantColumns } from '../../src/core/form/applicants.ts';
import { contentLabel, disclosure2019 } from '../../src/core/form/disclosures.ts';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { requestRows } from '../../src/core/form/request-rows.ts';
import type { Table } from '../../src/core/importers/document/source-document.ts';
import { cutTables } from '../../src/core/importers/recognise/tables/cut-table.ts';
import { readTables } from '../../src/core/importers/recognise/read-tables.ts';
import { disclosure, disputes, requests } from './support/standard-tables.ts';
import { tableOf } from './support/table.ts';

const sound = { disclosure, requests, disputes };

describe('a sound document', () => {
  test('gives all figures, each with its origin', () => {
    const { filed, findings } = read();
    expect(findings).toEqual([]);
    expect(Object.keys(filed?.figures ?? {})).toHaveLength(figureDefinitions('2021').length);
    expect(filed?.figures['requests.withheld.stateSecret.business']).toBe(52);
    expect(filed?.figures['disputes.litigationAfterReconsideration.total']).toBe(924);
    expect(filed?.origins.get('requests.received.total')).toEqual({
      place: { line: 2, cell: '8' },
      raw: '17',
      label: '一、本年新收政府信息公开申请数量',
    });
  });

  test('may have its rows shifted, group labels glued on and three tables in one', () => {
    const shifted = change(
      requests,
      'stateSecret',
      (row) => `（三）不予公开||1.属于国家秘密${behindLabel(row)}|`,
    );
    const glued = change(
      shifted,
      'notHeld',
      (row) => `(四) 无法提供 1. 本机关不掌握相关政府信息${behindLabel(row)}`,
    );
    const { filed } = readTables([
      { id: undefined, blocks: cutTables([tableOf([...disclosure, ...glued, ...disputes])]) },
    ]);
    expect(filed?.figures).toEqual(read().filed?.figures);
  });

  test('may misspell a label that is due, and is told', () => {
    const misspelt = change(
      requests,
      'prohibitedByLaw',
      (row) => `2.其他法律行政止公开${behindLabel(row)}`,
    );
    const { filed, findings } = read({ requests: misspelt });
    expect(filed?.figures['requests.withheld.prohibitedByLaw.total']).toBe(67);
    expect(messages(findings)).toEqual([
      '第7行：名称“2.其他法律行政止公开”按官方写法读作“2.其他法律行政法规禁止公开”',
    ]);
  });
});

describe('blanks, slashes and ways to write a number', () => {
  test('are kept apart or normalised with a note', () => {
    const row = '一、本年新收政府信息公开申请数量|１,234|/|—|0|3件| |11';
    const { filed, findings } = read({ requests: withRow(1, row) });
    const figures = applicantColumns.map(({ id }) => filed?.figures[`requests.received.${id}`]);
    expect(figures).toEqual([1234, '/', '/', 0, 3, null, 11]);
    expect(messages(findings)).toEqual([
      '第2行：一、本年新收政府信息公开申请数量 · 自然人的“１,234”写成1234',
      '第2行：一、本年新收政府信息公开申请数量 · 科研机构的“—”写成/',
      '第2行：一、本年新收政府信息公开申请数量 · 法律服务机构的“3件”写成3',
    ]);
  });

  test.each(['约5', '5-6', '3.5', '-2', '三', '12 3', '1,23', '①'])('%s is refused', (text) => {
    const { filed, findings } = read({
      requests: withRow(1, `${requestRows('2021')[0]?.row.label ?? ''}|${text}|2|3|4|5|6|7`),
    });
    expect(filed).toBeUndefined();
    expect(messages(findings).join()).toContain('第2行');
  });
});

describe('a row is refused, and named with its line, when', () => {
  const received = requestRows('2021')[0]?.row.label ?? '';
  test.each([
    ['a figure was lost', `${received}|12|13|14|15|16|17`],
    ['its last figure was lost', `${received}|11|12|13|14|15|16`],
    ['there is one too many', `${received}|11|12|13|14|15|16|17|18`],
    ['it begins one field too late and lacks its total', `${received}||11|12|13|14|15|16`],
    ['a figure slid in front of its name', `11|${received}|12|13|14|15|16|17`],
    ['a figure slid into its name', `${received}11|12|13|14|15|16|17`],
    ['its name was lost', '|11|12|13|14|15|16|17'],
    ['its name means another', '一、上年新收政府信息公开申请数量|11|12|13|14|15|16|17'],
    ['its name is another', '本年收到的信件|11|12|13|14|15|16|17'],
  ])('%s', (_, row) => {
    const { filed, findings } = read({ requests: withRow(1, row) });
    const isBlankFirst = row.includes('||');
    if (isBlankFirst) expect(filed?.figures['requests.received.naturalPerson'] ?? null).toBeNull();
    else expect(filed).toBeUndefined();
    if (!isBlankFirst) expect(findings.map(({ place }) => place.line)).toContain(2);
  });

  test('two rows changed places', () => {
    const swapped = [...requests];
    [swapped[5], swapped[6]] = [requests[6] ?? '', requests[5] ?? ''];
    expect(read({ requests: swapped }).filed).toBeUndefined();
  });

  test('it stands twice', () => {
    const twice = [...requests.slice(0, 3), ...requests.slice(2)];
    expect(messages(read({ requests: twice }).findings)).toContain(
      '第4行：“二、上年结转政府信息公开申请数量”出现了两次，不知道以哪一次为准；请只保留一次',
    );
  });

  test('it is missing', () => {
    const lost = requests.filter((row) => !row.startsWith('2.重复申请'));
    expect(messages(read({ requests: lost }).findings).join()).toContain(
      '缺少“（五）不予处理 2.重复申请”一行',
    );
  });
});

describe('columns', () => {
  const header = applicantColumns.map(({ label }) => label);
  test('in another order are refused: a header that lost a cell looks like that too', () => {
    const reordered = [
      `类别|${[header[6], ...header.slice(0, 6)].join('|')}`,
      ...requests.slice(1),
    ];
    expect(read({ requests: reordered }, 'grid').filed).toBeUndefined();
    expect(read({ requests: reordered }).filed).toBeUndefined();
  });

  test('of an agency’s own are refused', () => {
    const own = [
      `类别|自然人|小计|${header.slice(1).join('|')}`,
      ...requests.slice(1).map((row) => `${row}|`),
    ];
    expect(read({ requests: own }).filed).toBeUndefined();
  });

  test('of disputes must be in order', () => {
    const wrong = [
      ...disputes.slice(0, 2),
      (disputes[2] ?? '').replace('结果维持|结果纠正', '结果纠正|结果维持'),
      disputes[3] ?? '',
    ];
    expect(read({ disputes: wrong }).filed).toBeUndefined();
  });

  test.each(['百件', '万件'])(
    'that count in %s are refused: the form counts one by one',
    (unit) => {
      const inUnits = disclosure.map((row) =>
        row.replace('本年处理决定数量', `本年处理决定数量（${unit}）`),
      );
      expect(messages(read({ disclosure: inUnits }).findings).join()).toContain('逐件计数');
    },
  );

  test('of another year are refused', () => {
    const lastYear = disclosure.map((row) => row.replace('本年处理决定', '上年处理决定'));
    expect(read({ disclosure: lastYear }).filed).toBeUndefined();
  });

  test('of litigation before 行政复议 are refused', () => {
    const swapped = disputes.map((row) => row.split('|').toReversed().join('|'));
    expect(
      read({ disputes: [swapped[0] ?? '', ...disputes.slice(1)] }, 'grid').filed,
    ).toBeUndefined();
  });

  test('of remarks behind the last are read over while they are blank', () => {
    const blank = [`${requests[0] ?? ''}|备注`, ...requests.slice(1).map((row) => `${row}|`)];
    expect(read({ requests: blank }, 'grid').filed?.figures).toEqual(read().filed?.figures);
    const said = blank.map((row, index) => (index === 3 ? `${row}含3件转办` : row));
    expect(read({ requests: said }, 'grid').filed).toBeUndefined();
  });

  test('of fees in 元 are refused: the form counts in 万元', () => {
    const inYuan = disclosure.map((row) => row.replace('单位：万元', '单位：元'));
    expect(messages(read({ disclosure: inYuan }).findings).join()).toContain('单位是元');
  });
});

describe('editions', () => {
  const trial = disclosure2019.flatMap(({ label, columns, rows }) => [
    label,
    [contentLabel, ...columns.map((column) => column.label)].join('|'),
    ...rows.map((row) => [row.label, ...columns.map((_, column) => String(column + 1))].join('|')),
  ]);
  const single = [
    ...requests.filter((row) => !/^[123]\.(申请人|其他\|)/.test(row)).slice(0, -2),
    '（六）其他处理|1|2|3|4|5|6|21',
    ...requests.slice(-2),
  ];

  test('the trial form is recognised by its rows and columns', () => {
    const { filed } = read({ disclosure: trial, requests: single });
    expect(filed?.edition).toBe('2019');
    expect(Object.keys(filed?.figures ?? {})).toHaveLength(figureDefinitions('2019').length);
  });

  test('a heading over two columns has one figure, written into both or not', () => {
    const wide = (second: string) =>
      trial.map((row) =>
        row.startsWith('行政事业性收费')
          ? `行政事业性收费|1|2|${second}`
          : row.endsWith('|上一年项目数量|本年增/减')
            ? row.replace('本年增/减', '本年增/减>2')
            : row,
      );
    const change = (second: string) =>
      read({ disclosure: wide(second), requests: single }, 'grid').filed?.figures[
        'proactiveDisclosure.administrativeFees.change'
      ];
    expect(change('2')).toBe(2);
    expect(change('3')).toBeUndefined();
  });

  test('are never mixed', () => {
    expect(read({ disclosure: trial }).filed).toBeUndefined();
    expect(read({ requests: single }).filed).toBeUndefined();
  });
});

test('an unrelated table is none of the three', () => {
  const { filed, findings } = readTables([
    { id: undefined, blocks: [tableOf(['序号|名称', '1|水库'])] },
  ]);
  expect(filed).toBeUndefined();
  expect(findings).toHaveLength(3);
});

function read(changes: Partial<typeof sound> = {}, trust: Table['columns'] = 'fields') {
  const tables = { ...sound, ...changes };
  return readTables([
    { id: 'proactiveDisclosure', blocks: [tableOf(tables.disclosure, trust)] },
    { id: 'requests', blocks: [tableOf(tables.requests, trust)] },
    { id: 'disputes', blocks: [tableOf(tables.disputes, trust)] },
  ]);
}

function withRow(index: number, row: string): string[] {
  return requests.map((before, position) => (position === index ? row : before));
}

/** The row whose id ends so. */
function change(rows: readonly string[], id: string, to: (row: string) => string): string[] {
  const label = requestRows('2021').find(({ row }) => row.id.endsWith(id))?.row.label ?? '';
  return rows.map((row) => (row.startsWith(`${label}|`) ? to(row) : row));
}

function behindLabel(row: string): string {
  return row.slice(row.indexOf('|'));
}

function messages(findings: readonly { message: string }[]): string[] {
  return findings.map(({ message }) => message);
}
