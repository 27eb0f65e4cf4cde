/** How much of the form was filled in. */
import { slash } from '../../core/report/figure.ts';
import type { Report } from '../../core/report/report.ts';

export interface FormCells {
  /** Of the forms of all reports. */
  readonly all: number;
  /** Those that aren't blank, a slash among them. */
  readonly filed: number;
  readonly slashes: number;
  readonly blank: number;
}

export function formCells(reports: readonly Pick<Report, 'figures'>[]): FormCells {
  const cells = { all: 0, filed: 0, slashes: 0, blank: 0 };
  for (const { figures } of reports) {
    for (const figure of Object.values(figures)) {
      cells.all += 1;
      if (figure === null) cells.blank += 1;
      else cells.filed += 1;
      if (figure === slash) cells.slashes += 1;
    }
  }
  return cells;
}
