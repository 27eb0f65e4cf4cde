/** What varies in the addresses. */
import { agencyPattern } from '../../columns/identity-columns.ts';
import type { DescribedData } from '../described-data.ts';
import type { JsonObject } from '../json.ts';

/** By name in a path; of files of the column, only the years that there are. Without reports no path has a year. */
export function parameters({ years, example }: DescribedData): Record<string, JsonObject> {
  return {
    agency: {
      ...inPath('agency', '机关的代号，见 /data/agencies.csv。 Identifier of the body.'),
      schema: { type: 'string', pattern: agencyPattern },
      example: example?.agency,
    },
    ...(years.length > 0 && yearParameters(years, example)),
  };
}

function yearParameters(
  years: DescribedData['years'],
  example: DescribedData['example'],
): Record<string, JsonObject> {
  return {
    year: {
      ...inPath('year', '报告所述的年份。 Calendar year that the report is about.'),
      schema: { type: 'integer', minimum: 1900, maximum: 2099 },
      example: example?.year,
    },
    dataYear: {
      ...inPath('year', '有报告的年份。 A year of which there are reports.'),
      schema: { type: 'integer', enum: [...years] },
      example: years[0],
    },
  };
}

function inPath(name: string, description: string): JsonObject {
  return { name, in: 'path', required: true, description };
}
