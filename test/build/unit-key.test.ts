/**
 * The keys under which builds keep what they made: where a key is the same, so is everything that would be made; and
 * an edit leaves the keys of what it doesn't touch alone.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../src/build/read-content.ts';
import { agenciesOfShard, type Shard } from '../../src/build/shards/shard.ts';
import { listUnits, type Unit } from '../../src/build/units/list-units.ts';
import { hasErrors } from '../../src/core/issue/issue.ts';
import { listReports } from '../../src/content-folder/list-reports.ts';
import { archive, type Archive } from '../../src/site/archive.ts';
import { unitBase } from '../../src/build/units/unit-base.ts';
import { provideContent, type SiteContent } from '../../src/site/content-source.ts';
import { commitAll, git } from '../support/git-repository.ts';
import { anyEdit, applyEdit, kindsOfEdits, type Edit } from './support/any-edit.ts';
import type { Scene } from './support/change-files.ts';
import { unitMatter } from './support/unit-matter.ts';
import {
  bodies,
  reportPath,
  variedContent,
  variedContentBefore,
} from './support/varied-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkailan-'));
const start: Scene = { files: variedContent(), today: '2026-01-15' };
/** What lies there. */
let written = new Map<string, string>();

beforeAll(() => {
  vi.stubEnv('CONTENT_DIR', folder);
  vi.stubEnv('BUILD_CACHE_DIR', join(folder, '.cache'));
  write(variedContentBefore());
  writeFileSync(join(folder, '.gitignore'), '.cache\n');
  commitAll(folder);
  write(start.files);
  git(folder, 'commit', '-q', '-a', '-m', '更正');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('where the key of a unit is the same, so is all that it is made of', async () => {
  const known = new Map<string, string>();
  const counts = { compared: 0, made: 0 };
  const compare = async (scene: Scene, shard: number): Promise<void> => {
    for (const { archive, units } of open(scene, shard)) {
      for (const unit of units) {
        const name = `${unit.kind}/${unit.key}`;
        const matter = await unitMatter(archive, unit);
        const before = known.get(name);
        known.set(name, before ?? matter);
        counts[before === undefined ? 'made' : 'compared'] += 1;
        if (before !== undefined && before !== matter) {
          throw new Error(`${unit.name} has the same key:\n${difference(before, matter)}`);
        }
      }
    }
  };
  await compare(start, 1);
  const edits = fc.array(anyEdit(), { minLength: 1, maxLength: 2 });
  const ofEachKind = kindsOfEdits().flatMap((what) =>
    [1, 5, 10].map((place): [Edit[], number] => [[{ what, file: 7 * place, place }], 9]),
  );
  await fc.assert(
    fc.asyncProperty(edits, fc.nat(9), (some, shard) =>
      compare(some.reduce(applyEdit, start), shard),
    ),
    { numRuns: 130, seed: 8, examples: ofEachKind },
  );
  // The same files, and git kept nothing of what they were.
  write(start.files);
  git(folder, 'checkout', '-q', '--orphan', 'shallow');
  git(folder, 'commit', '-q', '-a', '-m', '示例');
  await compare(start, 0);
  expect(counts.compared).toBeGreaterThan(2 * counts.made);
}, 300_000);

describe('an edit renews what shows it, and of closed years nothing else', () => {
  // The findings about this body of 2024 name its report, and its member's, of 2023; the government's name the office.
  const figure = [
    'qinghe-renmin-zhengfu/2023',
    'qinghe-renmin-zhengfu/2024',
    'qinghe-zhengfu-bangongshi/2024',
    'qinghe-zhufang-chengxiang-jiansheju/2023',
    'qinghe-ziran-ziyuanju/2023',
    'qinghe-ziran-ziyuanju/2024',
    'agencies/qinghe-renmin-zhengfu',
    'agencies/qinghe-zhengfu-bangongshi',
    'agencies/qinghe-zhufang-chengxiang-jiansheju',
    'agencies/qinghe-ziran-ziyuanju',
  ];
  const text = [
    'linping-renmin-zhengfu/2023',
    'linping-ziran-ziyuanju/2023',
    'linping-ziran-ziyuanju/2024',
    'agencies/linping-renmin-zhengfu',
    'agencies/linping-ziran-ziyuanju',
  ];
  const gone = [
    'linping-renmin-zhengfu/2024',
    'linping-zhengfu-bangongshi/2024',
    'linping-ziran-ziyuanju/2023',
    'linping-ziran-ziyuanju/2024',
    'agencies/linping-renmin-zhengfu',
    'agencies/linping-zhengfu-bangongshi',
    'agencies/linping-ziran-ziyuanju',
  ];
  test.each([
    ['a figure of 2024', edited(bodies.land, 2024, /行政许可: \d+/, '行政许可: 1'), figure],
    ['a sentence of 2023', edited(bodies.elsewhere, 2023, /。\n/, '。又及。\n'), text],
    ['a report that is gone', without(reportPath(bodies.elsewhere, 2024)), gone],
    ['the next day', { ...start, today: '2026-01-16' }, []],
  ])('%s', (_, scene, renewed) => {
    const before = keysIn(start);
    const after = keysIn(scene);
    const names = [...before.keys()].filter((name) => after.get(name) !== before.get(name));
    expect(names.map((name) => name.replace('shili-', ''))).toEqual(renewed);
  });
});

function keysIn(scene: Scene): ReadonlyMap<string, string> {
  return new Map([...open(scene)].flatMap(namesAndKeys));
}

function namesAndKeys({ units }: Opened): [string, string][] {
  return units.map(({ name, kind, key }) => [name, `${kind}/${key}`]);
}

function edited(agency: string, year: number, what: RegExp, by: string): Scene {
  const path = reportPath(agency, year);
  const text = start.files.get(path) ?? '';
  return { ...start, files: new Map([...start.files, [path, text.replace(what, by)]]) };
}

function without(path: string): Scene {
  return { ...start, files: new Map([...start.files].filter(([other]) => other !== path)) };
}

interface Opened {
  readonly archive: Archive;
  readonly units: readonly Unit[];
}

test.each([2, 3, 7])('%i shards make exactly the units that the whole asks for', (of) => {
  write(start.files);
  const shards = Array.from({ length: of }, (_, at) => [...openShard({ number: at + 1, of })]);
  expect(new Map(shards.flat().flatMap(namesAndKeys))).toEqual(keysIn(start));
});

/** The whole, and the shard with that number where it is one; nothing where the content has errors: then nothing is built. */
function* open({ files, today }: Scene, shard = 0): Generator<Opened> {
  write(files);
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(`${today}T12:00:00+08:00`) / 1000));
  yield* openContent(readContent(folder), () => true);
  if (shard >= 1 && shard <= 3) yield* openShard({ number: shard, of: 3 });
}

function* openShard(shard: Shard): Generator<Opened> {
  let own: ReadonlySet<string> = new Set();
  const part = readContent(folder, (agencies) => {
    return (own = agenciesOfShard(agencies, listReports(folder), shard));
  });
  yield* openContent(part, (id) => own.has(id));
}

function* openContent(content: SiteContent, isOwn: (id: string) => boolean): Generator<Opened> {
  if (hasErrors(content.issues)) return;
  provideContent(() => content);
  const opened = archive();
  yield { archive: opened, units: listUnits(opened, unitBase(folder, '/'), isOwn) };
}

/** The lines around the first that differs. */
function difference(before: string, after: string): string {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const at = is.findIndex((line, index) => line !== was[index]);
  return [...was.slice(at - 12, at), `- ${was[at] ?? ''}`, `+ ${is[at] ?? ''}`].join('\n');
}

function write(files: ReadonlyMap<string, string>): void {
  for (const path of written.keys()) if (!files.has(path)) rmSync(join(folder, path));
  for (const [path, text] of files) {
    if (written.get(path) === text) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  written = new Map(files);
}
