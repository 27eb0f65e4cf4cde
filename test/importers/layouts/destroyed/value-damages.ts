/** Figures lost, doubled, moved, run together, or no figures at all. */
import { applicantColumns } from '../../../../src/core/form/applicants.ts';
import type { Layout, Wanted } from '../layout.ts';
import type { GridCell, Printed } from '../printed.ts';
import { always, editGrid, editRequestRow, saying, withValues, type Damage } from './damage.ts';

const row = 'declined.duplicate';
/** On the second level: another shift than most. */
const total = 'resolved';

export const valueDamages: readonly Damage[] = [
  ...[row, total, 'received'].flatMap((id) => [
    values(`value-lost-first-${id}`, id, (cells) => cells.slice(1)),
    values(`value-lost-middle-${id}`, id, (cells) => cells.filter((_, index) => index !== 3)),
    values(`value-lost-last-${id}`, id, (cells) => cells.slice(0, -1)),
    values(`value-too-many-${id}`, id, (cells) => [...cells.slice(0, 4), ...cells.slice(3)]),
  ]),
  values('two-values-run-together', row, ([first, second, ...rest]) => [
    ...(first === undefined ? [] : [{ ...first, text: first.text + (second?.text ?? '') }]),
    ...rest,
  ]),
  {
    // Where columns are spaces or lines, the two are two again, and right.
    ...values('two-values-in-one-cell', row, ([first, second, ...rest]) => [
      ...(first === undefined ? [] : [{ ...first, text: `${first.text} ${second?.text ?? ''}` }]),
      ...rest,
    ]),
    wanted: ({ family }) =>
      ['spaced columns', 'raw order', 'one cell a line'].includes(family) ? 'either' : 'refused',
  },
  ...[
    ['two-numbers', '12 3'],
    ['negative', '-3'],
    ['decimal', '2.5'],
    ['chinese-numeral', '十二'],
    ['about', '约5'],
    ['range', '5-6'],
    ['person', '5人'],
    ['letter-o', 'O'],
    ['letter-l', 'l2'],
    ['percent', '5%'],
    ['fraction', '1/2'],
    ['circled', '⑤'],
    ['superscript', '5²'],
    ['formula', '=3+2'],
    ['wrong-thousands', '1,23'],
    ['leading-zeros', '007'],
    ['question-mark', '?'],
    ['footnote', '5①'],
    ['star', '5*'],
    ['too-large', '99999999999999999999'],
    ['words', '见附件'],
  ].map(([name = '', text = '']) =>
    values(`not-a-count-${name}`, row, (cells) =>
      cells.map((cell, index) => (index === 2 ? { ...cell, text } : cell)),
    ),
  ),
  {
    name: 'moved-one-cell-right',
    // A true grid says so; elsewhere nobody can tell.
    wanted: always('either'),
    apply: (printed) =>
      saying(
        editRequestRow(printed, row, (found) => [
          withValues(found, (cells) => [blank(cells), ...cells.slice(0, -1)]),
        ]),
        Object.fromEntries(
          applicantColumns.map(({ id }, index) => [
            `requests.${row}.${id}`,
            index === 0
              ? null
              : (printed.report.figures[
                  `requests.${row}.${applicantColumns[index - 1]?.id ?? ''}`
                ] ?? null),
          ]),
        ),
      ),
  },
  ...[-1, 1].map((by): Damage => ({
    name: by < 0 ? 'disputes-value-lost' : 'disputes-value-too-many',
    // In a sheet the row says where each figure stands, and is one short.
    wanted: ({ family }) => (by < 0 && family === 'Excel' ? 'either' : 'refused'),
    apply: (printed) =>
      editGrid(by < 0 ? disputesMovedLeft(printed) : printed, 'disputes', (grid) => ({
        ...grid,
        rows: grid.rows.map((found) =>
          withValues(found, (cells) =>
            by < 0 ? cells.slice(1) : fresh([...cells, ...cells.slice(0, 1)]),
          ),
        ),
      })),
  })),
  {
    name: 'disclosure-value-lost',
    wanted: refusedUnlessSeen,
    apply: (printed) =>
      editGrid(disclosureMovedLeft(printed), 'disclosure', (grid) => ({
        ...grid,
        rows: grid.rows.map((found, index) =>
          index === 3 ? withValues(found, (cells) => cells.slice(1)) : found,
        ),
      })),
  },
  {
    name: 'money-with-two-points',
    wanted: always('refused'),
    apply: (printed) =>
      editGrid(printed, 'disclosure', (grid) => ({
        ...grid,
        rows: grid.rows.map((found, index) =>
          index === grid.rows.length - 1
            ? withValues(found, (cells) => cells.map((cell) => ({ ...cell, text: '1.2.3' })))
            : found,
        ),
      })),
  },
];

function disputesMovedLeft(printed: Printed): Printed {
  return movedLeft(
    printed,
    Object.keys(printed.report.figures).filter((id) => id.startsWith('disputes.')),
  );
}

function disclosureMovedLeft(printed: Printed): Printed {
  return movedLeft(
    printed,
    ['issued', 'repealed', 'inForce'].map((id) => `proactiveDisclosure.normativeDocuments.${id}`),
  );
}

function movedLeft(printed: Printed, ids: readonly string[]): Printed {
  const { figures } = printed.report;
  return saying(
    printed,
    Object.fromEntries(ids.map((id, index) => [id, figures[ids[index + 1] ?? ''] ?? null])),
  );
}

function values(
  name: string,
  id: string,
  edit: (cells: readonly GridCell[]) => readonly GridCell[],
): Damage {
  return {
    name,
    wanted: refusedUnlessSeen,
    apply: (printed) =>
      literally(
        editRequestRow(printed, id, (found) => [withValues(found, (cells) => fresh(edit(cells)))]),
        applicantColumns.map((applicant) => `requests.${id}.${applicant.id}`),
      ),
  };
}

/** A sheet shows where figures stand: with one lost, the others moved left and the last place is blank. */
function refusedUnlessSeen({ family }: Layout): Wanted {
  return family === 'Excel' || family === 'spaced columns' ? 'either' : 'refused';
}

/** What the places of a row say; undefined texts are blank, and what is no number stays what it was. */
function literally(printed: Printed, ids: readonly string[]): Printed {
  const rowId = ids[0]?.split('.').slice(1, -1).join('.');
  const row = printed.parts
    .flatMap((part) => (part.kind === 'table' ? part.grid.rows : []))
    .find(({ id }) => id === rowId);
  const texts = row?.cells.filter(({ role }) => role === 'value').map(({ text }) => text) ?? [];
  if (texts.length > ids.length || !texts.every((text) => /^\d+$/.test(text))) return printed;
  return saying(
    printed,
    Object.fromEntries(
      ids.map((id, index) => [id, texts[index] === undefined ? null : Number(texts[index])]),
    ),
  );
}

/** A cell that stands twice is two cells. */
function fresh(cells: readonly GridCell[]): readonly GridCell[] {
  return cells.map((cell) => ({ ...cell }));
}

function blank([cell]: readonly GridCell[]): GridCell {
  return { role: 'value', width: 1, height: 1, ...cell, text: '' };
}
