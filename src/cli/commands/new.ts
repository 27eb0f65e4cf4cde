import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkFolder } from '../../content-folder/check-folder.ts';
import { displayPath } from '../../content-folder/content-folder.ts';
import { applicantColumns } from '../../core/form/applicants.ts';
import { editionForYear } from '../../core/form/editions.ts';
import { printReport } from '../../core/markdown/print-report.ts';
import { draftReport } from '../../core/report/draft-report.ts';
import type { Agency } from '../../core/register/agency.ts';
import { figureOf, type Report } from '../../core/report/report.ts';
import type { Surroundings } from '../../core/rules/surroundings.ts';
import { sourcesOf, type Source } from '../../core/rules/last-year.ts';
import { readArguments } from '../arguments.ts';
import { UsageError, type Command } from '../command.ts';
import { absentReport, surroundContent } from '../surround-content.ts';

/** A report to fill in: headings, blanks, and what last year's report already tells. */
export const newReport: Command = {
  name: 'new',
  summary: '新建一份待填写的报告，上年结转取自上一年',
  help: `用法：npm run -s report -- new 机关代号 年度

新建 reports/机关代号/年度.md：六个部分的标题，空白的数字写作 ~；
“上年结转”照抄上一年报告的“结转下年度”，有机关并入（登记里写着承继）的加上它们的，请核对。
已有的文件不会覆盖；起始年度以前、终止年度以后的不能新建。
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
    const content = checkFolder(effects.contentFolder, {
      remember: 'disk',
      cacheFolder: effects.cacheFolder,
    });
    const agency = content.agencies.find((candidate) => candidate.id === id);
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
    const refusal = notOwed(agency, year, content.agencies);
    if (refusal !== undefined) {
      effects.complain(`${refusal}\n`);
      return 1;
    }
    const around = surroundContent(content).surroundings(absentReport({ agency: id, year }));
    const sources = sourcesOf(around) ?? [];
    const draft = draftReport(
      agency,
      year,
      sources.map(({ report }) => report),
    );
    const problem = write(file, printReport(draft));
    if (problem !== undefined) {
      effects.complain(`${displayPath(file)} ${problem}\n`);
      return 1;
    }
    effects.print(`已新建 ${displayPath(file)}；${broughtForwardNote(sources, around, draft)}\n`);
    return 0;
  },
};

/** Why the body has no report of that year to write, if the register says so. */
function notOwed(agency: Agency, year: number, agencies: readonly Agency[]): string | undefined {
  const { name, firstYear = year, lastYear = year, successor } = agency;
  if (year < firstYear) {
    return `${name}登记的起始年度是${String(firstYear)}，没有${String(year)}年的报告；登记有误的，先改登记`;
  }
  if (year <= lastYear) return undefined;
  const heir = agencies.find(({ id }) => id === successor);
  const advice = heir === undefined ? '' : `，以后的并入${heir.name}（${heir.id}）的报告`;
  return `${name}登记的终止年度是${String(lastYear)}，没有${String(year)}年的报告${advice}；登记有误的，先改登记`;
}

/** Why it couldn't be written, if it couldn't; never over what is there. */
function write(file: string, text: string): string | undefined {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return `写不进去（${code}）；请核对文件夹和它的权限`;
  }
}

function broughtForwardNote(
  sources: readonly Source[],
  { lastYear, owedLastYear, merged }: Surroundings,
  draft: Report,
): string {
  if (sources.length > 0) {
    const others = sources.flatMap(({ body }) => body?.name ?? []);
    const own = lastYear === undefined ? '' : '上一年的报告';
    const from = [own, others.length > 0 ? `${others.join('、')}的报告` : ''];
    const isBlank = applicantColumns.some(
      ({ id }) => figureOf(draft, `requests.broughtForward.${id}`) === null,
    );
    return `上年结转取自${from.filter(Boolean).join('和')}，请核对${isBlank ? '；那里空着的，要自己填' : ''}`;
  }
  const missing = merged.flatMap(({ agency, neighbour }) => (neighbour ? [] : [agency.name]));
  if (lastYear === undefined && owedLastYear)
    return '上一年的报告没有，或者读不出来，上年结转要自己填';
  return missing.length > 0
    ? `并入的${missing.join('、')}上一年的报告没有，或者读不出来，上年结转要自己填`
    : '没有上一年的报告，上年结转要自己填';
}
