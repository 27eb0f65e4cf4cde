/** A folder of files and a list of whose they are → reports, a summary, and a list of what was not imported. */
import { join } from 'node:path';
import { displayPath } from '../../content-folder/content-folder.ts';
import { startImporter } from '../../import-files/start-importer.ts';
import { UsageError, type Effects, type ExitCode } from '../command.ts';
import { requireContentFolder } from '../selection.ts';
import { importRow, type RowOutcome } from './import-row.ts';
import type { ManyFiles } from './import-options.ts';
import { printFailures } from './print-failures.ts';
import { startProgress } from './progress.ts';
import { readMap, type ImportMap } from './map/read-map.ts';
import type { MapRow } from './map/map-row.ts';
import { whyNotBeside } from './side-file.ts';
import { summaryText } from './summary.ts';
import { unnamedFiles } from './unnamed-files.ts';
import { writeWhole } from '../write-whole.ts';

export async function importMany(options: ManyFiles, effects: Effects): Promise<ExitCode> {
  requireContentFolder(effects);
  const problem = whyNotToFailures(options, effects);
  if (problem !== undefined) {
    effects.complain(`没有导入：${problem}\n`);
    return 1;
  }
  const map = readMap(options.map);
  if ('problems' in map) {
    const path = displayPath(options.map);
    const lines = map.problems.map(
      ({ line, message }) => `${path}:${String(line)}:1 error import-map ${message}\n`,
    );
    effects.complain(`${lines.join('')}\n对照表有错，没有导入任何文件；请改正后再来\n`);
    return 2;
  }
  const outcomes = await importRows(map.rows, options, effects);
  effects.print(summaryText(outcomes, unnamedFiles(options.folder, map.rows, notReports(options))));
  const isListed = writeFailures(map, outcomes, options, effects);
  const isGood = outcomes.every(({ failure, errors }) => failure === undefined && errors === 0);
  return isGood && isListed ? 0 : 1;
}

function whyNotToFailures(options: ManyFiles, effects: Effects): string | undefined {
  const { failures, map } = options;
  if (failures === undefined) return undefined;
  if (failures === map) throw new UsageError('--failures 不能写在对照表上，请换一个文件名');
  return whyNotBeside(failures, '--failures', { ...effects, ...options });
}

async function importRows(
  rows: readonly MapRow[],
  { folder, mayReplace }: ManyFiles,
  effects: Effects,
): Promise<RowOutcome[]> {
  const importer = startImporter();
  const progress = startProgress(rows.length, effects);
  let isInterrupted = false;
  const stopListening = effects.onInterrupt(() => {
    isInterrupted = true;
    void importer.close();
  });
  const outcomes: RowOutcome[] = [];
  const written = new Map<string, string>();
  for (const row of rows) {
    progress.show(outcomes.length, row.file);
    const context = {
      file: join(folder, row.file),
      mayReplace,
      written,
      isInterrupted: () => isInterrupted,
    };
    const outcome = await importRow(row, context, importer, effects);
    if (outcome.text !== '') {
      progress.clear();
      effects.print(outcome.text);
    }
    outcomes.push(outcome);
  }
  progress.clear();
  stopListening();
  await importer.close();
  return outcomes;
}

/** Whether the list was written, or there was nothing to list. */
function writeFailures(
  map: ImportMap,
  outcomes: readonly RowOutcome[],
  { failures: file }: ManyFiles,
  effects: Effects,
): boolean {
  const failures = outcomes.flatMap(({ row, failure }) =>
    failure === undefined ? [] : [{ row, reason: failure }],
  );
  if (failures.length === 0) return true;
  if (file === undefined) {
    effects.print('加上 --failures 文件.csv，可以把没有导入的列成一张表，改好以后接着导入\n');
    return true;
  }
  const path = displayPath(file);
  const problem = writeWhole(file, printFailures(map, failures));
  if (problem !== undefined) {
    effects.complain(`${path} ${problem}\n`);
    return false;
  }
  effects.print(`没有导入的已列入 ${path}；改好以后可以直接作 --map 用\n`);
  return true;
}

function notReports({ map, failures }: ManyFiles): string[] {
  return failures === undefined ? [map] : [map, failures];
}
