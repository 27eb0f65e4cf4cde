/** The content that everyone builds. */
import { spawnSync } from 'node:child_process';
import { projectRoot } from './project-root.ts';

/** That many reports, exactly: agencies by years, as many years as divide it. */
export function makeSample(reports: number, folder: string, mostYears = 10): void {
  let years = mostYears;
  while (reports % years !== 0) years -= 1;
  const words = ['--agencies', String(reports / years), '--years', String(years), '--out', folder];
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'sample', ...words], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`no sample of ${String(reports)} reports:\n${stderr}`);
}
