import { describe, expect, test } from 'vitest';
import { printChoice, readChosen } from '../../../src/core/comparison/choice.ts';
import { readReport } from '../../../src/core/comparison/read-report.ts';
import { comparedExample } from '../../support/compared-report.ts';

const address = { agency: 'shili-shuiliju', year: 2023 };
const sound = comparedExample();

describe('what was fetched', () => {
  test('is a report where it has the shape of one', () => {
    expect(readReport(JSON.parse(JSON.stringify(sound)), address)).toEqual(sound);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['of another body', { ...sound, agency: 'shili-jiaoyuju' }],
    ['of another year', { ...sound, year: 2022 }],
    ['on no known form', { ...sound, form: 'constructor' }],
    ['without a figure of its form', { ...sound, figures: {} }],
    [
      'with a figure that is none',
      { ...sound, figures: { ...sound.figures, 'requests.received.total': {} } },
    ],
    ['with a text that is none', { ...sound, sections: { overview: 7 } }],
    ['without a title', { ...sound, title: undefined }],
  ])('is none where it is %s', (_, value) => {
    expect(readReport(value, address)).toBeUndefined();
  });
});

describe('the address', () => {
  test('keeps what was chosen', () => {
    expect(printChoice({ a: { agency: 'a-b', year: 2022 }, b: address })).toBe(
      '?a=a-b/2022&b=shili-shuiliju/2023',
    );
    expect(printChoice({ a: undefined, b: undefined })).toBe('');
    expect(readChosen('shili-shuiliju/2023')).toEqual(address);
  });

  test.each([
    '',
    'shili',
    '../2023',
    'a/b/2023',
    'shili/20234',
    'shili/',
    'javascript:alert(1)/2023',
    'A/2023',
  ])('names no report where it says %j', (text) => {
    expect(readChosen(text)).toBeUndefined();
  });
});
