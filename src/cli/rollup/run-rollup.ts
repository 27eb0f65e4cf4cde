/** One roll-up from the content folder to the files that were asked for, or to standard output. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkFolder } from '../../content-folder/check-folder.ts';
import { displayPath } from '../../content-folder/content-folder.ts';
import type { CheckedContent } from '../../core/checking/checked.ts';
import { currentEdition, editionForYear } from '../../core/form/editions.ts';
import { hasErrors, type Issue } from '../../core/issue/issue.ts';
import { issueLine } from '../../core/issue/issue-line.ts';
import type { Effects, ExitCode } from '../command.ts';
import { requireContentFolder } from '../selection.ts';
import { writeWhole } from '../write-whole.ts';
import { chooseRegion } from './choose-region.ts';
import { makeRollup, type Made } from './make-rollup.ts';
import { printSheet, printWhole } from './outputs.ts';
import type { RollupOptions } from './rollup-options.ts';
import { whyNotTargets } from './targets.ts';

export async function runRollup(options: RollupOptions, effects: Effects): Promise<ExitCode> {
  requireContentFolder(effects);
  const { contentFolder, cacheFolder } = effects;
  const { year, out } = options;
  const content = checkFolder(contentFolder, { remember: 'disk', cacheFolder });
  const region = chooseRegion(content.agencies, options.region);
  const fileOf = (agency: string) => join(contentFolder, 'reports', agency, `${String(year)}.md`);
  const government = region.government?.id;
  const unwritable = whyNotTargets(options, effects, government && fileOf(government));
  if (unwritable !== undefined) return refuse(unwritable, effects);
  const unread = unreadFiles(content);
  const register = displayPath(join(contentFolder, 'agencies'));
  const made = makeRollup(content, {
    region,
    year,
    edition: (editionForYear(year) ?? currentEdition).id,
    draftPath: out === undefined ? '<stdout>' : displayPath(out),
    isText: options.format === 'markdown',
    paths: {
      report: (agency) => displayPath(fileOf(agency)),
      agency: (agency) => `${register}/${agency}.yaml`,
      register,
    },
    isUnread: (agency) => unread.has(displayPath(fileOf(agency))),
  });
  if ('problem' in made) return refuse(made.problem, effects);
  const failed = await write(made, government, options, effects);
  if (failed !== undefined) return refuse(failed, effects);
  // What isn't the draft goes to standard error where the draft is standard output.
  const tell = out === undefined ? effects.complain : effects.print;
  tell(account(made, options));
  return hasErrors(made.issues) ? 1 : 0;
}

/** Why something couldn't be written. */
async function write(
  made: Made,
  government: string | undefined,
  { out, worksheet, format }: RollupOptions,
  effects: Effects,
): Promise<string | undefined> {
  if (worksheet !== undefined) {
    const problem = writeWhole(worksheet, printSheet(made, worksheet));
    if (problem !== undefined) return `${displayPath(worksheet)} ${problem}`;
  }
  const whole = await printWhole(made, government, format);
  if (out === undefined) {
    effects.print(String(whole));
    return undefined;
  }
  const problem = makeFolder(dirname(out)) ?? writeWhole(out, whole);
  return problem === undefined ? undefined : `${displayPath(out)} ${problem}`;
}

function makeFolder(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    return undefined;
  } catch (error) {
    return `的文件夹建不起来（${String((error as NodeJS.ErrnoException).code)}）`;
  }
}

/** What was done, how complete it is, and what is to be looked at. */
function account({ draft, sentences, issues }: Made, { out, worksheet }: RollupOptions): string {
  const written = [out, worksheet].flatMap((file) =>
    file === undefined ? [] : [displayPath(file)],
  );
  const done = written.length === 0 ? '已汇总' : `已写入 ${written.join('、')}`;
  const lines = [`${done}：${draft.title}（草稿）`, ...sentences];
  const found = issues.map(findingLines);
  return [`${lines.join('\n')}\n`, ...(found.length === 0 ? [] : [found.join('')])].join('\n');
}

function findingLines(issue: Issue): string {
  const related = (issue.related ?? []).map(
    ({ path, line, column, message }) =>
      `    ${path}:${String(line)}:${String(column)} ${message}\n`,
  );
  return `${issueLine(issue)}\n${related.join('')}`;
}

/** Files that couldn't even be decoded, or are no files. */
function unreadFiles({ issues }: CheckedContent): ReadonlySet<string> {
  return new Set(issues.flatMap(({ ruleId, path }) => (/^file-/.test(ruleId) ? [path] : [])));
}

function refuse(problem: string, { complain }: Effects): ExitCode {
  complain(`没有汇总：${problem}\n`);
  return 1;
}
