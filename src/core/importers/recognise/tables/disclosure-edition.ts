/** On which edition of the form a disclosure table is: their columns are different notions, never to be mixed. */
import { disclosure2019, disclosure2021 } from '../../../form/disclosures.ts';
import type { EditionId } from '../../../form/editions.ts';
import type { ImportFinding } from '../../imported.ts';
import { readLabel, type Label } from '../../labels/read-label.ts';
import { quoted, refusal } from './figure-cell.ts';
import type { DisclosureLine } from './disclosure-lines.ts';
import type { Cell } from '../../document/source-document.ts';

/** Labels that only one edition has tell which it is; none found leaves both possible. */
export function disclosureEditions(lines: readonly DisclosureLine[]): {
  readonly editions: readonly EditionId[];
  readonly findings: readonly ImportFinding[];
} {
  const telling = lines.flatMap((line) => {
    if (line.kind === 'header')
      return line.split.labels.flatMap((cell) => tellingLabel(cell, 'column'));
    if (line.kind === 'row') return line.split.labels.flatMap((cell) => tellingLabel(cell, 'row'));
    if (line.kind === 'block')
      return line.split.labels.flatMap((cell) => tellingLabel(cell, 'block'));
    return [];
  });
  const of2019 = telling.find(({ edition }) => edition === '2019');
  const of2021 = telling.find(({ edition }) => edition === '2021');
  if (of2019 !== undefined && of2021 !== undefined) {
    return {
      editions: [],
      findings: [
        refusal(
          `${quoted(of2019.cell.text)}是2019年格式的，${quoted(of2021.cell.text)}是2021年格式的，一份报告不能混用两种格式；请核对原件`,
          of2021.cell.place,
        ),
      ],
    };
  }
  const found = of2019 ?? of2021;
  return { editions: found === undefined ? ['2019', '2021'] : [found.edition], findings: [] };
}

const ids = {
  '2019': idsOf(disclosure2019),
  '2021': idsOf(disclosure2021),
};

function tellingLabel(
  cell: Cell,
  kind: 'row' | 'column' | 'block',
): { readonly edition: EditionId; readonly cell: Cell }[] {
  const labels = readLabel(cell.text).filter((label) => label.kind === `disclosure-${kind}`);
  const editions = (['2019', '2021'] as const).filter((edition) =>
    labels.some((label) => isOnlyIn(label, edition)),
  );
  const [edition] = editions;
  return edition === undefined || editions.length > 1 ? [] : [{ edition, cell }];
}

function isOnlyIn({ kind, id }: Label, edition: EditionId): boolean {
  const other = edition === '2019' ? '2021' : '2019';
  const key = `${kind}:${id}`;
  return ids[edition].has(key) && !ids[other].has(key);
}

function idsOf(blocks: typeof disclosure2019): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) => [
      `disclosure-block:${block.id}`,
      ...block.rows.map(({ id }) => `disclosure-row:${id}`),
      ...block.columns.map(({ id }) => `disclosure-column:${id}`),
    ]),
  );
}
