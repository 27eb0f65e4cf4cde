import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/content-folder/check-folder.ts';
import type { Report } from '../../src/core/report/report.ts';
import { importFile } from '../../src/import-files/import-file.ts';
import { createArchive, type Archive } from '../../src/site/archive.ts';
import { reportDocument } from '../../src/word/report-document.ts';
import { generateSample } from '../../src/core/sample/generate-sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What every document has besides the report, and must not come back as its text. */
const added = {
  attachments: ['甲.pdf', '乙.xlsx'],
  origin: ['网页地址：https://example.cn/', '本件以网页所载为准。'],
  remarks: new Map([['requests' as const, [{ title: '勾稽说明：总计', lines: ['不等。'] }]]]),
};

/** Its text has a picture and a link to a file beside it: of these only the words can come back. */
const withFiles = 'shili-shuiliju/2023';

describe('exported as a Word document and imported again, the same report comes back', () => {
  test('of every report of the content', { timeout: 120_000 }, async () => {
    const archive = createArchive(checkFolder('content'));
    const folder = temporaryFolder();
    const different: unknown[] = [];
    for (const { report } of archive.reports) {
      const back = await exportedAndImported(report, archive, folder);
      different.push(...differences(report, back).map((what) => `${nameOf(report)} ${what}`));
    }
    expect(different).toEqual([`${withFiles} 一、总体情况`]);
  });

  test('but for pictures and files of its own folder, whose words come back', async () => {
    const archive = createArchive(checkFolder('content'));
    const report = archive.report('shili-shuiliju', 2023)?.report;
    const back = report && (await exportedAndImported(report, archive, temporaryFolder()));
    const [section] = back?.sections ?? [];
    expect(section?.markdown).toContain('图中各旬数据可以下载为表格。');
    expect(section?.markdown).toContain('（图片：2023年6月至9月东河水库各旬末水位图');
  });

  test('of a sample of both editions', { timeout: 120_000 }, async () => {
    const folder = temporaryFolder();
    for (const { path, text } of generateSample({ agencies: 12, years: 6, seed: 'word' })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const archive = createArchive(checkFolder(folder));
    const different: unknown[] = [];
    for (const { report } of archive.reports) {
      const back = await exportedAndImported(report, archive, folder);
      different.push(...differences(report, back).map((what) => `${nameOf(report)} ${what}`));
    }
    expect(new Set(archive.reports.map(({ report }) => report.edition))).toEqual(
      new Set(['2019', '2021']),
    );
    expect(different).toEqual([]);
  });

  test('with blank cells at the end of a table, a table of one column, a note that is referred to twice', async () => {
    const archive = createArchive(checkFolder('content'));
    const filed = archive.report('shili-shuiliju', 2023)?.report;
    if (filed === undefined) throw new Error('the content lacks the report of the test');
    const tables = ['| 项 | 数 |\n| --- | --- |\n| 甲 | 1 |\n| 乙 |  |', '| 项 |\n| --- |\n| 甲 |'];
    const noted = '受理12[^1]件，办结12[^1]件。\n\n[^1]: 注。';
    const texts = [tables.join('\n\n文字。\n\n'), noted];
    const report: Report = {
      ...filed,
      period: { from: '2023-01-01', to: '2023-06-30' },
      sections: filed.sections.map((one, at) => ({ ...one, markdown: texts[at] ?? one.markdown })),
    };
    const back = await exportedAndImported(report, archive, temporaryFolder());
    const [first, second] = back?.sections ?? [];
    expect(first?.markdown).toBe(texts[0]);
    expect(second?.markdown).toBe('受理12件，办结12件。');
    expect(back?.period).toEqual(report.period);
  });

  test('with blanks, slashes and the largest figures', async () => {
    const archive = createArchive(checkFolder('content'));
    for (const { report } of [
      archive.report('shili-shuiliju', 2023),
      archive.report('shili-renmin-zhengfu', 2020),
    ].filter((entry) => entry !== undefined)) {
      const values = [null, '/', 0, 11_398_889] as const;
      const figures = Object.fromEntries(
        Object.entries(report.figures).map(([id, figure], at) => [
          id,
          typeof figure === 'number' ? (values[at % 4] ?? null) : figure,
        ]),
      );
      const filed = { ...report, figures };
      const back = await exportedAndImported(filed, archive, temporaryFolder());
      expect(back?.figures).toEqual(figures);
    }
  });
});

async function exportedAndImported(
  report: Report,
  archive: Archive,
  folder: string,
): Promise<Report | undefined> {
  const file = join(folder, 'report.docx');
  writeFileSync(file, await reportDocument(report, added));
  const registered = archive.agency(report.agency);
  const subject = { agency: report.agency, registered, year: undefined };
  return (await importFile({ file, subject })).report;
}

/** What isn't the same: keys of the report, figures, titles of sections. */
function differences(report: Report, back: Report | undefined): string[] {
  if (back === undefined) return ['refused'];
  const keys = ['agencyName', 'year', 'title', 'edition', 'publishedOn'] as const;
  const more = ['indexNumber', 'documentNumber', 'source', 'lead'] as const;
  const figures = Object.keys(report.figures);
  return [
    ...[...keys, ...more].filter((key) => report[key] !== back[key]),
    ...(JSON.stringify(report.period) === JSON.stringify(back.period) ? [] : ['period']),
    ...figures.filter((id) => report.figures[id] !== back.figures[id]),
    ...report.sections.flatMap(({ title, markdown }, at) => {
      const section = back.sections[at];
      return section?.title === title && section.markdown === markdown ? [] : [title];
    }),
    ...(report.sections.length === back.sections.length ? [] : ['sections']),
  ];
}

function nameOf({ agency, year }: Report): string {
  return `${agency}/${String(year)}`;
}
