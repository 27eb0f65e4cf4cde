/** `npm run -s report -- COMMAND …`: finds the command and sets the exit code; nothing else does. */
import { resolve } from 'node:path';
import { targetFolder } from '../build/target-folder.ts';
import { contentFolder, projectRoot } from '../content-folder/content-folder.ts';
import { UnusableInput, UsageError, type Command, type Effects, type ExitCode } from './command.ts';
import { lookOf } from './terminal.ts';

/** Each is loaded only when it is asked for: what checks a whole site is not needed to import a file. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  new: async () => (await import('./commands/new.ts')).newReport,
  import: async () => (await import('./commands/import.ts')).importReport,
  format: async () => (await import('./commands/format.ts')).format,
  rollup: async () => (await import('./commands/rollup.ts')).rollup,
  sample: async () => (await import('./commands/sample.ts')).sample,
  publish: async () => (await import('./commands/publish.ts')).publish,
  manifest: async () => (await import('./commands/manifest.ts')).manifest,
};

const effects: Effects = {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  contentFolder: contentFolder(),
  siteFolder: targetFolder(),
  cacheFolder: resolve(projectRoot, process.env['CACHE_DIR'] || '.cache/check'),
  // npm runs scripts in the project; INIT_CWD is where the person stands.
  workingFolder: process.env['INIT_CWD'] ?? projectRoot,
  look: lookOf(process.stdout, process.env),
  terminalWidth: process.stderr.isTTY ? process.stderr.columns : undefined,
  onInterrupt(listener) {
    process.once('SIGINT', listener);
    return () => process.off('SIGINT', listener);
  },
};

// Whoever reads the first lines only (`| head`) has what he wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2));

async function run([name, ...words]: string[]): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    effects.print(await overview());
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    effects.complain(`没有“${name}”这个命令。\n\n${await overview()}`);
    return 2;
  }
  const command = await load();
  if (words.includes('--help') || words.includes('-h')) {
    effects.print(command.help);
    return 0;
  }
  try {
    return await command.run(words, effects);
  } catch (error) {
    if (error instanceof UsageError) effects.complain(`${error.message}\n\n${command.help}`);
    else if (error instanceof UnusableInput) effects.complain(`${error.message}\n`);
    else throw error;
    return 2;
  }
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return `公开栏：政府信息公开工作年度报告

用法：npm run -s report -- 命令 [参数]

${all.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

每个命令加 --help 看详细用法。
退出码：0 完成，没有错误；1 有错误，或者没有做成；2 用法不对，或者输入读不出来。
`;
}
