import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkFolder } from '../../content-folder/check-folder.ts';
import { displayPath } from '../../content-folder/content-folder.ts';
import type { CheckedReport } from '../../core/checking/checked.ts';
import { editionForYear } from '../../core/form/editions.ts';
import { printReport } from '../../core/markdown/print-report.ts';
import { draftReport } from '../../core/report/draft-report.ts';
import { readArguments } from '../arguments.ts';
import { UsageError, type Command } from '../command.ts';

/** A report to fill in: headings, blanks, and what last year's report already tells. */
export const newReport: Command = {
  name: 'new',
  summary: '新建一份待填写的报告，上年结转取自上一年',
  help: `用法：npm run -s report -- new 机关代号 年度

新建 reports/机关代号/年度.md：六个部分的标题，空白的数字写作 ~；
“上年结转”照抄上一年报告的“结转下年度”，请核对。已有的文件不会覆盖。
`,
  run(words, effects) {
    const { positionals } = readArguments(words, {});
    const [id, yearText, ...rest] = positionals;
    if (id === undefined || !/^(19|20)\d{2}$/.test(yearText ?? '') || rest.length > 0) {
      throw new UsageError('请写明机关代号和四位年度，如 new shili-shuiliju 2025');
    }
    const year = Number(yearText);
    if (editionForYear(year) === undefined) {
      throw new UsageError(`${String(year)}年还没有全国统一的格式，不能新建`);
    }
    const { agencies, reports } = checkFolder(effects.contentFolder);
    const agency = agencies.find((candidate) => candidate.id === id);
    if (agency === undefined) {
      throw new UsageError(
        `机关“${id}”没有登记；请先新建 ${displayPath(join(effects.contentFolder, 'agencies', `${id}.yaml`))}`,
      );
    }
    const file = join(effects.contentFolder, 'reports', id, `${String(year)}.md`);
    if (existsSync(file)) {
      effects.complain(`${displayPath(file)} 已经有了，没有改动\n`);
      return 1;
    }
    const before = reports.find((checked) => checked.agency === id && checked.year === year - 1);
    const last = before?.report;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, printReport(draftReport(agency, year, last)));
    effects.print(`已新建 ${displayPath(file)}；${broughtForwardNote(before)}\n`);
    return 0;
  },
};

function broughtForwardNote(before: CheckedReport | undefined): string {
  if (before === undefined) return '没有上一年的报告，上年结转要自己填';
  return before.report === undefined
    ? `上一年的报告 ${before.path} 有错，读不出来，上年结转要自己填`
    : '上年结转取自上一年的报告，请核对';
}
