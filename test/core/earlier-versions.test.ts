/** What may be shown of an old text, and which corrections it holds. */
import { describe, expect, test } from 'vitest';
import { showVersion } from '../../src/core/checking/earlier/show-version.ts';
import { readCorrections } from '../../src/core/markdown/read-corrections.ts';
import { noWords } from '../../src/core/register/words.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { exampleAgency } from '../support/example-subject.ts';
import { reportFile, reportText } from '../support/report-text.ts';

function show(text: string, files: readonly string[] = [], words = noWords) {
  return showVersion(reportFile(text, files), exampleAgency, words);
}

function htmlOf(changes: ExampleReport, files: readonly string[] = []): string {
  const shown = show(reportText(changes), files);
  return shown.kind === 'report' ? shown.renderNarrative().lead : shown.kind;
}

describe('an old text', () => {
  test('is a report, whatever the rules of today say of its figures', () => {
    const figures = { 'requests.received.naturalPerson': 5, 'requests.received.total': 4 };
    expect(show(reportText({ figures }))).toMatchObject({
      kind: 'report',
      isMasked: false,
      report: { figures },
    });
  });

  test('keeps what the body explained then', () => {
    const shown = show(
      reportText({
        figures: { 'requests.received.total': 4 },
        statements: [{ rule: 'requests-applicants-total', reason: '台账缺页。' }],
      }),
    );
    expect(shown).toMatchObject({ acknowledged: [{ reason: '台账缺页。' }] });
  });

  test('that is no report by the form is shown as it was written', () => {
    const text = '---\n机关: 示例县水利局\n---\n\n<script>alert(1)</script>\n';
    expect(show(text)).toEqual({ kind: 'text', text, isMasked: false });
  });

  test('of characters that no page may hold says that there were some', () => {
    expect(show('一\u0000二\u001b三\r\n')).toMatchObject({ text: '一\uFFFD二\uFFFD三\r\n' });
    expect(htmlOf({ lead: '一\u001b二' })).toBe('<p>一\uFFFD二</p>');
  });
});

describe('private data in an old text', () => {
  test('are masked in the narrative, and the files beside it left out', () => {
    const changes = { lead: '手机13812345678，见[附表](2023/a.csv)。' };
    expect(show(reportText(changes), ['2023/a.csv'])).toMatchObject({ isMasked: true, files: [] });
    expect(htmlOf(changes, ['2023/a.csv'])).toBe('<p>手机138…78，见附表。</p>');
  });

  test('are masked in plain text', () => {
    expect(show('身份证110101190001010006\n')).toMatchObject({
      kind: 'text',
      text: '身份证110…06\n',
      isMasked: true,
    });
  });

  test('keep back plain text in which they can be read but not masked', () => {
    const lead = '| 序号 | 申请人 |\n| --- | --- |\n| 1 | 王谦和 |';
    const text = reportText({ lead }).replace('---\n', '---\n件数: 3\n');
    expect(show(text)).toEqual({ kind: 'withheld' });
  });

  test('keep back the whole version where they stand in the front matter', () => {
    const corrections = [{ date: '2024-03-01', text: '删去110101190001010006一处。' }];
    expect(show(reportText({ corrections }))).toEqual({ kind: 'withheld' });
  });

  test('are not what the editors declared right', () => {
    const text = reportText({ lead: '申请人王谦和申请公开征地协议，已答复。' });
    expect(show(text, [], { ...noWords, accepted: ['王谦和'] })).toMatchObject({ isMasked: false });
    expect(show(text)).toMatchObject({ isMasked: true });
  });

  test('are no figures that stand side by side', () => {
    const figures = {
      'requests.received.naturalPerson': 138,
      'requests.received.business': 1234,
      'requests.received.researchInstitution': 5678,
    };
    expect(show(reportText({ figures }))).toMatchObject({ isMasked: false });
  });
});

describe('the narrative of an old text', () => {
  test.each([
    ['HTML', '<b onclick="x()">粗</b>体', '<p>&#x3C;b onclick="x()">粗&#x3C;/b>体</p>'],
    ['a block of HTML', '<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['a script behind a link', '[看](javascript:alert(1))', '<p>看</p>'],
    ['a link to a file that is gone', '[附表](2023/gone.csv)', '<p>附表</p>'],
    ['a link by reference', '[附表][a]\n\n[a]: 2023/gone.csv', '<p>附表</p>'],
    ['a picture that is gone', '![水位图](2023/gone.png)', '<p>（图片：水位图）</p>'],
    ['a picture of elsewhere', '![](https://a.example/b.png)', '<p>（图片：没有文字说明）</p>'],
    ['a title of its own', '# 又一个标题', '<h3>又一个标题</h3>'],
  ])('can be read: %s', (_, lead, html) => {
    expect(htmlOf({ lead })).toBe(html);
  });

  test('keeps links and pictures that lead somewhere', () => {
    const lead = '[网页](https://a.example/) [附表](2023/a.csv) ![图](2023/a.png)';
    expect(htmlOf({ lead }, ['2023/a.csv', '2023/a.png'])).toBe(
      '<p><a href="https://a.example/">网页</a> <a href="a.csv">附表</a> <img src="a.png" alt="图"></p>',
    );
  });
});

describe('the corrections of a file', () => {
  const one = { date: '2024-02-01', text: '改正。' };

  test.each([
    ['are read', reportText({ corrections: [one] }), [one]],
    ['are none where none are written', reportText(), []],
    ['are none in the text alone', reportText({ lead: '更正1次。' }), []],
    ['are none behind a blank key', '---\n更正:\n---\n', []],
    [
      'are read though nothing else can be',
      '---\n甲: 乙\n更正: [{ 日期: 2024-02-01, 内容: 改正。 }]\n---\n',
      [one],
    ],
    ['are read behind a byte order mark', `\uFEFF${reportText({ corrections: [one] })}`, [one]],
    ['are counted though they are malformed', '---\n更正: [改正]\n---\n', [{ date: '', text: '' }]],
    ['are none in front matter that breaks off elsewhere', '---\n机关: [\n---\n\n更正1次。', []],
    ['are unknown in front matter that breaks off', '---\n更正: [\n---\n', undefined],
    ['are unknown where they are no list', '---\n更正: 改正\n---\n', undefined],
  ])('%s', (_, text, expected) => {
    expect(readCorrections(text)).toEqual(expected);
  });
});
