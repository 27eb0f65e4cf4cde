import { expect, test } from 'vitest';
import { renderRows } from '../../src/components/figure-table/render-rows.ts';
import type { FigureCell } from '../../src/core/form/tables/table-layout.ts';
import type { Figure } from '../../src/core/report/figure.ts';

const cell: FigureCell = { id: 'a.b', headers: ['c', 'r'], showsChange: true, columnLabel: '总计' };

function rendered(figure: Figure, changes: readonly (readonly [string, string])[] = []): string {
  return renderRows([{ headings: [], figures: [cell] }], {
    figures: { 'a.b': figure },
    changes: new Map(changes),
  });
}

test('a figure stands as filed in a cell that carries its id', () => {
  expect(rendered('12.5000')).toBe(
    '<tr role="row"><td id="a.b" headers="c r" role="cell">12.5000</td></tr>',
  );
});

test('a zero is marked as one', () => {
  expect(rendered(0)).toBe(
    '<tr role="row"><td id="a.b" class="z" headers="c r" role="cell">0</td></tr>',
  );
});

test('a blank is empty, and said to those who cannot see it', () => {
  expect(rendered(null)).toBe(
    '<tr role="row"><td id="a.b" headers="c r" role="cell"><small class="vh">未填</small></td></tr>',
  );
});

test('a slash is shown as filed', () => {
  expect(rendered('/')).toBe(
    '<tr role="row"><td id="a.b" class="na" headers="c r" role="cell">/</td></tr>',
  );
});

test('what the site adds stands in a small', () => {
  expect(rendered(186, [['a.b', '+28']])).toBe(
    '<tr role="row"><td id="a.b" headers="c r" role="cell">186<small><span class="vh">，较上年</span>+28</small></td></tr>',
  );
});

test('what was filed can never be markup', () => {
  expect(rendered('<b>"&')).toContain('&lt;b&gt;&quot;&amp;');
});

test('a row of zeros is marked as one', () => {
  const row = { headings: [], figures: [cell, { ...cell, id: 'a.c' }] };
  const rendering = { figures: { 'a.b': 0, 'a.c': 0 }, changes: new Map() };
  expect(renderRows([row], rendering)).toMatch(/^<tr class="zero" role="row"><td [^>]*role="cell"/);
});
