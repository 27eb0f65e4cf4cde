/** The generators themselves: a fixture that holds something else than it says would prove nothing. */
import { describe, expect, test } from 'vitest';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { randomFor } from '../../src/core/sample/random.ts';
import { allFixtures } from './layouts/fixtures.ts';
import { layouts, writtenLayouts } from './layouts/layouts.ts';
import { placesOf } from './layouts/printed.ts';
import { distinctFigures, printReport } from './layouts/print-report.ts';

describe.each(['2019', '2021'] as const)('a report on the form of %s', (edition) => {
  const figures = distinctFigures(randomFor('layouts', edition), edition);
  const printed = printReport(randomFor('layouts', edition), { edition, figures });
  const grids = printed.parts.flatMap((part) => (part.kind === 'table' ? [part.grid] : []));

  test('has all figures of its edition, no two of them equal and none 0', () => {
    expect(Object.keys(figures)).toEqual(figureDefinitions(edition).map(({ id }) => id));
    expect(new Set(Object.values(figures).map(String)).size).toBe(Object.keys(figures).length);
    expect(Object.values(figures)).not.toContain(0);
  });

  test('covers every place of its tables once', () => {
    for (const grid of grids) {
      expect(placesOf(grid).flat()).not.toContain(undefined);
      const area = grid.rows.flatMap(({ cells }) =>
        cells.map(({ width, height }) => width * height),
      );
      expect(area.reduce((sum, one) => sum + one, 0)).toBe(grid.columns * grid.rows.length);
    }
  });

  test.each(writtenLayouts.map((layout) => [layout.name, layout] as const))(
    'is written down whole as %s',
    (_, layout) => {
      const text = layout.print(printed, randomFor(layout.name)) as string;
      const bare = text.replace(/<[^>]*>|\s/g, '');
      const missing = Object.values(figures).filter((figure) => !bare.includes(String(figure)));
      expect(missing).toEqual([]);
    },
  );
});

test('layouts and fixtures have names of their own', () => {
  expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length);
  const files = allFixtures().map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
});
