/** A sample in memory, read and checked as the files of a folder are. */
import { checkContent, type ContentFiles } from '../../src/core/checking/check-content.ts';
import type { CheckedContent } from '../../src/core/checking/checked.ts';
import { generateSample, type SampleOptions } from '../../src/core/sample/generate-sample.ts';
import type { Report } from '../../src/core/report/report.ts';

export function sampleFiles(options: SampleOptions): ReadonlyMap<string, string> {
  return new Map([...generateSample(options)].map(({ path, text }) => [path, text]));
}

/** Long after the last year of any sample here. */
export const sampleDay = '2026-11-21';

export function sampleContent(options: SampleOptions): CheckedContent {
  return checkContent(filesOfSample(options), sampleDay);
}

export function filesOfSample(options: SampleOptions): ContentFiles {
  const files = [...sampleFiles(options)].map(([path, text]) => ({ path, text }));
  const named = (pattern: RegExp) =>
    files.flatMap(({ path, text }) => {
      const match = pattern.exec(path);
      return match === null ? [] : [{ path, text, id: match[1] ?? '', year: Number(match[2]) }];
    });
  return {
    sitePath: 'site.yaml',
    site: files.find(({ path }) => path === 'site.yaml'),
    agencies: named(/^agencies\/(.+)\.yaml$/),
    reports: named(/^reports\/(.+)\/(\d{4})\.md$/).map(({ id, ...file }) => ({
      ...file,
      agency: id,
      hasFile: () => false,
    })),
    words: undefined,
    reportPath: (agency, year) => `reports/${agency}/${String(year)}.md`,
    publishedEarlier: new Map(),
    correctionsEarlier: new Map(),
    issues: [],
  };
}

/** The reports of every agency in the order of their years. */
export function reportsByAgency(content: CheckedContent): ReadonlyMap<string, readonly Report[]> {
  const reports = content.reports.flatMap(({ report }) => report ?? []);
  return Map.groupBy(reports, ({ agency }) => agency);
}
