import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { agenciesPerCounty } from '../../core/sample/agency-plan.ts';
import {
  generateSample,
  maximumAgencies,
  maximumYears,
  sampleYears,
  type SampleFile,
} from '../../core/sample/generate-sample.ts';
import { isSampleSite } from '../../core/sample/print-register.ts';
import { readArguments } from '../arguments.ts';
import { UsageError, type Command } from '../command.ts';

/** A synthetic content folder of any size, for benchmarks, tests and trying things out. */
export const sample: Command = {
  name: 'sample',
  summary: '生成一套虚构的内容，用来试用、测试和测速',
  help: `用法：npm run -s report -- sample --agencies N --years N [--seed S] --out 文件夹

生成一个完整的内容文件夹：site.yaml、agencies/、reports/，机关和数字全部虚构（名称都以“示例”开头），
表内、表间、年度之间、县与所属机关之间的数字都对得上，文字与表格一致。种子相同，结果就相同。

  --agencies N   机关个数，1至${String(maximumAgencies)}；每${String(agenciesPerCounty)}个组成一个县
  --years N      年度个数，1至${String(maximumYears)}；截至2024年，超过6个时从2019年起往后排，如20个是2019至2038年
  --seed S       种子，任意文字，默认为1
  --out 文件夹   写到哪里；必须是空的、还没有的，或者是以前生成的样例（样例会整个替换）

看生成的内容：CONTENT_DIR=文件夹 npm run -s report -- check
`,
  run(words, effects) {
    const { values, positionals } = readArguments(words, {
      agencies: { type: 'string' },
      years: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    });
    if (positionals.length > 0) throw new UsageError(`不认识“${positionals.join(' ')}”`);
    const agencies = readCount('--agencies', values.agencies, maximumAgencies);
    const years = readCount('--years', values.years, maximumYears);
    if (values.out === undefined || values.out === '') {
      throw new UsageError('请用 --out 写明生成到哪个文件夹');
    }
    const folder = resolve(effects.workingFolder, values.out);
    const refusal = whyNotInto(folder);
    if (refusal !== undefined) {
      effects.complain(`${values.out} ${refusal}，没有改动\n`);
      return 1;
    }
    clear(folder);
    write(folder, generateSample({ agencies, years, seed: values.seed }));
    const { first, last } = sampleYears(years);
    effects.print(
      `已在 ${values.out} 生成 ${String(agencies * years)} 份虚构的报告：${String(agencies)} 个机关，${String(first)}至${String(last)}年\n`,
    );
    return 0;
  },
};

function readCount(option: string, text: string | undefined, maximum: number): number {
  const count = /^[1-9]\d{0,6}$/.test(text ?? '') ? Number(text) : 0;
  if (count < 1 || count > maximum) {
    throw new UsageError(`${option} 应是1至${String(maximum)}的整数`);
  }
  return count;
}

/** Real content must not be lost: only an empty folder or an earlier sample is written into. */
function whyNotInto(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  try {
    if (readdirSync(folder).length === 0) return undefined;
  } catch {
    return '不是文件夹';
  }
  const site = join(folder, 'site.yaml');
  return existsSync(site) && isSampleSite(readFileSync(site, 'utf8'))
    ? undefined
    : '里已有别的内容，不是以前生成的样例；请换一个空的文件夹';
}

function clear(folder: string): void {
  for (const name of ['agencies', 'reports']) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** One file after another: a sample may be larger than memory. */
function write(folder: string, files: Iterable<SampleFile>): void {
  const made = new Set<string>();
  for (const { path, text } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(file, text);
  }
}
