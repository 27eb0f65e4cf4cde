/** `check --since`: what changed since a commit, and what is held against it. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UnusableInput } from '../../src/cli/command.ts';
import { check } from '../../src/cli/commands/check.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { commitAll, git } from '../support/git-repository.ts';
import { reportText } from '../support/report-text.ts';
import { run } from '../support/run-command.ts';
import { runInProcess } from '../support/run-in-process.ts';

/** Every report has a blank figure: its finding tells that the report was among those that were asked for. */
function report(agency: string, year: number): string {
  const figures = { 'proactiveDisclosure.licensing.decisions': null };
  return reportText({ agency, agencyName: `示例县${agency}局`, year, figures });
}

function entry(name: string, more = ''): string {
  return `名称: ${name}\n类别: 部门\n行政区划: { 代码: 未载明, 名称: 示例省/示例市/示例县 }\n上级: county\n${more}`;
}

/** A county, two of its bodies, and one that was merged into the first after 2021. */
function makeCounty() {
  const agencies: Record<string, string> = {
    county: entry('示例县人民政府').replace('部门', '政府').replace('上级: county\n', ''),
    water: entry('示例县水利局'),
    roads: entry('示例县交通运输局'),
    rivers: entry('示例县河道所', '终止年度: 2021\n承继: water\n'),
  };
  const reports = [
    ...['county', 'water', 'roads'].flatMap((id) =>
      [2021, 2022, 2023, 2024].map((year) => [id, year] as const),
    ),
    ['rivers', 2021] as const,
  ];
  const folder = makeContentFolder({
    'agencies/shili-shuiliju.yaml': undefined,
    'reports/shili-shuiliju/2023.md': undefined,
    ...Object.fromEntries(
      Object.entries(agencies).map(([id, text]) => [`agencies/${id}.yaml`, text]),
    ),
    ...Object.fromEntries(
      reports.map(([id, year]) => [`reports/${id}/${String(year)}.md`, report(id, year)]),
    ),
  });
  commitAll(folder);
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  return { folder, put, agencies };
}

async function asked(folder: string, ...words: string[]): Promise<string[]> {
  const { out } = await runInProcess(check, [...words, '--format', 'json'], folder);
  const { reports, findings } = JSON.parse(out) as {
    reports: number;
    findings: { path: string; ruleId: string }[];
  };
  const names = findings
    .filter(({ ruleId }) => ruleId === 'blank-figures')
    .map(({ path }) => path.slice(`${folder}/reports/`.length).replace('.md', ''));
  expect(reports).toBe(names.length);
  return names;
}

describe('check --since', () => {
  test('asks of no report where nothing changed', async () => {
    const { folder } = makeCounty();
    const { code, out } = await runInProcess(check, ['--since', 'HEAD'], folder);
    expect(out).toBe('共检查 0 份报告：错误 0，警告 0，提示 0\n');
    expect(code).toBe(0);
  });

  test('asks of a changed report, of the next two years’ and of its government’s', async () => {
    const { folder, put } = makeCounty();
    put('reports/roads/2021.md', `${report('roads', 2021)}\n`);
    expect(await asked(folder, '--since', 'HEAD')).toEqual([
      'county/2021',
      'roads/2021',
      'roads/2022',
      'roads/2023',
    ]);
  });

  test('asks of the successor’s where a merged body’s changed', async () => {
    const { folder, put } = makeCounty();
    put('reports/rivers/2021.md', `${report('rivers', 2021)}\n`);
    expect(await asked(folder, '--since', 'HEAD')).toEqual([
      'county/2021',
      'rivers/2021',
      'water/2022',
    ]);
  });

  test('asks of those that were held against a report that is gone', async () => {
    const { folder } = makeCounty();
    rmSync(join(folder, 'reports/roads/2022.md'));
    const words = ['--since', 'HEAD'];
    expect(await asked(folder, ...words)).toEqual(['county/2022', 'roads/2023', 'roads/2024']);
    const { out } = await runInProcess(check, words, folder);
    expect(out).toContain(`${folder}/reports/roads/2022.md:1:1 warning report-missing`);
  });

  test('takes a report that was renamed for gone and new', async () => {
    const { folder } = makeCounty();
    mkdirSync(join(folder, 'reports/tracks'));
    renameSync(join(folder, 'reports/roads/2024.md'), join(folder, 'reports/tracks/2024.md'));
    git(folder, 'add', '-A');
    expect(await asked(folder, '--since', 'HEAD')).toEqual(['county/2024', 'tracks/2024']);
  });

  test('asks of a report that git does not know yet, and of one that has a new picture', async () => {
    const { folder, put } = makeCounty();
    put('reports/roads/2025.md', report('roads', 2025));
    put('reports/water/2024/shuiwei.png', '');
    expect(await asked(folder, '--since', 'HEAD')).toEqual([
      'county/2024',
      'roads/2025',
      'water/2024',
    ]);
  });

  test('asks of all reports of a body whose entry changed, and of those held against them', async () => {
    const { folder, put, agencies } = makeCounty();
    put('agencies/rivers.yaml', `${agencies['rivers'] ?? ''}简称: 河道所\n`);
    expect(await asked(folder, '--since', 'HEAD')).toEqual([
      'county/2021',
      'rivers/2021',
      'water/2022',
    ]);
  });

  test('asks of those that were held against a body by what its entry said before', async () => {
    const { folder, put, agencies } = makeCounty();
    put('agencies/rivers.yaml', (agencies['rivers'] ?? '').replace(/上级.*\n|承继.*\n/g, ''));
    expect(await asked(folder, '--since', 'HEAD')).toEqual([
      'county/2021',
      'rivers/2021',
      'water/2022',
    ]);
  });

  test.each(['site.yaml', 'words.yaml'])('asks of all where %s changed', async (name) => {
    const { folder, put } = makeCounty();
    put(name, name === 'site.yaml' ? '名称: 示例县公开栏\n' : '容许: [示例]\n');
    expect(await asked(folder, '--since', 'HEAD')).toHaveLength(13);
  });

  test('asks only of the named ones among them', async () => {
    const { folder, put } = makeCounty();
    put('reports/roads/2021.md', `${report('roads', 2021)}\n`);
    expect(await asked(folder, '--since', 'HEAD', join(folder, 'reports/roads'))).toEqual([
      'roads/2021',
      'roads/2022',
      'roads/2023',
    ]);
  });

  test('counts from a branch, a tag or a number of a commit', async () => {
    const { folder, put } = makeCounty();
    git(folder, 'tag', 'published');
    put('reports/roads/2024.md', `${report('roads', 2024)}\n`);
    git(folder, 'commit', '-q', '-a', '-m', '改');
    expect(await asked(folder, '--since', 'HEAD')).toEqual([]);
    for (const revision of ['published', 'HEAD~1', git(folder, 'rev-parse', 'HEAD~1').trim()]) {
      expect(await asked(folder, '--since', revision)).toEqual(['county/2024', 'roads/2024']);
    }
  });

  test('refuses a revision that is not there, and a folder outside of git', async () => {
    const { folder } = makeCounty();
    await expect(runInProcess(check, ['--since', 'nirgends'], folder)).rejects.toThrow(
      new UnusableInput(
        'git 里没有“nirgends”这个版本；可以写分支、标签或者提交的编号，如 main、HEAD~1。浅克隆里只有最近的版本，要先取来完整的历史（git fetch --unshallow）',
      ),
    );
    await expect(runInProcess(check, ['--since', 'HEAD'], makeContentFolder())).rejects.toThrow(
      '不在 git 仓库里',
    );
  });
});

describe('without git', () => {
  test('all reports are checked as ever', () => {
    const { out } = run(['src/cli/main.ts', 'check'], {
      CONTENT_DIR: makeCounty().folder,
      PATH: '/no/such/folder',
    });
    expect(out).toContain('共检查 13 份报告');
  });

  test('what changed is not known: one sentence, and exit code 2', () => {
    const { code, out, err } = run(['src/cli/main.ts', 'check', '--since', 'HEAD'], {
      CONTENT_DIR: makeCounty().folder,
      PATH: '/no/such/folder',
    });
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: '找不到 git，不知道哪些报告改过；装好 git 再试，或者不加 --since、--staged，检查全部报告\n',
    });
  });
});

describe('the date of publication in an earlier version', () => {
  const path = 'reports/water/2024.md';
  const changed = report('water', 2024).replace(/发布日期: .*/, '发布日期: 2025-02-02');

  async function dates(folder: string, ...words: string[]): Promise<string> {
    const { out } = await runInProcess(check, words, folder);
    return out;
  }

  test('is what the last commit says', async () => {
    const { folder, put } = makeCounty();
    put(path, changed);
    expect(await dates(folder)).toContain(`${folder}/${path}:6:7 error publication-date-changed`);
  });

  test('is forgotten with the commit, unless somebody asks since when', async () => {
    const { folder, put } = makeCounty();
    put(path, changed);
    git(folder, 'commit', '-q', '-a', '-m', '改日期');
    expect(await dates(folder)).not.toContain('publication-date-changed');
    expect(await dates(folder, '--since', 'HEAD~1')).toContain('publication-date-changed');
  });

  test('is found again where the folder of the body was renamed', async () => {
    const { folder, put } = makeCounty();
    renameSync(join(folder, 'reports/water'), join(folder, 'reports/waters'));
    put('reports/waters/2024.md', changed);
    git(folder, 'add', '-A');
    expect(await dates(folder)).toContain('waters/2024.md:6:7 error publication-date-changed');
  });

  test('is not known outside of git', async () => {
    expect(await dates(makeContentFolder())).not.toContain('publication-date-changed');
  });
});

describe('a correction in an earlier version', () => {
  const path = 'reports/water/2024.md';
  const corrected = report('water', 2024).replace(
    /(发布日期: .*)/,
    '$1\n更正:\n  - 日期: 2025-03-05\n    内容: 改正一处数字。',
  );

  test('is missed where it is gone since the last commit, or since when somebody asks', async () => {
    const { folder, put } = makeCounty();
    put(path, corrected);
    git(folder, 'commit', '-q', '-a', '-m', '更正');
    put(path, report('water', 2024));
    const told = async (...words: string[]) => (await runInProcess(check, words, folder)).out;
    expect(await told()).toContain('error corrections-removed 这份文件以前有2025-03-05的更正');
    git(folder, 'commit', '-q', '-a', '-m', '删');
    expect(await told()).not.toContain('corrections-removed');
    expect(await told('--since', 'HEAD~1')).toContain('corrections-removed');
  });

  test('is not missed while there are more', async () => {
    const { folder, put } = makeCounty();
    put(path, corrected);
    git(folder, 'commit', '-q', '-a', '-m', '更正');
    put(path, corrected.replace('更正:\n', '更正:\n  - 日期: 2025-04-01\n    内容: 再改一处。\n'));
    const { out } = await runInProcess(check, [], folder);
    expect(out).not.toContain('corrections-removed');
  });
});
