/** What the list of changes says happened to reports: real folders under real git. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/report/report.ts';
import type { Change } from '../../../src/site/changes/change.ts';
import { changeText } from '../../../src/site/changes/change-text.ts';
import { toChangeJson } from '../../../src/site/changes/change-json.ts';
import { unexplainedView } from '../../../src/site/changes/unexplained-view.ts';
import { changesOf } from '../../../src/site/changes/changes.ts';
import { registered } from '../../support/content-folder.ts';
import { git } from '../../support/git-repository.ts';
import {
  archiveWithPast,
  contentWithPast,
  reportPath,
  saying,
  takeStep,
  type Step,
} from '../../support/report-history.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const first = '2024-01-22T09:00:00+08:00';
const second = '2024-03-05T10:30:00+08:00';
const third = '2024-04-01T10:30:00+08:00';
const correction = { date: '2024-03-04', text: '新收应为2件。' };
const received = { 'requests.received.naturalPerson': 2, 'requests.received.total': 2 };

function changesAfter(steps: readonly Step[]): readonly Change[] {
  return changesOf(archiveWithPast(contentWithPast(steps)));
}

/** `kind date id`, the newest first. */
function tell(changes: readonly Change[]): string[] {
  return changes.map(({ kind, date, id }) => `${kind} ${date ?? '?'} ${id}`);
}

const published = 'published 2024-01-22 shili-shuiliju/2023/published';

describe('a report is published', () => {
  test('on the day that it states, whenever it was committed', () => {
    const changes = changesAfter([[{ [reportPath]: saying() }, third]]);
    expect(tell(changes)).toEqual([published]);
    expect(changes[0]?.dateSource).toBe('filed');
    expect(changes[0]?.recorded?.at).toBe('2024-04-01T10:30:00+08:00');
  });

  test('on the day, in China, on which git first had it where it states none', () => {
    const changes = changesAfter([
      [{ [reportPath]: saying({ publishedOn: null }) }, '2024-01-22T20:00:00+00:00'],
    ]);
    expect(tell(changes)).toEqual(['published 2024-01-23 shili-shuiliju/2023/published']);
    expect(changes[0]?.dateSource).toBe('recorded');
    expect(changes.map(changeText)).toEqual([
      '示例县水利局2023年政府信息公开工作年度报告，报告没有写发布日期，2024年1月23日收入本栏。',
    ]);
  });

  test('on no known day where neither says', () => {
    const changes = changesAfter([[{ [reportPath]: saying({ publishedOn: null }) }]]);
    expect(tell(changes)).toEqual(['published ? shili-shuiliju/2023/published']);
  });
});

describe('a figure that changes without a correction', () => {
  const steps: Step[] = [
    [{ [reportPath]: saying() }, first],
    [{ [reportPath]: saying({ figures: received }) }, second],
  ];

  test('is a change of the day of the commit, from what to what', () => {
    const changes = changesAfter(steps);
    expect(changes.map(({ kind, date }) => `${kind} ${date ?? ''}`)).toEqual([
      'changed 2024-03-05',
      'published 2024-01-22',
    ]);
    const compared = changes[0]?.comparison?.();
    expect(compared?.kind === 'compared' && compared.difference.figures).toEqual([
      {
        id: 'requests.received.naturalPerson',
        name: '一、本年新收政府信息公开申请数量 · 自然人',
        from: 0,
        to: 2,
      },
      {
        id: 'requests.received.total',
        name: '一、本年新收政府信息公开申请数量 · 总计',
        from: 0,
        to: 2,
      },
    ]);
  });

  test('is said in words', () => {
    expect(changesAfter(steps).slice(0, 1).map(changeText)).toEqual([
      '文件改动过，没有写更正：改了2个数字。',
    ]);
  });
});

describe('without a correction', () => {
  test('a blank that becomes a slash, then a zero, is two changes', () => {
    const of = (figure: null | '/' | 0) =>
      saying({ figures: { 'proactiveDisclosure.licensing.decisions': figure } });
    const changes = changesAfter([
      [{ [reportPath]: of(null) }, first],
      [{ [reportPath]: of('/') }, second],
      [{ [reportPath]: of(0) }, third],
    ]);
    const figures = changes.map((change) => {
      const compared = change.comparison?.();
      return compared?.kind === 'compared'
        ? compared.difference.figures.map(({ from, to }) => [from, to])
        : [];
    });
    expect(figures).toEqual([[['/', 0]], [[null, '/']], []]);
  });

  test('text and facts are told by their place', () => {
    const changes = changesAfter([
      [{ [reportPath]: saying({ lead: '一' }) }, first],
      [{ [reportPath]: saying({ lead: '二', documentNumber: '示水〔2024〕1号' }) }, second],
    ]);
    const compared = changes[0]?.comparison?.();
    expect(compared?.kind === 'compared' && compared.difference).toEqual({
      figures: [],
      facts: [{ key: 'documentNumber', label: '文号', from: null, to: '示水〔2024〕1号' }],
      sections: ['lead'],
    });
    expect(changes[0] && changeText(changes[0])).toBe(
      '文件改动过，没有写更正：改了文号，改了开头的文字。',
    );
  });

  test('a link that leads elsewhere is a change of its section', () => {
    const changes = changesAfter([
      [{ [reportPath]: saying({ lead: '见[网站](https://a.example.gov.cn/)。' }) }, first],
      [{ [reportPath]: saying({ lead: '见[网站](https://b.example.gov.cn/)。' }) }, second],
    ]);
    expect(changes[0]?.kind).toBe('changed');
  });

  test('a correction that is taken away is a change', () => {
    const changes = changesAfter([
      [{ [reportPath]: saying({ corrections: [correction] }) }, first],
      [{ [reportPath]: saying() }, second],
    ]);
    const compared = changes[0]?.comparison?.();
    expect(compared?.kind === 'compared' && compared.difference.facts).toEqual([
      { key: 'corrections', label: '更正', from: '2024-03-04 新收应为2件。', to: null },
    ]);
  });

  test.each([
    ['spaces, lines and comments', (text: string) => text.replace('---\n', '---\n# 核对过\n\n')],
    ['the setting of rows', (text: string) => text.replaceAll(', ', ',  ')],
    ['bold letters', (text: string) => text.replace('开头', '**开头**')],
  ])('%s are no change', (_, edit) => {
    const text = saying({ lead: '开头。' });
    expect(edit(text)).not.toBe(text);
    const changes = changesAfter([
      [{ [reportPath]: text }, first],
      [{ [reportPath]: edit(text) }, second],
    ]);
    expect(tell(changes)).toEqual([published]);
  });

  test('a file that nobody could read for a while is no change', () => {
    const changes = changesAfter([
      [{ [reportPath]: saying() }, first],
      [{ [reportPath]: '---\n机关: [\n---\n' }, second],
      [{ [reportPath]: saying() }, third],
    ]);
    expect(tell(changes)).toEqual([published]);
  });

  test('what is altered before the day of publication is a draft', () => {
    const changes = changesAfter([
      [{ [reportPath]: saying() }, '2024-01-10T09:00:00+08:00'],
      [{ [reportPath]: saying({ figures: received }) }, '2024-01-21T23:59:00+08:00'],
    ]);
    expect(tell(changes)).toEqual([published]);
  });

  test('what is not committed is named, not told', () => {
    const folder = contentWithPast([
      [{ [reportPath]: saying() }, first],
      [{ [reportPath]: saying({ figures: received }) }],
    ]);
    const archive = archiveWithPast(folder);
    expect(tell(changesOf(archive))).toEqual([published]);
    expect(archive.history.uncommitted).toEqual(['shili-shuiliju/2023']);
  });

  test('a figure that goes to and fro has a name for each time', () => {
    const changes = changesAfter([
      [{ [reportPath]: saying() }, first],
      [{ [reportPath]: saying({ figures: received }) }, second],
      [{ [reportPath]: saying() }, third],
      [{ [reportPath]: saying({ figures: received }) }, '2024-05-01T10:30:00+08:00'],
    ]);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(4);
  });
});

describe('a correction', () => {
  const corrected = saying({ figures: received, corrections: [correction] });
  const steps: Step[] = [
    [{ [reportPath]: saying() }, first],
    [{ [reportPath]: corrected }, second],
  ];

  test('has its own day and words, and what it changed', () => {
    const [change] = changesAfter(steps);
    const compared = change?.comparison?.();
    expect(change).toMatchObject({ kind: 'corrected', date: '2024-03-04', correction });
    expect(
      compared?.kind === 'compared' && compared.difference.figures.map(({ to }) => to),
    ).toEqual([2, 2]);
  });

  test('does not answer for what changes after it', () => {
    const again = saying({
      figures: { ...received, 'proactiveDisclosure.penalties.decisions': 9 },
      corrections: [correction],
    });
    expect(
      changesAfter([...steps, [{ [reportPath]: again }, third]]).map(({ kind }) => kind),
    ).toEqual(['changed', 'corrected', 'published']);
  });

  test('that is not committed yet is compared with what is', () => {
    const [change] = changesAfter([
      [{ [reportPath]: saying() }, first],
      [{ [reportPath]: corrected }],
    ]);
    const compared = change?.comparison?.();
    expect(change?.recorded).toBeUndefined();
    expect(compared?.kind === 'compared' && compared.difference.figures).toHaveLength(2);
  });

  test('that came with the report has nothing to be compared with', () => {
    const [change] = changesAfter([[{ [reportPath]: corrected }, second]]);
    expect(change?.comparison?.()).toEqual({ kind: 'unknown' });
  });

  test('names those of the same step, and two of one day have two names', () => {
    const other = { date: correction.date, text: '另一处。' };
    const changes = changesAfter([
      [{ [reportPath]: saying() }, first],
      [{ [reportPath]: saying({ corrections: [correction, other] }) }, second],
    ]);
    expect(changes.map(({ id, togetherWith }) => [id, togetherWith])).toEqual([
      ['shili-shuiliju/2023/corrected/2024-03-04', ['shili-shuiliju/2023/corrected/2024-03-04-2']],
      ['shili-shuiliju/2023/corrected/2024-03-04-2', ['shili-shuiliju/2023/corrected/2024-03-04']],
      ['shili-shuiliju/2023/published', []],
    ]);
  });

  test('that takes a private number away tells nothing of it', () => {
    const archive = archiveWithPast(
      contentWithPast([
        [{ [reportPath]: saying({ lead: '联系人手机13812345678。', figures: received }) }, first],
        [{ [reportPath]: saying({ lead: '电话见网站。', corrections: [correction] }) }, second],
      ]),
    );
    const [change] = changesOf(archive).map((one) => toChangeJson(archive, one));
    expect(change?.figures).toHaveLength(2);
    expect(change?.sections).toEqual(['lead']);
    expect(JSON.stringify(change)).not.toContain('13812345678');
  });
});

describe('private data taken away without a word', () => {
  const entriesAfter = (figures: Report['figures']) => {
    const lead = '联系人张三，手机13812345678。';
    const archive = archiveWithPast(
      contentWithPast([
        [{ [reportPath]: saying({ lead }) }, first],
        [{ [reportPath]: saying({ lead: '电话见网站。', figures }) }, second],
      ]),
    );
    return unexplainedView(archive).entries;
  };

  test('are not shown again, nor is anything that stood beside them', () => {
    const [entry] = entriesAfter({});
    expect(entry?.lines).toEqual([
      '文件改动过，没有写更正。',
      '有一版的文字载有个人信息，文字改了什么不列出。',
    ]);
    expect(entry?.differences).toBeUndefined();
  });

  test('hide no figure that was altered with them', () => {
    const [entry] = entriesAfter(received);
    expect(entry?.differences?.figures.map(({ after }) => after)).toEqual(['2', '2']);
    expect(JSON.stringify(entry)).not.toContain('张三');
  });
});

describe('a report that is gone', () => {
  test('is told with its name alone', () => {
    const archive = archiveWithPast(
      contentWithPast([
        [{ [reportPath]: saying({ lead: '秘密' }), 'agencies/b.yaml': registered }, first],
        [{ [reportPath]: null }, second],
      ]),
    );
    expect(tell(changesOf(archive))).toEqual([
      'withdrawn 2024-03-05 shili-shuiliju/2023/withdrawn/2024-03-05',
    ]);
    const [change] = changesOf(archive).map((one) => toChangeJson(archive, one));
    expect(change).toMatchObject({
      title: '示例县水利局2023年政府信息公开工作年度报告',
      text: '示例县水利局2023年报告的文件已经撤下。',
      figures: [],
      facts: [],
      sections: [],
    });
  });

  test('and comes back says both', () => {
    const changes = changesAfter([
      [{ [reportPath]: saying() }, first],
      [{ [reportPath]: null }, second],
      [{ [reportPath]: saying({ figures: received }) }, third],
    ]);
    expect(tell(changes)).toEqual([
      'published 2024-04-01 shili-shuiliju/2023/published/2024-04-01',
      'withdrawn 2024-03-05 shili-shuiliju/2023/withdrawn/2024-03-05',
      published,
    ]);
    const compared = changes[0]?.comparison?.();
    expect(compared?.kind === 'compared' && compared.difference.figures).toHaveLength(2);
  });

  test('before its own day of publication was a draft', () => {
    const changes = changesAfter([
      [{ [reportPath]: saying() }, '2024-01-10T09:00:00+08:00'],
      [{ [reportPath]: null }, '2024-01-11T09:00:00+08:00'],
    ]);
    expect(tell(changes)).toEqual([]);
  });
});

describe('a folder that is renamed', () => {
  const elsewhere = 'reports/shili-shuiwuju/2023.md';
  const agencies = { 'agencies/shili-shuiwuju.yaml': registered };

  test.each([
    ['untouched', saying(), 'moved'],
    ['with another figure', saying({ figures: received }), 'changed'],
  ])('takes the past of its reports along, %s', (_, text, kind) => {
    const changes = changesAfter([
      [{ [reportPath]: saying(), ...agencies }, first],
      [{ [reportPath]: null, [elsewhere]: text }, second],
    ]);
    expect(changes.map((one) => [one.kind, one.agency, one.movedFrom])).toEqual([
      [kind, 'shili-shuiwuju', 'shili-shuiliju'],
      ['published', 'shili-shuiwuju', undefined],
    ]);
    expect(changes[1]?.id).toBe('shili-shuiliju/2023/published');
  });

  test('is not one where another body’s report came in the same commit', () => {
    const other = saying({ agencyName: '示例县水务局', figures: received });
    const changes = changesAfter([
      [{ [reportPath]: saying(), ...agencies }, first],
      [{ [reportPath]: null, [elsewhere]: other }, second],
    ]);
    expect(changes.map(({ kind, agency }) => [kind, agency])).toEqual([
      ['withdrawn', 'shili-shuiliju'],
      ['published', 'shili-shuiwuju'],
    ]);
  });
});

describe('the history', () => {
  const steps: Step[] = [
    [{ [reportPath]: saying() }, first],
    [{ [reportPath]: saying({ figures: received }) }, second],
    [{ [reportPath]: saying() }, third],
  ];

  test('is complete in a complete clone', () => {
    const { history } = archiveWithPast(contentWithPast(steps));
    expect(history.extent).toBe('complete');
  });

  test('is partial in a shallow clone, which doesn’t pretend to know the beginning', () => {
    const folder = contentWithPast(steps);
    const clone = join(temporaryFolder(), 'clone');
    git(folder, 'clone', '-q', '--depth', '2', `file://${folder}`, clone);
    const archive = archiveWithPast(clone);
    expect(archive.history.extent).toBe('partial');
    const changes = changesOf(archive);
    expect(changes.map(({ kind, recorded }) => [kind, recorded?.at])).toEqual([
      ['changed', third],
      ['published', undefined],
    ]);
  });

  test('names changes in a shallow clone as in a complete one', () => {
    const folder = contentWithPast(steps);
    const clone = join(temporaryFolder(), 'clone');
    git(folder, 'clone', '-q', '--depth', '2', `file://${folder}`, clone);
    const ids = (root: string) => changesOf(archiveWithPast(root)).map(({ id }) => id);
    expect(ids(folder)).toEqual(expect.arrayContaining(ids(clone)));
  });

  test('is none outside of a repository: reports speak for themselves', () => {
    const corrected = saying({ corrections: [correction] });
    const archive = archiveWithPast(contentWithPast([[{ [reportPath]: corrected }]]));
    expect(archive.history.extent).toBe('none');
    expect(tell(changesOf(archive))).toEqual([
      'corrected 2024-03-04 shili-shuiliju/2023/corrected/2024-03-04',
      published,
    ]);
  });

  test('is none where the repository ignores the folder', () => {
    const folder = contentWithPast([
      [{ '.gitignore': 'reports/\n', [reportPath]: saying() }, first],
    ]);
    expect(archiveWithPast(folder).history.extent).toBe('none');
  });

  test('takes a merge for one step of the day of the merge', () => {
    const folder = contentWithPast(steps.slice(0, 1));
    git(folder, 'switch', '-q', '-c', 'work');
    takeStep(folder, [{ [reportPath]: saying({ lead: '草稿' }) }, second]);
    takeStep(folder, [{ [reportPath]: saying({ figures: received }) }, second]);
    git(folder, 'switch', '-q', 'main');
    git(folder, 'merge', '-q', '--no-ff', '--no-edit', 'work');
    const kinds = changesOf(archiveWithPast(folder)).map(({ kind }) => kind);
    expect(kinds).toEqual(['changed', 'published']);
  });

  test('keeps the names of changes when more comes', () => {
    const folder = contentWithPast(steps);
    const before = changesOf(archiveWithPast(folder)).map(({ id }) => id);
    takeStep(folder, [{ [reportPath]: saying({ lead: '又改' }) }, '2024-06-01T10:30:00+08:00']);
    const after = changesOf(archiveWithPast(folder)).map(({ id }) => id);
    expect(after).toHaveLength(before.length + 1);
    expect(after.slice(1)).toEqual(before);
  });
});
