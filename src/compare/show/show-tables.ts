/** The three tables, each with its rows in the order of the form. */
import { sections, tableTitle } from '../../core/form/sections.ts';
import type { Comparison, TableComparison } from '../../core/comparison/comparison.ts';
import { h, type Node } from '../nodes/node.ts';
import { hasLongFigures } from './has-long-figures.ts';
import { showItems } from './show-items.ts';
import { showMatrix } from './show-matrix.ts';

export function showTables(comparison: Comparison): readonly Node[] {
  return comparison.tables.flatMap((table) => showTable(comparison, table));
}

function showTable(comparison: Comparison, table: TableComparison): readonly Node[] {
  const section = sections.find(({ id }) => id === table.id);
  if (section === undefined) return [];
  const id = section.anchor.replace('s', 'table-');
  const caption = tableTitle(section);
  return [
    h(
      'section',
      { class: hasLongFigures(table) ? 'tw lengthy' : 'tw', 'aria-labelledby': id },
      h('h2', { id }, caption),
      table.id === 'proactiveDisclosure'
        ? showItems(comparison, table, caption)
        : showMatrix(comparison, table, caption),
    ),
  ];
}
