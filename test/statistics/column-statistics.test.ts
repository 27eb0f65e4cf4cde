/** What the pages of the statistics say of columns of every kind: few reports, blanks, one form alone, figures of a country. */
import { describe, expect, test } from 'vitest';
import { barShapes } from '../../src/components/charts/bar-shapes.ts';
import { lineShapes } from '../../src/components/charts/line-shapes.ts';
import { roomFor } from '../../src/components/statistics/room-for.ts';
import type { Agency } from '../../src/core/register/agency.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import { bodiesStatistics } from '../../src/site/statistics/bodies-statistics.ts';
import { statisticsParts } from '../../src/site/statistics/body-parts.ts';
import { columnStatistics } from '../../src/site/statistics/column-statistics.ts';
import type { StatFigure } from '../../src/site/statistics/stat-figure.ts';
import { yearStatistics } from '../../src/site/statistics/year-statistics.ts';
import { archiveOf, type ExampleEntry } from '../support/archive-of.ts';
import { exampleAgency } from '../support/example-subject.ts';

const fees = 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan';
const large = 11_398_889;
const water: Agency = { ...exampleAgency, firstYear: 2019 };
const school: Agency = { ...water, id: 'shili-jiaoyuju', name: '示例县教育局' };
const town: Agency = { ...water, id: 'shili-donghezhen', name: '东河镇', kind: '乡镇街道' };
const county: Agency = { ...water, id: 'shili-zhengfu', name: '示例县人民政府', kind: '政府' };

function filed(agency: Agency, year: number, figures: Record<string, Figure> = {}): ExampleEntry {
  return { agency: agency.id, year, edition: year < 2021 ? '2019' : '2021', figures };
}

function received(count: Figure): Record<string, Figure> {
  return { 'requests.received.total': count };
}

function figureOf(figures: readonly StatFigure[], title: string): StatFigure {
  const found = figures.find((figure) => figure.title === title);
  if (found === undefined) throw new Error(`no figure ${title}`);
  return found;
}

function cells(figure: StatFigure, column: string) {
  const at = figure.table.columns.indexOf(column);
  return figure.table.rows.map((row) => {
    const { text = '', note = '' } = row.cells[at] ?? {};
    return [row.label, text, note];
  });
}

describe('a column of bodies and their government', () => {
  const archive = archiveOf(
    [
      filed(water, 2023, received(5)),
      filed(school, 2023, received(null)),
      filed(town, 2023, received(7)),
      filed(county, 2023, received(12)),
      filed(water, 2020, received(4)),
    ],
    { agencies: [county, water, school, town] },
  );

  test('adds up the bodies and not the government, and says of how many reports of those owed', () => {
    const flow = figureOf(columnStatistics(archive).figures, '收与办');
    expect(cells(flow, '新收')).toEqual([
      ['2020年', '4', ''],
      ['2021年', '', '没有报告'],
      ['2022年', '', '没有报告'],
      ['2023年', '12', '另1份未填'],
    ]);
    expect(cells(flow, '报告份数').map(([, text, note]) => [text, note])).toEqual([
      ['1', '应发3'],
      ['0', '应发3'],
      ['0', '应发3'],
      ['3', ''],
    ]);
  });

  test('tells in its sentence what the sum leaves out, and that unequal numbers are not compared', () => {
    const { sentence } = figureOf(columnStatistics(archive).figures, '收与办');
    expect(sentence.join('')).toBe(
      '2020年 1 份报告：新收 4 件，办结 0 件；2023年 3 份报告合计：新收 12 件（其中1份未填），办结 0 件。2021年起用2021年格式。两年的报告份数不同，不能直接比较。',
    );
  });

  test('tells whom a chart is described to all that is written into it', () => {
    const [chart] = figureOf(columnStatistics(archive).figures, '收与办').charts;
    expect(chart?.description).toContain(
      '新收：2020年（1份） 4；以下各年用2021年格式：2021年（0份） 缺，2022年（0份） 缺，2023年（3份） 12（另有1份未填）。',
    );
    const [stacked] = figureOf(columnStatistics(archive).figures, '谁来申请').charts.slice(1);
    expect(stacked?.description).toContain(
      '2023年（3份） 12（自然人 0、法人或其他组织 0；另有1份未填）',
    );
  });

  test('shows what the government filed by itself', () => {
    const [government, ...others] = yearStatistics(archive, 2023).governments;
    expect(government?.label).toBe('示例县人民政府');
    expect(government && cells(government.figure, '新收')).toEqual([['政府', '12', '']]);
    expect(others).toEqual([]);
  });

  test('divides a year by kind of body, with the sum below', () => {
    const flow = figureOf(yearStatistics(archive, 2023).figures, '收与办');
    expect(cells(flow, '新收')).toEqual([
      ['部门', '5', '另1份未填'],
      ['乡镇街道', '7', ''],
      ['合计', '12', '另1份未填'],
    ]);
  });

  test('draws no line over the years without reports, nor from one form to the other', () => {
    const [chart] = figureOf(columnStatistics(archive).figures, '收与办').charts;
    if (chart?.kind !== 'lines') throw new Error('no lines');
    const { series, years, formX } = lineShapes(chart);
    expect(series[0]?.path).not.toContain('L');
    expect(years.map(({ isMissing }) => isMissing)).toEqual([false, true, true, false]);
    expect(formX).toBe('22.67%');
  });
});

describe('a column', () => {
  test('without a report has no figures', () => {
    expect(columnStatistics(archiveOf([]))).toMatchObject({ label: undefined, figures: [] });
  });

  test('of governments alone adds up those of one level', () => {
    const other: Agency = {
      ...county,
      id: 'shili-yi',
      name: '示例乙县人民政府',
      division: { code: null, path: ['示例省', '示例市', '示例乙县'] },
    };
    const archive = archiveOf([filed(county, 2023, received(3)), filed(other, 2023, received(4))], {
      agencies: [county, other],
    });
    const { label, figures, governments } = columnStatistics(archive);
    expect([label, governments]).toEqual(['县级政府', []]);
    expect(cells(figureOf(figures, '收与办'), '新收')).toEqual([['2023年', '7', '']]);
  });

  test('of blanks alone has no zero, no bar and no rate', () => {
    const figures = columnStatistics(
      archiveOf([filed(water, 2023, { ...received(null), 'requests.resolved.total': '/' })]),
    ).figures;
    const flow = figureOf(figures, '收与办');
    expect(cells(flow, '新收')).toEqual([['2023年', '', '1份未填']]);
    const [chart] = flow.charts;
    if (chart?.kind !== 'bars') throw new Error('no bars');
    expect(chart.rows).toMatchObject([{ values: [undefined], text: '1份未填', lacking: '' }]);
    expect(cells(figureOf(figures, '办理结果'), '公开率')).toEqual([['2023年', '', '没有填全']]);
  });

  test.each([
    [
      'other bodies',
      [filed(water, 2022, received(5)), filed(school, 2023, received(6))],
      '两年有报告的机关不同，不能直接比较。',
    ],
    [
      'a blank in one of them',
      [
        filed(water, 2022, received(5)),
        filed(school, 2022, received(null)),
        filed(water, 2023, received(6)),
        filed(school, 2023, received(6)),
      ],
      '有报告没有填全，不能直接比较。',
    ],
  ])('of as many reports, but %s, warns of comparing its years', (_, entries, warning) => {
    const archive = archiveOf(entries, { agencies: [water, school] });
    const { sentence } = figureOf(columnStatistics(archive).figures, '收与办');
    expect(sentence.at(-1)).toBe(`。${warning}`);
  });

  test('names the reports of which a rate is, where they are not all', () => {
    const filedRates = { 'requests.received.total': 40, 'requests.broughtForward.total': 0 };
    const { sentence } = figureOf(
      columnStatistics(
        archiveOf(
          [
            filed(water, 2023, { ...filedRates, 'requests.carriedForward.total': 4 }),
            filed(school, 2023, { ...filedRates, 'requests.carriedForward.total': '/' }),
          ],
          { agencies: [water, school] },
        ),
      ).figures,
      '积压',
    );
    expect(sentence.join('')).toBe(
      '2023年 2 份报告合计：年末没有办完、结转下年的 4 件（其中1份填“/”）；结转比例 10.0%（4／40，据1份报告）。',
    );
  });

  test('on the trial form alone has no fees', () => {
    const { figures } = columnStatistics(archiveOf([filed(water, 2019), filed(water, 2020)]));
    expect(figures.map(({ title }) => title)).not.toContain('收费');
  });

  test('on both forms has the fees of the years on the one that asks for them', () => {
    const { figures } = columnStatistics(
      archiveOf([filed(water, 2020), filed(water, 2021, { [fees]: '12.5000' })]),
    );
    expect(cells(figureOf(figures, '收费'), '行政事业性收费')).toEqual([['2021年', '12.5000', '']]);
  });
});

describe('a bar', () => {
  const archive = archiveOf([filed(water, 2022, received(large)), filed(water, 2023, received(0))]);

  test.each([
    [2022, [{ fill: 'f1', x: '0%', width: '100%' }], '11398889'],
    [2023, [], '0'],
  ])(
    'of %i is as long as its figure, which stands beside it even where it is 0',
    (year, parts, text) => {
      const [chart] = figureOf(yearStatistics(archive, year).figures, '收与办').charts;
      if (chart?.kind !== 'bars') throw new Error('no bars');
      const [bar] = barShapes(chart).bars;
      expect([bar?.parts, bar?.row.text]).toEqual([parts, text]);
    },
  );
});

describe('small multiples', () => {
  test('tell a slash from a blank', () => {
    const archive = archiveOf([
      filed(water, 2021, received('/')),
      filed(water, 2022, received(null)),
      filed(water, 2023, received(0)),
    ]);
    const part = statisticsParts(archive)[0];
    const rows = part === undefined ? [] : bodiesStatistics(archive, part).groups[0]?.table.rows;
    expect(rows?.[0]?.cells.map(({ text, note }) => text || note)).toEqual(['／', '未填', '0']);
  });

  const many = Array.from({ length: 70 }, (_, at): Agency => ({
    ...water,
    id: `ju-${String(at).padStart(2, '0')}`,
    name: `示例县第${String(at + 10)}局`,
  }));
  const archive = archiveOf(
    many.map((agency, at) => filed(agency, 2023, received(at === 0 ? large : at))),
    { agencies: many },
  );
  const parts = statisticsParts(archive);

  test('stand sixty to a page', () => {
    const sizes = parts.map(({ groups }) => groups.flatMap(({ agencies }) => agencies).length);
    expect(sizes).toEqual([60, 10]);
  });

  test('have the scale of the whole group, and one of their own where they would be flat', () => {
    const [first, second] = parts.map((part) => bodiesStatistics(archive, part).groups[0]);
    expect([first?.max, second?.max]).toEqual([20_000_000, 20_000_000]);
    expect(first?.charts.map(({ hasOwnScale }) => hasOwnScale).slice(0, 3)).toEqual([
      false,
      true,
      true,
    ]);
    expect(first?.charts[1]?.chart.max).toBe(5);
  });
});

describe('a table', () => {
  const table = (text: string, columns: number) => {
    const cells = Array.from({ length: columns }, () => ({
      text,
      share: '',
      note: '',
      isQuiet: false,
    }));
    const row = { label: '2023年', href: undefined, isSum: false, opensForm: false, cells };
    const names = cells.map((_, at) => String(at));
    return { id: '', caption: '', unit: '件', rowHeading: '年度', columns: names, rows: [row] };
  };

  test('has a line a row where its figures are short, and blocks where they have no room', () => {
    expect(roomFor(table('186', 5))).toBeUndefined();
    expect(roomFor(table('47.9%', 9))).toBe('full');
    expect(roomFor(table('11398889', 9))).toBe('stacked');
  });
});
