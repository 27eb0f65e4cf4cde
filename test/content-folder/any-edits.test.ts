/** A small content folder, edited: what is remembered never changes what is found. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFolder, type FolderCheck } from '../../src/content-folder/check-folder.ts';
import { readForBuild } from '../../src/content-folder/read-for-build.ts';
import type { CheckedContent } from '../../src/core/checking/checked.ts';
import { reportText } from '../support/report-text.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Undefined where the file isn't there. */
type Content = string | Uint8Array | undefined;
interface Edit {
  readonly path: string;
  readonly content: Content;
}

const above = '上级: shili-zhengfu\n';
/** Says when the report of the waterworks was first published: what git knows. */
const history = 'history.txt';

/** Whatever each file may say; the first of each together are sound. */
const contents: Readonly<Record<string, readonly Content[]>> = {
  'site.yaml': ['名称: 示例县\n', '名称: 示例县\n截止日期: { 部门: 01-10 }\n', '名称'],
  'words.yaml': [undefined, '错别字: { 已报告: 已公布 }\n', '容许: [水利]\n', '错别字: 1\n'],
  'agencies/shili-zhengfu.yaml': [
    registered('示例县人民政府', '政府'),
    registered('示例县人民政府', '政府', '起始年度: 2021\n'),
    undefined,
  ],
  'agencies/shili-shuiliju.yaml': [
    registered('示例县水利局', '部门', above),
    registered('示例县水利局', '部门', `${above}起始年度: 2020\n`),
    registered('示例县水务局', '部门', above),
    registered('示例县水利局', '其他'),
    undefined,
  ],
  'agencies/shili-jiaoyuju.yaml': [
    registered('示例县教育局', '部门', above),
    registered('示例县教体局', '部门', above),
    registered('示例县教育局', '部门', `${above}终止年度: 2022\n承继: shili-shuiliju\n`),
    undefined,
  ],
  'reports/shili-shuiliju/2023/a.csv': [undefined, '1'],
  [history]: [undefined, '2024-01-05'],
  'reports/shili-zhengfu/2023.md': reportsOf('示例县人民政府', 2023),
  'reports/shili-shuiliju/2022.md': reportsOf('示例县水利局', 2022),
  'reports/shili-shuiliju/2023.md': reportsOf('示例县水利局', 2023),
  'reports/shili-jiaoyuju/2022.md': reportsOf('示例县教育局', 2022),
  'reports/shili-jiaoyuju/2023.md': reportsOf('示例县教育局', 2023),
};
const paths = Object.keys(contents);
const oneOf = (path: string) => fc.constantFrom(...(contents[path] ?? []));
const anyEdit = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .constantFrom(...paths)
      .chain((path) => fc.record({ path: fc.constant(path), content: oneOf(path) })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ path: fc.constantFrom(...paths), to: fc.constantFrom(...paths) }),
  },
);

describe('what is found with a cache, in this process and without either is the same', () => {
  const single = paths.flatMap((path) =>
    (contents[path] ?? []).slice(1).map((content, index) => ({ path, content, index })),
  );

  test.each(single)('when $path changes ($index)', (edit) => {
    const folder = temporaryFolder();
    const cacheFolder = temporaryFolder();
    for (const path of paths) write(folder, { path, content: contents[path]?.[0] });
    expectSame(folder, cacheFolder);
    write(folder, edit);
    expectSame(folder, cacheFolder);
  });

  test('whatever there is, whatever changes, and when the cache is gone', () => {
    const anyContent = fc.record(Object.fromEntries(paths.map((path) => [path, oneOf(path)])));
    fc.assert(
      fc.property(anyContent, fc.array(anyEdit, { maxLength: 6 }), (before, edits) => {
        const folder = temporaryFolder();
        const cacheFolder = temporaryFolder();
        for (const [path, content] of Object.entries(before)) write(folder, { path, content });
        for (const edit of edits) {
          expectSame(folder, cacheFolder);
          if ('to' in edit) move(folder, edit);
          else write(folder, edit);
        }
        rmSync(cacheFolder, { recursive: true });
        expectSame(folder, cacheFolder);
      }),
      { numRuns: 10, seed: 2021 },
    );
  });
});

function expectSame(folder: string, cacheFolder: string): void {
  const expected = seen(folder, { remember: 'nothing' });
  expect(seen(folder, { remember: 'disk', cacheFolder })).toEqual(expected);
  expect(seen(folder, { remember: 'disk', cacheFolder })).toEqual(expected);
  expect(seen(folder, { remember: 'process' })).toEqual(expected);
  // A build knows of no earlier date of publication.
  if (existsSync(join(folder, history))) return;
  const cacheOfBuilds = join(cacheFolder, 'builds');
  expect(plain(readForBuild(folder, { cacheFolder: cacheOfBuilds }).content)).toEqual(expected);
  expect(plain(readForBuild(folder, { cacheFolder: cacheOfBuilds }).content)).toEqual(expected);
}

function seen(folder: string, how: FolderCheck): unknown {
  const report = `${folder}/reports/shili-shuiliju/2023.md`;
  const publishedEarlier = new Map(
    existsSync(join(folder, history)) ? [[report, '2024-01-05']] : [],
  );
  const amend: FolderCheck['amend'] = (files) => ({ ...files, publishedEarlier });
  return plain(checkFolder(folder, { ...how, amend }));
}

/** All that anybody can ask of the checked content, as plain values. */
function plain({ reports, ...content }: CheckedContent): unknown {
  const plainReports = reports.map(({ places, renderNarrative, ...rest }) => ({
    ...rest,
    place: places.figure('requests.received.total'),
    narrative: renderNarrative(),
  }));
  return JSON.parse(JSON.stringify({ ...content, reports: plainReports }));
}

function write(folder: string, { path, content }: Edit): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  if (content === undefined) rmSync(file, { force: true });
  else writeFileSync(file, content);
}

function move(folder: string, { path, to }: { path: string; to: string }): void {
  if (existsSync(join(folder, path))) renameSync(join(folder, path), join(folder, to));
}

function reportsOf(agencyName: string, year: number): Content[] {
  const told = (changes: Parameters<typeof reportText>[0]) =>
    reportText({
      agencyName,
      year,
      title: `${agencyName}${String(year)}年政府信息公开工作年度报告`,
      publishedOn: `${String(year + 1)}-01-20`,
      period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
      ...changes,
    });
  const received = { 'requests.received.naturalPerson': 1, 'requests.received.total': 1 };
  const carried = {
    'requests.carriedForward.naturalPerson': 1,
    'requests.carriedForward.total': 1,
  };
  const statements = [{ rule: 'requests-flow-balance', reason: '有1件并案办理。' }];
  return [
    told({}),
    told({ figures: { ...received, ...carried } }),
    told({ figures: received, statements }),
    told({ lead: `${String(year - 1)}年，我局收到申请3件，详见[附件](2023/a.csv)。` }),
    told({ agencyName: '示例县水利局' }),
    '---\n机关: [\n---\n',
    Uint8Array.of(0xbb, 0xfa, 0xb9, 0xd8),
    undefined,
  ];
}

function registered(name: string, kind: string, more = ''): string {
  return `名称: ${name}\n类别: ${kind}\n行政区划: { 代码: 未载明, 名称: 示例省/示例市/示例县 }\n${more}`;
}
