/** Each figure of each edition stands in its table once, and is associated with exactly its labels. */
import { describe, expect, test } from 'vitest';
import { meaningId } from '../../src/components/figure-table/meaning-id.ts';
import {
  disclosureLayout,
  disputesLayout,
  requestsLayout,
} from '../../src/components/figure-table/page-layouts.ts';
import { meanings } from '../../src/components/meanings/meanings.ts';
import type { EditionId } from '../../src/core/form/editions.ts';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import type { TableLayout } from '../../src/core/form/tables/table-layout.ts';
import { expectedLabels } from '../support/expected-labels.ts';
import { occupied } from '../support/table-grid.ts';

const editions: readonly EditionId[] = ['2019', '2021'];

describe.each(editions)('in the edition of %s', (edition) => {
  const layouts = [disclosureLayout(edition), requestsLayout(edition), disputesLayout];

  test('every figure has one cell', () => {
    const ids = layouts.flatMap(figureCells).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(
      figureDefinitions(edition)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test('every cell is associated with exactly its labels', () => {
    const wrong = layouts.flatMap((layout) => {
      const labels = new Map(headings(layout).map(({ id, label }) => [id, label]));
      return figureCells(layout).flatMap(({ id, headers }) => {
        const found = headers.map((header) => labels.get(header));
        const expected = expectedLabels(edition, id);
        return found.join('|') === expected.join('|') ? [] : [{ id, found, expected }];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('ids of headings are unique on the page, and every association resolves', () => {
    const all = layouts.flatMap(headings);
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all.flatMap(({ headers }) => headers).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('rows fill their grid without holes or overlaps', () => {
    for (const layout of layouts) {
      for (const rows of [layout.head, ...layout.bodies]) {
        const widths = occupied(rows);
        expect(new Set(widths).size, JSON.stringify(widths)).toBeLessThanOrEqual(1);
      }
    }
  });

  test('a row that leads to its meaning leads to one that is there, and back', () => {
    const entries = (['proactiveDisclosure', 'requests', 'disputes'] as const).flatMap((table) =>
      meanings(edition, table),
    );
    const all = layouts.flatMap(headings);
    const linked = all.flatMap(({ meaning }) => (meaning === undefined ? [] : meaningId(meaning)));
    expect(linked.filter((id) => !entries.some((entry) => entry.id === id))).toEqual([]);
    const back = entries.flatMap(({ backId }) => backId ?? []);
    const places = new Set([...all, ...layouts.flatMap(figureCells)].map(({ id }) => id));
    expect(back.filter((id) => !places.has(id))).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    // 1.信访举报投诉类申请 and 1.属于国家秘密 are told apart by their group.
    const names = meanings(edition, 'requests').map(({ group, label }) => `${group ?? ''}${label}`);
    const numbered = names.filter((name) => /\d\./.test(name));
    expect(numbered.filter((name) => !/^（[三四五六]）.+\d\./.test(name))).toEqual([]);
  });
});

function figureCells(layout: TableLayout) {
  return layout.bodies.flat().flatMap(({ figures }) => figures);
}

function headings(layout: TableLayout) {
  return [...layout.head, ...layout.bodies.flat()].flatMap((row) => row.headings);
}
