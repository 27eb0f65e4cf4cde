import type { FigureId } from '../../core/form/figures.ts';
import type { TableLayout } from '../../core/form/tables/table-layout.ts';

/** The changes against last year that stand beside figures of a table: long ones need another form of it. */
export function shownChanges(
  { bodies }: TableLayout,
  changes: ReadonlyMap<FigureId, string>,
): readonly string[] {
  return bodies
    .flat()
    .flatMap((row) => row.figures)
    .flatMap(({ id, showsChange }) => (showsChange ? (changes.get(id) ?? []) : []));
}
