/** The way to the page on which a report is compared with any other, the report already chosen. */
import { printChoice, type ChosenReport } from '../../core/comparison/choice.ts';
import { href, paths } from '../urls.ts';

export function compareHref(report: ChosenReport): string {
  const { agency, year } = report;
  return `${href(paths.compare)}${printChoice({ a: { agency, year }, b: undefined })}`;
}
