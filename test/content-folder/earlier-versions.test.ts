/** The versions before corrections: real folders under real git. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/content-folder/check-folder.ts';
import { earlierVersions } from '../../src/content-folder/earlier-versions.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { makeCorrectedContent } from '../support/corrected-content.ts';
import { commitAll, git } from '../support/git-repository.ts';
import { reportText } from '../support/report-text.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const path = 'reports/shili-shuiliju/2023.md';
const first = { date: '2024-02-01', text: '改正第一处。' };
const second = { date: '2024-03-05', text: '改正第二处。' };

/** A report that was committed as each of these; then what lies on disk, if that differs. */
function history(texts: readonly string[], onDisk?: string): string {
  const folder = makeContentFolder({ [path]: texts[0] });
  commitAll(folder);
  for (const text of texts.slice(1)) {
    writeFileSync(join(folder, path), text);
    git(folder, 'commit', '-q', '-a', '-m', '改');
  }
  if (onDisk !== undefined) writeFileSync(join(folder, path), onDisk);
  return folder;
}

function saying(lead: string, corrections: ExampleReport['corrections'] = []): string {
  return reportText({ lead, corrections });
}

function versionsOf(folder: string, address = 'shili-shuiliju/2023') {
  const content = checkFolder(folder, { remember: 'nothing' });
  return earlierVersions(folder, content).get(address) ?? [];
}

/** `number: what it says ← what put an end to it`. */
function tell(folder: string): string[] {
  return versionsOf(folder).map(({ number, shown, replacedBy }) => {
    const said = shown.kind === 'report' ? shown.report.lead : shown.kind;
    return `${String(number)}: ${said} ← ${replacedBy.map(({ date }) => date).join('、')}`;
  });
}

describe('the version before a correction', () => {
  test('is the last one that readers saw without it', () => {
    const folder = history([
      saying('一'),
      saying('一，补了一句'),
      saying('二', [first]),
      saying('二，又补一句', [first]),
    ]);
    expect(tell(folder)).toEqual(['1: 一，补了一句 ← 2024-02-01']);
  });

  test('is one for each of several corrections, numbered from the first publication on', () => {
    const folder = history([saying('一'), saying('二', [first]), saying('三', [first, second])]);
    expect(tell(folder)).toEqual(['2: 二 ← 2024-03-05', '1: 一 ← 2024-02-01']);
  });

  test('is the same whether editors write the newest first or last', () => {
    const folder = history([saying('一'), saying('二', [first]), saying('三', [second, first])]);
    expect(tell(folder)).toEqual(['2: 二 ← 2024-03-05', '1: 一 ← 2024-02-01']);
  });

  test('is shared by corrections that came together', () => {
    const folder = history([saying('一'), saying('三', [first, second])]);
    expect(tell(folder)).toEqual(['1: 一 ← 2024-02-01、2024-03-05']);
  });

  test('keeps its corrections when their words are changed later', () => {
    const folder = history([
      saying('一'),
      saying('二', [first]),
      saying('三', [{ ...first, text: '改正第一处（表三）。' }, second]),
    ]);
    expect(tell(folder)).toEqual(['2: 二 ← 2024-03-05', '1: 一 ← 2024-02-01']);
  });

  test('belongs to a correction that was written down late under an earlier date', () => {
    const folder = history([saying('一'), saying('二', [second]), saying('三', [first, second])]);
    expect(tell(folder)).toEqual(['2: 二 ← 2024-02-01', '1: 一 ← 2024-03-05']);
  });

  test('belongs to it though the words of the other were changed at the same time', () => {
    const folder = history([
      saying('一'),
      saying('二', [second]),
      saying('三', [first, { ...second, text: '改正第二处（表四）。' }]),
    ]);
    expect(tell(folder)).toEqual(['2: 二 ← 2024-02-01', '1: 一 ← 2024-03-05']);
  });

  test('holds the corrections of its time', () => {
    const folder = history([saying('一'), saying('二', [second]), saying('三', [first, second])]);
    expect(versionsOf(folder).map(({ holds }) => holds)).toEqual([[second], []]);
  });

  test('is the committed one while the correction is being written', () => {
    const folder = history([saying('一')], saying('二', [first]));
    expect(tell(folder)).toEqual(['1: 一 ← 2024-02-01']);
  });

  test('is found past a commit that nobody could read', () => {
    const folder = history([saying('一'), '---\n更正: [\n---\n', saying('二', [first])]);
    expect(tell(folder)).toEqual(['1: 一 ← 2024-02-01']);
  });

  test('is not known where the report came with its correction', () => {
    expect(tell(history([saying('一', [first]), saying('二', [first])]))).toEqual([]);
  });

  test('is not known outside of a repository', () => {
    expect(tell(makeContentFolder({ [path]: saying('二', [first]) }))).toEqual([]);
  });

  test('is not known to a shallow clone', () => {
    const folder = history([saying('一'), saying('二', [first])]);
    const clone = join(temporaryFolder(), 'clone');
    git(folder, 'clone', '-q', '--depth', '1', `file://${folder}`, clone);
    expect(tell(clone)).toEqual([]);
  });

  test('is known in a content folder inside of a larger repository', () => {
    const content = makeContentFolder({ [path]: saying('一') });
    const root = temporaryFolder();
    const folder = join(root, 'content');
    cpSync(content, folder, { recursive: true });
    commitAll(root);
    writeFileSync(join(folder, path), saying('二', [first]));
    git(root, 'commit', '-q', '-a', '-m', '改');
    expect(tell(folder)).toEqual(['1: 一 ← 2024-02-01']);
  });

  test('is asked for anew after another commit', () => {
    const folder = history([saying('一'), saying('二', [first])]);
    expect(tell(folder)).toHaveLength(1);
    writeFileSync(join(folder, path), saying('三', [first, second]));
    git(folder, 'commit', '-q', '-a', '-m', '改');
    expect(tell(folder)).toHaveLength(2);
  });
});

describe('a version shown', () => {
  const content = makeCorrectedContent();
  afterAll(() => {
    rmSync(content, { recursive: true, force: true });
  });

  test('has the files of its text as they were then', () => {
    const texts = versionsOf(content).map(({ readFile }) =>
      Buffer.from(readFile('2023/fubiao.csv') ?? []).toString(),
    );
    expect(texts).toEqual(['新收,2\n', '新收,3\n']);
  });

  test('is its plain text where it is no report any more', () => {
    const [version] = versionsOf(content, 'shili-shuiliju/2022');
    expect(version?.shown).toMatchObject({ kind: 'text' });
  });
});
