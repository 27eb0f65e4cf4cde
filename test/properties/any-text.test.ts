import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText, reportText } from '../support/report-text.ts';

/** What YAML and Markdown find hard. */
const awkward = fc.oneof(
  fc.constantFrom(
    ': ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a ',
    '*a',
    '!!js/function ',
    '"',
    "'",
    '|',
    '>',
    '#',
    '---\n',
    '\t',
    '\r',
    '\u0000',
    '\uFEFF',
    '? ',
    '<<: ',
    '__proto__: ',
    '\n\n',
    '## ',
    '<b>',
    '![',
    '](',
    '```\n',
    '| a |',
    '\\',
    '０',
    '-1',
    '9'.repeat(30),
    '~',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const sound = reportText({ lead: '根据条例编制。' });

test('whatever is written into a report file gives findings with a place, never a crash', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(sound.length), fc.nat(40), awkward), { minLength: 1, maxLength: 4 }),
      (edits) => {
        let text = sound;
        for (const [at, length, piece] of edits)
          text = text.slice(0, at) + piece + text.slice(at + length);
        const checked = checkText(text);
        for (const { line, column, message } of checked.issues) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message).not.toBe('');
        }
        const { lead, sections } = checked.renderNarrative();
        expect([lead, ...sections.map(({ html }) => html)].join('')).not.toMatch(
          /<(script|b|iframe)\b/,
        );
        if (checked.report === undefined)
          expect(checked.issues.some(({ severity }) => severity === 'error')).toBe(true);
      },
    ),
    { numRuns: 500, seed: 2021 },
  );
});
