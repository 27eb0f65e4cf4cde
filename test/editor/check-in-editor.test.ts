import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified, type Plugin } from 'unified';
import { expect, test } from 'vitest';
import { checkInEditor } from '../../src/editor/check-in-editor.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { reportText } from '../support/report-text.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const site = '名称: 示例县\n网址: https://www.shili.gov.cn/gk\n';
const report = 'reports/shili-shuiliju/2023.md';

test('a finding is a message with its place, its rule, its page and how bad it is', () => {
  const text = reportText({ figures: { 'requests.received.total': 15 } });
  const [message] = messages({ 'site.yaml': site }, report, text);
  expect(message).toMatchObject({
    reason: expect.stringContaining('总计 15') as string,
    line: 16,
    column: 28,
    place: { start: { line: 16, column: 28 }, end: { line: 16, column: 30 } },
    ruleId: 'requests-applicants-total',
    source: 'gongkailan',
    fatal: true,
    url: 'https://www.shili.gov.cn/gk/rules/requests-applicants-total/',
  });
});

test('what can be put right says with what', () => {
  const text = reportText({ lead: '根据国办公开办函【2021】30号编制。' });
  const message = messages({}, report, text).find(({ expected }) => expected !== undefined);
  const { place, actual, expected } = message ?? {};
  const line = text.split('\n')[(message?.line ?? 0) - 1] ?? '';
  const [from, to] =
    place !== undefined && 'start' in place ? [place.start.column, place.end.column] : [];
  expect(actual).toBe(line.slice((from ?? 0) - 1, (to ?? 0) - 1));
  expect(line.replace(actual ?? '', expected?.[0] ?? '')).toContain('国办公开办函〔2021〕30号');
});

test('another report that belongs to it stands in the note', () => {
  const carried = {
    'requests.carriedForward.naturalPerson': 1,
    'requests.carriedForward.total': 1,
  };
  const received = { 'requests.received.naturalPerson': 1, 'requests.received.total': 1 };
  const before = reportText({
    year: 2022,
    title: '示例县水利局2022年政府信息公开工作年度报告',
    publishedOn: '2023-01-20',
    period: { from: '2022-01-01', to: '2022-12-31' },
    figures: { ...carried, ...received },
  });
  const found = messages({ 'reports/shili-shuiliju/2022.md': before }, report, reportText());
  const message = found.find(({ ruleId }) => ruleId === 'carry-forward-continuity');
  expect(message?.note).toContain('reports/shili-shuiliju/2022.md:');
});

test('what is wrong on disk is not said of what the editor holds', () => {
  expect(messages({ [report]: '---\n机关: [' }, report, reportText())).toEqual([]);
  expect(messages({ [report]: Uint8Array.of(0xbb, 0xfa) }, report, reportText())).toEqual([]);
});

test('a report that was never saved is checked too', () => {
  const found = messages({ [report]: undefined }, report, '');
  expect(found.map(({ ruleId }) => ruleId)).toContain('file-empty');
});

test('an editor that formats what it saves gives the report its layout, and leaves alone what is no report yet', () => {
  const text = reportText();
  expect(processed({}, report, text.replace('年度: 2023', '年度:   2023')).toString()).toBe(text);
  expect(processed({}, report, '---\n机关: [\n---\n').toString()).toBe('---\n机关: [\n---\n');
});

test.each(['README.md', 'reports/2023.md', 'reports/shili-shuiliju/notes.md', 'docs/a/2023.md'])(
  'nothing is said of %s',
  (path) => {
    expect(messages({}, path, '# 标题\n\n<b>')).toEqual([]);
  },
);

test('nothing is said of a file that is called like a report where there is no register', () => {
  expect(messages({ 'agencies/shili-shuiliju.yaml': undefined }, report, '')).toEqual([]);
});

function messages(
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
  path: string,
  value: string,
) {
  return processed(files, path, value).messages;
}

function processed(
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
  path: string,
  value: string,
) {
  const cwd = makeContentFolder(files);
  const processor = unified()
    .use(remarkParse)
    .use(printed)
    .use(checkInEditor, { cacheFolder: temporaryFolder() });
  return processor.processSync({ cwd, path, value });
}

/** What remark would print, which no report may become. */
const printed: Plugin<[], Root, string> = function () {
  this.compiler = () => 'printed by remark';
};
