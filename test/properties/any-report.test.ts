import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showVersion } from '../../src/core/checking/earlier/show-version.ts';
import { formatReport } from '../../src/core/markdown/format-report.ts';
import { parseReport } from '../../src/core/markdown/parse-report.ts';
import { printReport } from '../../src/core/markdown/print-report.ts';
import { readCorrections } from '../../src/core/markdown/read-corrections.ts';
import { noWords } from '../../src/core/register/words.ts';
import { differences } from '../../src/site/corrections/differences/differences.ts';
import { exampleAgency, exampleSubject } from '../support/example-subject.ts';
import { findingProblems } from '../support/finding-problems.ts';
import { htmlDangers } from '../support/html-dangers.ts';
import { checkText, reportFile, reportText } from '../support/report-text.ts';
import { anyMarkdown, mark } from './any-markdown.ts';
import { anyText } from './any-text.ts';
import { anyYaml, hostileLine } from './any-yaml.ts';
import { fuzzRuns } from './fuzz-runs.ts';

const sound = reportText();
const [, frontMatter = ''] = sound.split('---\n');
const narrative = sound.slice(sound.indexOf('## '));
const runs = fuzzRuns(60);

const files: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  ['any front matter', anyYaml(frontMatter).map((yaml) => `---\n${yaml}\n---\n\n${narrative}`)],
  ['any narrative', anyMarkdown.map((markdown) => `---\n${frontMatter}---\n\n${markdown}\n`)],
  [
    'any sections',
    fc
      .tuple(anyMarkdown, anyMarkdown)
      .map((texts) =>
        texts.reduce((text, markdown) => text.replace('已报告。', () => markdown), sound),
      ),
  ],
  [
    'any slips of the hand',
    fc
      .array(fc.tuple(fc.nat(sound.length), fc.nat(40), fc.oneof(mark, hostileLine, anyText)), {
        minLength: 1,
        maxLength: 4,
      })
      .map((slips) =>
        slips.reduce(
          (text, [at, lost, put]) => text.slice(0, at) + put + text.slice(at + lost),
          sound,
        ),
      ),
  ],
  [
    'any beginning and end',
    fc
      .tuple(fc.nat(sound.length), fc.nat(sound.length), anyText)
      .map(([from, to, text]) => text + sound.slice(from, to) + text),
  ],
];

describe.each(files)('a report file with %s', (_what, text) => {
  test('gives findings with a place inside of it, never a crash', () => {
    fc.assert(
      fc.property(text, (content) => {
        const { issues, report, path } = checkText(content);
        expect(findingProblems(issues, new Map([[path, content]]))).toEqual([]);
        if (report === undefined) {
          expect(issues.filter(({ severity }) => severity === 'error')).not.toEqual([]);
        }
      }),
      runs,
    );
  });

  test('is shown without code of its own', () => {
    fc.assert(
      fc.property(text, (content) => {
        const { lead, sections } = checkText(content).renderNarrative();
        expect([lead, ...sections.map(({ html }) => html)].flatMap(htmlDangers)).toEqual([]);
      }),
      runs,
    );
  });

  test('is shown as a version before a correction, without code or an unsafe address, and compared', () => {
    const present = exampleSubject({}).report;
    fc.assert(
      fc.property(text, (content) => {
        expect(() => readCorrections(content)).not.toThrow();
        const shown = showVersion(reportFile(content), exampleAgency, noWords);
        if (shown.kind === 'text') expect(shown.text).not.toMatch(/[^\t\n\r\P{Cc}]/u);
        if (shown.kind !== 'report') return;
        const { lead, sections } = shown.renderNarrative();
        const html = [lead, ...sections.map((section) => section.html)];
        expect(html.flatMap(htmlDangers)).toEqual([]);
        expect(html.join('').match(/<h1|<img[^>]*src="(?!\w)/g)).toBeNull();
        expect(differences(shown.report, present).texts.length).toBeLessThanOrEqual(10);
      }),
      fuzzRuns(20),
    );
  });

  test('says the same when it is printed and read again, if it has no errors', () => {
    fc.assert(
      fc.property(text, (content) => {
        const { report, issues } = parseReport(reportFile(content));
        if (report === undefined || issues.some(({ severity }) => severity === 'error')) return;
        expect(parseReport(reportFile(printReport(report))).report).toEqual(report);
      }),
      runs,
    );
  });

  test('is left alone by the formatter, or made as it will stay', () => {
    fc.assert(
      fc.property(text, (content) => {
        const formatted = format(content);
        if (formatted !== undefined) expect(format(formatted)).toBe(formatted);
      }),
      runs,
    );
  });
});

function format(text: string): string | undefined {
  const file = reportFile(text);
  return formatReport(file, parseReport(file));
}
