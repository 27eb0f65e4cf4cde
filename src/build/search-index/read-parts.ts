import { groupReports, splitByText } from './group-reports.ts';
import { partOf, readReports, type Part, type ReadReport } from './read-part.ts';
import { reportFiles } from './report-files.ts';

export interface PartLimits {
  readonly mostInPart?: number;
  /** Of the texts of a part together. */
  readonly mostCharacters?: number;
}

/** The parts of a site's index, the newest first. One after the other: not all reports fit into memory. */
export async function* readParts(
  siteFolder: string,
  { mostInPart, mostCharacters }: PartLimits,
): AsyncGenerator<{ name: string; part: Part }> {
  for (const { name, reports: files } of groupReports(await reportFiles(siteFolder), mostInPart)) {
    const reports = await readReports(siteFolder, files);
    for (const group of splitByText({ name, reports }, textLength, mostCharacters)) {
      if (group.reports.length > 0) yield { name: group.name, part: partOf(group.reports) };
    }
  }
}

function textLength({ page: { text } }: ReadReport): number {
  return text.sections
    .flatMap(({ heading, blocks }) => [heading, ...blocks])
    .reduce((sum, { length }) => sum + length, text.title.length);
}
