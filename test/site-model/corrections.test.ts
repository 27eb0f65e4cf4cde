/** The list of corrections, and what the page of a report says of each. */
import { describe, expect, test } from 'vitest';
import type {
  EarlierVersion,
  EarlierVersions,
} from '../../src/core/checking/earlier/earlier-version.ts';
import { createArchive, type Archive } from '../../src/site/archive.ts';
import { correctionNotes } from '../../src/site/corrections/correction-notes.ts';
import {
  correctionsOfYear,
  correctionsParts,
  correctionsView,
} from '../../src/site/corrections/corrections-view.ts';
import { versionNote } from '../../src/site/corrections/version-note.ts';
import { archiveOf, exampleSite, type ExampleEntry } from '../support/archive-of.ts';
import { exampleAgency, exampleSubject } from '../support/example-subject.ts';

const first = { date: '2024-02-01', text: '改正第一处。' };
const second = { date: '2024-03-05', text: '改正第二处。' };

function withVersions(reports: readonly ExampleEntry[], versions: EarlierVersions): Archive {
  const archive = archiveOf(reports);
  const { today, reports: all } = archive;
  const content = { site: exampleSite, today, agencies: [exampleAgency], reports: all, issues: [] };
  return createArchive(content, versions);
}

function version(
  number: number,
  replacedBy: EarlierVersion['replacedBy'],
  changes: ExampleEntry | 'withheld' | 'text' = {},
  holds: EarlierVersion['holds'] = [],
): EarlierVersion {
  return {
    number,
    holds,
    replacedBy,
    origin: [],
    readFile: () => undefined,
    shown:
      changes === 'withheld'
        ? { kind: 'withheld' }
        : changes === 'text'
          ? { kind: 'text', text: '旧文', isMasked: false }
          : {
              kind: 'report',
              report: exampleSubject(changes).report,
              acknowledged: [],
              files: [],
              renderNarrative: () => ({ lead: '', sections: [] }),
              isMasked: false,
            },
  };
}

const twice = withVersions(
  [{ corrections: [first, second], lead: '三。' }],
  new Map([
    [
      'shili-shuiliju/2023',
      [version(2, [second], { lead: '二。' }, [first]), version(1, [first], { lead: '一。' })],
    ],
  ]),
);

describe('the corrections of a report', () => {
  const notes = (archive: Archive) =>
    correctionNotes(archive, { agency: exampleAgency.id, year: 2023 }, [first, second]).map(
      ({ date, beforeHref }) => `${date} ${beforeHref ?? '-'}`,
    );

  test('stand newest first, each with the version before it', () => {
    expect(notes(twice)).toEqual([
      '2024-03-05 /reports/shili-shuiliju/2023/versions/2/',
      '2024-02-01 /reports/shili-shuiliju/2023/versions/1/',
    ]);
  });

  test('are found by their days where their words were mended since', () => {
    const address = { agency: exampleAgency.id, year: 2023 };
    const inWordsOfThen = [{ ...first, text: '改正一处。' }];
    expect(correctionNotes(twice, address, inWordsOfThen)).toMatchObject([
      { text: '改正一处。', beforeHref: '/reports/shili-shuiliju/2023/versions/1/' },
    ]);
  });

  test('of one day are told apart by their words', () => {
    const sameDay = { ...first, text: '同日另改一处。' };
    const archive = withVersions(
      [{ corrections: [first, sameDay] }],
      new Map([['shili-shuiliju/2023', [version(2, [sameDay])]]]),
    );
    const address = { agency: exampleAgency.id, year: 2023 };
    expect(correctionNotes(archive, address, [first])).toMatchObject([{ beforeHref: undefined }]);
  });

  test('stand there without one where git has none', () => {
    expect(notes(archiveOf([{ corrections: [first, second] }]))).toEqual([
      '2024-03-05 -',
      '2024-02-01 -',
    ]);
  });
});

describe('an earlier version', () => {
  const validity = (archive: Archive, at: number) => {
    const entry = archive.reports[0];
    const earlier = entry && archive.earlierVersions(entry)[at];
    return entry && earlier && versionNote(entry, earlier).validity;
  };

  test('says from when to when it was the valid one', () => {
    expect([validity(twice, 1), validity(twice, 0)]).toEqual([
      '2024年1月22日首次发布的文本，到2024年2月1日更正为止。',
      '2024年2月1日更正以后的文本，到2024年3月5日更正为止。',
    ]);
  });

  test('of a report without a date of publication begins with that', () => {
    const archive = withVersions(
      [{ publishedOn: null, corrections: [first] }],
      new Map([['shili-shuiliju/2023', [version(1, [first])]]]),
    );
    expect(validity(archive, 0)).toBe('首次发布时的文本，到2024年2月1日更正为止。');
  });

  test('goes by the corrections that it holds, not by their number', () => {
    const between = { date: '2024-02-20', text: '改正第三处。' };
    const late = { date: '2024-03-20', text: '改正第四处。' };
    const archive = withVersions(
      [{ corrections: [first, between, second, late] }],
      new Map([['shili-shuiliju/2023', [version(3, [late], {}, [between, second])]]]),
    );
    expect(validity(archive, 0)).toBe('2024年3月5日更正以后的文本，到2024年3月20日更正为止。');
  });

  test('gives no dates where it holds a later correction than the one that replaced it', () => {
    const archive = withVersions(
      [{ corrections: [first, second] }],
      new Map([['shili-shuiliju/2023', [version(2, [first], {}, [second])]]]),
    );
    expect(validity(archive, 0)).toBe('更正前的文本。');
  });
});

describe('the list of corrections', () => {
  test('tells each, newest first, with what changed up to the next version', () => {
    const told = correctionsView(twice).entries.map(({ date, differences }) => [
      date,
      ...(differences?.texts ?? []).map(
        ({ before, after }) => `${before[0]?.text ?? ''} → ${after[0]?.text ?? ''}`,
      ),
    ]);
    expect(told).toEqual([
      ['2024-03-05', '二 → 三'],
      ['2024-02-01', '一 → 二'],
    ]);
  });

  test('tells corrections that came together as one entry', () => {
    const archive = withVersions(
      [{ corrections: [first, second] }],
      new Map([['shili-shuiliju/2023', [version(1, [first, second])]]]),
    );
    const { entries, total } = correctionsView(archive);
    expect(entries.map(({ date, corrections }) => [date, corrections])).toEqual([
      ['2024-03-05', [second, first]],
    ]);
    expect(total).toEqual({ corrections: 2, reports: 1 });
  });

  test.each([
    ['withheld', '更正前的文本载有个人信息，不再展示。'],
    ['text', '版本的写法不同，没有逐项比较，请对照两个版本。'],
  ] as const)('says why there is nothing to compare: %s', (kind, reason) => {
    const archive = withVersions(
      [{ corrections: [first] }],
      new Map([['shili-shuiliju/2023', [version(1, [first], kind)]]]),
    );
    expect(correctionsView(archive).entries).toMatchObject([{ reason, differences: undefined }]);
  });

  test('says which of two versions is kept back', () => {
    const archive = withVersions(
      [{ corrections: [first, second] }],
      new Map([['shili-shuiliju/2023', [version(2, [second], 'withheld'), version(1, [first])]]]),
    );
    expect(correctionsView(archive).entries.map(({ reason }) => reason)).toEqual([
      '更正前的文本载有个人信息，不再展示。',
      '这次更正后的文本载有个人信息，不再展示。',
    ]);
  });

  test('says where git has no version before', () => {
    expect(correctionsView(archiveOf([{ corrections: [first] }])).entries).toMatchObject([
      { reason: '更正前的文本不在版本库中。', beforeHref: undefined },
    ]);
  });

  test('is empty where nothing was corrected', () => {
    expect(correctionsView(archiveOf([{}])).entries).toEqual([]);
  });

  test('gives each entry an anchor of its own', () => {
    const archive = archiveOf([{ corrections: [first, second] }]);
    expect(correctionsView(archive).entries.map(({ id }) => id)).toEqual([
      'shili-shuiliju-2023-at-1',
      'shili-shuiliju-2023-at-0',
    ]);
  });
});

describe('many corrections', () => {
  const corrections = (year: number, count: number) =>
    Array.from({ length: count }, (_, number) => ({
      date: `${String(year)}-02-${String((number % 28) + 1).padStart(2, '0')}`,
      text: `改正${String(number)}。`,
    }));
  const archive = archiveOf([{ corrections: [...corrections(2024, 45), ...corrections(2025, 3)] }]);

  test('fill the first page with the newest, which leads to those of each year', () => {
    const { entries, years } = correctionsView(archive);
    expect(entries).toHaveLength(20);
    expect(years).toEqual([
      { year: 2025, href: '/corrections/2025/', count: 3 },
      { year: 2024, href: '/corrections/2024/', count: 45 },
    ]);
  });

  test('have a page for each year, in parts that lead to each other', () => {
    expect(correctionsParts(archive)).toEqual([
      { year: 2025, part: 1 },
      { year: 2024, part: 1 },
      { year: 2024, part: 2 },
      { year: 2024, part: 3 },
    ]);
    const parts = [1, 2, 3].map((part) => correctionsOfYear(archive, { year: 2024, part }));
    expect(parts.map(({ entries }) => entries.length)).toEqual([20, 20, 5]);
    expect(parts.map(({ newer, older }) => [newer?.href, older?.href])).toEqual([
      [undefined, '/corrections/2024/2/'],
      ['/corrections/2024/', '/corrections/2024/3/'],
      ['/corrections/2024/2/', undefined],
    ]);
  });

  test('have no page of a year while one page holds them all', () => {
    expect(correctionsParts(twice)).toEqual([]);
  });
});
