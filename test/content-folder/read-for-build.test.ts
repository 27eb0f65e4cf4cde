/** What a build reads: the same from the cache as without it, and of a part of the content the same as of all. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/content-folder/check-folder.ts';
import { readForBuild, type ForBuild } from '../../src/content-folder/read-for-build.ts';
import { digest } from '../../src/content-folder/remember/keys.ts';
import type { CheckedContent } from '../../src/core/checking/checked.ts';
import { filedElsewhere, standingsOf, type Standings } from '../../src/core/register/standing.ts';
import { sampleFiles } from '../sample/sample-content.ts';
import { makeContentFolder, registered, writeContent } from '../support/content-folder.ts';
import { reportText } from '../support/report-text.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const report = 'reports/shili-shuiliju/2023.md';
const address = 'shili-shuiliju/2023';
const withFile = reportText().replace('已报告。', '[附件](2023/a.csv)');

describe('the key of a report', () => {
  const before = { [report]: withFile, 'reports/shili-shuiliju/2023/a.csv': '1' };

  test.each([
    ['its text', { [report]: `${withFile}\n` }],
    ['its body in the register', { 'agencies/shili-shuiliju.yaml': `${registered}简称: 水利局\n` }],
    ['the words of the column', { 'words.yaml': '容许: [水利]\n' }],
    ['the bytes of a file that it uses', { 'reports/shili-shuiliju/2023/a.csv': '2' }],
    ['whether a file that it names is there', { 'reports/shili-shuiliju/2023/a.csv': undefined }],
  ])('changes with %s', (_what, after) => {
    const key = keyIn(makeContentFolder(before));
    expect(keyIn(makeContentFolder({ ...before, ...after }))).not.toBe(key);
  });

  test('doesn’t change with other reports and with files that it doesn’t name', () => {
    const key = keyIn(makeContentFolder(before));
    const more = { 'reports/shili-shuiliju/2022.md': reportText(), 'reports/x/2023/b.csv': '' };
    expect(keyIn(makeContentFolder({ ...before, ...more }))).toBe(key);
  });
});

test('what is in the cache is neither checked nor parsed again', () => {
  const { folder, cacheFolder, file } = readOnce();
  rewrite(file, (body) =>
    body.replace('总计', '合计').replace('水利局2023年政府', '水务局2023年政府'),
  );
  const { content } = readForBuild(folder, { cacheFolder });
  expect(content.issues.map(({ message }) => message).join('\n')).toContain('合计');
  expect(content.reports[0]?.report?.title).toBe('示例县水务局2023年政府信息公开工作年度报告');
});

test('a cache in which there are findings and no reports is made anew', () => {
  const { folder, cacheFolder, file } = readOnce();
  const whole = readFileSync(file, 'utf8');
  rmSync(file);
  checkFolder(folder, { remember: 'disk', cacheFolder });
  expect(readFileSync(file, 'utf8').length).toBeLessThan(whole.length);
  readForBuild(folder, { cacheFolder });
  expect(readFileSync(file, 'utf8')).toBe(whole);
});

describe('a part of the content', () => {
  test('has of its reports the keys, findings, mentions and standings that all have', () => {
    const { folder, whole, ids } = readSample();
    expect(new Set(whole.content.issues.map(({ ruleId }) => ruleId))).toContain('members-total');
    for (const id of ids) {
      const part = readForBuild(folder, {
        cacheFolder: temporaryFolder(),
        only: () => new Set([id]),
      });
      expect(seenOf(id, part)).toEqual(seenOf(id, whole));
    }
  });

  test('leaves what others made, and all parts together are all that the whole needs', () => {
    const { folder, whole, ids } = readSample();
    const cacheFolder = temporaryFolder();
    for (const part of [ids.slice(0, 5), ids.slice(5)]) {
      readForBuild(folder, { cacheFolder, only: () => new Set(part) });
    }
    const made = inodes(cacheFolder);
    expect(readForBuild(folder, { cacheFolder }).content.issues).toEqual(whole.content.issues);
    expect(inodes(cacheFolder)).toEqual(made);
  });

  test('knows of all reports where they are', () => {
    const { folder, whole } = readSample();
    const part = readForBuild(folder, { cacheFolder: temporaryFolder(), only: () => new Set() });
    expect(part.content.reports).toEqual([]);
    expect(part.addresses).toEqual(whole.addresses);
  });
});

interface ReadSample {
  readonly folder: string;
  readonly whole: ForBuild;
  readonly ids: readonly string[];
}

function readSample(): ReadSample {
  const folder = temporaryFolder();
  writeContent(folder, mergedSample());
  const whole = readForBuild(folder, { cacheFolder: temporaryFolder() });
  return { folder, whole, ids: whole.content.agencies.map(({ id }) => id) };
}

function keyIn(folder: string): string | undefined {
  return readForBuild(folder, { cacheFolder: temporaryFolder() }).keys.get(address);
}

/** A folder with a finding, and the cache of the first time that it was read. */
function readOnce(): { folder: string; cacheFolder: string; file: string } {
  const unbalanced = reportText({ figures: { 'requests.received.total': 1 } });
  const folder = makeContentFolder({ [report]: unbalanced });
  const cacheFolder = temporaryFolder();
  readForBuild(folder, { cacheFolder });
  return { folder, cacheFolder, file: filesIn(cacheFolder)[0] ?? '' };
}

function rewrite(file: string, change: (body: string) => string): void {
  const [head = '', body = ''] = readFileSync(file, 'utf8').split('\n');
  const { code } = JSON.parse(head) as { code: string };
  const changed = change(body);
  writeFileSync(file, `${JSON.stringify({ code, digest: digest(changed) })}\n${changed}`);
}

function filesIn(cacheFolder: string): string[] {
  return readdirSync(cacheFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function inodes(cacheFolder: string): readonly (readonly [string, number])[] {
  return filesIn(cacheFolder).map((file) => [file, statSync(file).ino]);
}

/** With figures that don't agree, a body that was merged into another, bodies that are no members, one that is late. */
function mergedSample(): Record<string, string | undefined> {
  const files = Object.fromEntries(sampleFiles({ agencies: 8, years: 3, seed: 'part' }));
  const ids = Object.keys(files).flatMap((path) => /^agencies\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
  const [merged = '', heir = '', ...others] = ids.filter((id) => !id.endsWith('zhengfu'));
  const fileOf = (id: string) => `agencies/${id}.yaml`;
  const withoutParent = (id: string) => (files[fileOf(id)] ?? '').replace(/^上级: .*\n/m, '');
  const changed = Object.entries(files).map(([path, text], index): [string, string] => [
    path,
    index % 3 === 0 ? text.replace(/(上年结转|本年新收): \[\d+/g, '$1: [99') : text,
  ]);
  return {
    ...Object.fromEntries(changed),
    ...Object.fromEntries(others.slice(2).map((id) => [fileOf(id), withoutParent(id)])),
    [fileOf(merged)]: `${files[fileOf(merged)] ?? ''}终止年度: 2023\n承继: ${heir}\n`,
    [`reports/${merged}/2024.md`]: undefined,
    [`reports/${others.at(-1) ?? ''}/2024.md`]: undefined,
  };
}

/** What pages of a body's reports show that may follow from other reports. */
function seenOf(id: string, { content, keys, addresses }: ForBuild): unknown {
  const isOfIt = (path: string) => path.includes(`/reports/${id}/`);
  const standings = standingsIn(content);
  const agency = content.agencies.find((each) => each.id === id);
  return {
    reports: content.reports
      .filter((each) => each.agency === id)
      .map(({ places, renderNarrative, ...rest }) => ({
        ...rest,
        place: places.figure('requests.received.total'),
        narrative: renderNarrative(),
      })),
    keys: [...keys].filter(([key]) => key.startsWith(`${id}/`)),
    issues: content.issues.filter(
      ({ path, related = [] }) => isOfIt(path) || related.some((place) => isOfIt(place.path)),
    ),
    standings: addresses.map(({ year }) => agency && standings(agency, year)),
  };
}

function standingsIn({
  site,
  agencies,
  reports,
  elsewhere = [],
  today,
}: CheckedContent): Standings {
  const filed = reports.map(({ agency, year, identity }) => ({
    ...{ agency, year },
    publishedOn: identity?.publishedOn ?? null,
  }));
  return standingsOf(site, agencies, [...filed, ...elsewhere.map(filedElsewhere)], today);
}
