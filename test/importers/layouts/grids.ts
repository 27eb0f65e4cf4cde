/** The three tables of the form with the figures of a report, merged as the official sheet merges them. */
import {
  applicantColumns,
  applicants,
  applicantsLabel,
  organizationsLabel,
} from '../../../src/core/form/applicants.ts';
import { contentLabel, type DisclosureBlock } from '../../../src/core/form/disclosures.ts';
import {
  litigationLabel,
  litigations,
  procedures,
  reconsiderations,
  resultColumns,
} from '../../../src/core/form/disputes.ts';
import { editions } from '../../../src/core/form/editions.ts';
import { printedEquation } from '../../../src/core/form/outcomes.ts';
import { requestRows } from '../../../src/core/form/request-rows.ts';
import { figureOf, type Report } from '../../../src/core/report/report.ts';
import { gridCell, type Grid, type GridCell, type GridRow } from './printed.ts';
import type { Wording } from './wording.ts';

export function disclosureGrid(report: Report, wording: Wording): Grid {
  return {
    name: 'disclosure',
    columns: disclosureColumns,
    rows: editions[report.edition].disclosure.flatMap((block) =>
      disclosureRows(report, block, wording),
    ),
  };
}

const disclosureColumns = 4;

function disclosureRows(report: Report, block: DisclosureBlock, wording: Wording): GridRow[] {
  const { columns, rows, label } = block;
  const wide = disclosureColumns - columns.length;
  const widthOf = (position: number) => (position === columns.length - 1 ? wide : 1);
  return [
    { cells: [gridCell(wording.label(label), 'head', disclosureColumns)] },
    {
      cells: [
        gridCell(wording.label(contentLabel), 'head'),
        ...columns.map(({ label }, position) =>
          gridCell(wording.label(label), 'head', widthOf(position)),
        ),
      ],
    },
    ...rows.map((row) => ({
      cells: [
        gridCell(wording.label(row.label), 'label'),
        ...columns.map(({ id }, position) =>
          gridCell(
            wording.figure(figureOf(report, `proactiveDisclosure.${row.id}.${id}`)),
            'value',
            widthOf(position),
          ),
        ),
      ],
    })),
  ];
}

/** Three columns of labels, seven of figures. */
export function requestsGrid(report: Report, wording: Wording): Grid {
  const rows = requestRows(report.edition);
  const begun = new Set<string>();
  return {
    name: 'requests',
    columns: 10,
    rows: [
      ...requestsHeader(wording),
      ...rows.map(({ row, groups }) => {
        const labels = groups
          .filter(({ id }) => !begun.has(id))
          .map(({ id, label }) => {
            begun.add(id);
            const height = rows.filter((other) => other.groups.some((group) => group.id === id));
            const role = id === 'outcomes' ? 'outer' : 'group';
            return gridCell(wording.label(label), role, 1, height.length);
          });
        return {
          id: row.id,
          cells: [
            ...labels,
            gridCell(wording.label(row.label), 'label', 3 - groups.length),
            ...applicantColumns.map(({ id }) =>
              gridCell(wording.figure(figureOf(report, `requests.${row.id}.${id}`)), 'value'),
            ),
          ],
        };
      }),
    ],
  };
}

function requestsHeader({ label }: Wording): GridRow[] {
  const head = (text: string, width = 1, height = 1) =>
    gridCell(label(text), 'head', width, height);
  const isOrganization = applicants.filter((applicant) => applicant.isOrganization);
  return [
    { cells: [head(printedEquation, 3, 3), head(applicantsLabel, 7)] },
    {
      cells: [
        ...applicants.filter((one) => !one.isOrganization).map((one) => head(one.label, 1, 2)),
        head(organizationsLabel, isOrganization.length),
        ...applicantColumns.slice(-1).map((one) => head(one.label, 1, 2)),
      ],
    },
    { cells: isOrganization.map((one) => head(one.label)) },
  ];
}

export function disputesGrid(report: Report, wording: Wording): Grid {
  const head = (text: string, width = 1, height = 1) =>
    gridCell(wording.label(text), 'head', width, height);
  const width = resultColumns.length;
  const results = (height: number) => resultColumns.map(({ label }) => head(label, 1, height));
  const values: GridCell[] = procedures.flatMap(({ id }) =>
    resultColumns.map((column) =>
      gridCell(wording.figure(figureOf(report, `disputes.${id}.${column.id}`)), 'value'),
    ),
  );
  return {
    name: 'disputes',
    columns: procedures.length * width,
    rows: [
      {
        cells: [
          ...reconsiderations.map(({ label }) => head(label, width)),
          head(litigationLabel, width * litigations.length),
        ],
      },
      { cells: [...results(2), ...litigations.map(({ label }) => head(label, width))] },
      { cells: litigations.flatMap(() => results(1)) },
      { cells: values },
    ],
  };
}
