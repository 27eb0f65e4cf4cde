/** The three standard tables as strings, with every figure under its id. */
import { editions, type EditionId } from '../../src/core/form/editions.ts';
import { figureDefinitions, type FigureDefinition } from '../../src/core/form/figures.ts';
import type { Yaml } from './bare-page.ts';

export function bareTables(
  edition: EditionId,
  data: Readonly<Record<string, Yaml>>,
): Readonly<Record<string, string>> {
  const rows = Map.groupBy(figureDefinitions(edition), ({ id }) => id.split('.')[0] ?? '');
  const tables: Record<string, string> = {};
  for (const [section, figures] of rows) {
    tables[section] = table(editions[edition].label, figures, data);
  }
  return tables;
}

function table(
  caption: string,
  figures: readonly FigureDefinition[],
  data: Readonly<Record<string, Yaml>>,
): string {
  const rows = Map.groupBy(figures, ({ id }) => id.slice(0, id.lastIndexOf('.')));
  const body = [...rows.values()].map((row) => {
    const [first] = row;
    const cells = row.map((figure) => `<td id="${figure.id}">${valueOf(figure, data)}</td>`);
    return `<tr><th scope="row">${first?.name ?? ''}</th>${cells.join('')}</tr>`;
  });
  return `<table><caption>${caption}</caption>${body.join('\n')}</table>`;
}

function valueOf({ keys, index }: FigureDefinition, data: Yaml): string {
  let node: Yaml = data;
  for (const key of keys) node = (node as Record<string, Yaml>)[key] ?? '';
  return (index === undefined ? node : (node as readonly Yaml[])[index]) as string;
}
