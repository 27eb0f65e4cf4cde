import { describe, expect, test } from 'vitest';
import * as applicants from '../../src/core/form/english/applicants.ts';
import { englishBasis } from '../../src/core/form/english/basis.ts';
import * as disclosures from '../../src/core/form/english/disclosures.ts';
import * as disputes from '../../src/core/form/english/disputes.ts';
import { englishFigure } from '../../src/core/form/english/figures.ts';
import * as form from '../../src/core/form/english/form.ts';
import { frontMatterEnglish } from '../../src/core/form/english/front-matter.ts';
import * as requests from '../../src/core/form/english/requests.ts';
import { editions, type EditionId } from '../../src/core/form/editions.ts';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { frontMatterKeys } from '../../src/core/form/front-matter.ts';
import { requestRows } from '../../src/core/form/request-rows.ts';

const editionIds = Object.keys(editions) as EditionId[];

describe('a figure in English', () => {
  test.each([
    ['2021', 'requests.received.total', 'Requests received this year · Total'],
    [
      '2021',
      'requests.withheld.stateSecret.naturalPerson',
      'Not disclosed: state secrets · Natural persons',
    ],
    ['2019', 'requests.closedOtherwise.business', 'Handled otherwise · Commercial enterprises'],
    [
      '2019',
      'proactiveDisclosure.licensing.change',
      'Administrative licensing · Increase or decrease this year',
    ],
    [
      '2021',
      'disputes.litigationAfterReconsideration.upheld',
      'Litigation after reconsideration · Upheld',
    ],
  ] as const)('of %s, %s, is: %s', (edition, id, name) => {
    expect(englishFigure(edition, id).name).toBe(name);
  });

  test.each(editionIds)('has a name of its own in edition %s', (edition) => {
    const definitions = figureDefinitions(edition);
    const names = definitions.map(({ id }) => englishFigure(edition, id).name);
    expect(new Set(names).size).toBe(definitions.length);
  });

  test('of an id that the edition does not have is a bug', () => {
    expect(() => englishFigure('2021', 'requests.closedOtherwise.total')).toThrow(
      'edition 2021 has no figure requests.closedOtherwise.total',
    );
  });
});

test('every group of rows and every key of the front matter has its English, and no other has', () => {
  const rows = editionIds.flatMap((edition) =>
    requestRows(edition).flatMap(({ row, groups }) => [row.id, ...groups.map(({ id }) => id)]),
  );
  expect(Object.keys(requests.requestEnglish).sort()).toEqual([...new Set(rows)].sort());
  expect(Object.keys(frontMatterEnglish).sort()).toEqual(
    frontMatterKeys.map(({ id }) => id).sort(),
  );
});

test('English is written in ASCII, and a meaning is a sentence', () => {
  const texts = textsIn({ applicants, disclosures, disputes, form, frontMatterEnglish, requests });
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(({ text }) => !/^[ -~]+$/.test(text))).toEqual([]);
  expect(texts.filter(({ key, text }) => key === 'meaning' && !text.endsWith('.'))).toEqual([]);
});

describe('the legal basis in English', () => {
  test.each([
    ['第三十六条第（一）、（二）项', 'Article 36 (1), (2)'],
    ['第二十七条至第三十一条', 'Article 27 to Article 31'],
    ['第十五条、第三十二条', 'Article 15, Article 32'],
    ['第十六条第二款', 'Article 16, paragraph 2'],
    ['第三十条', 'Article 30'],
    ['', ''],
  ])('of %s is %s', (chinese, english) => {
    expect(englishBasis(chinese)).toBe(english);
  });

  test('keeps no Chinese of any row', () => {
    const bases = editionIds.flatMap((edition) => [
      ...requestRows(edition).map(({ row }) => row.basis),
      ...editions[edition].disclosure.flatMap(({ rows }) => rows.map(({ basis }) => basis)),
    ]);
    expect(bases.map(englishBasis).filter((text) => !/^[ -~]*$/.test(text))).toEqual([]);
  });
});

/** Every string of a value made of objects, with the name of its property. */
function textsIn(value: object): { key: string; text: string }[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string'
      ? [{ key, text: inner }]
      : typeof inner === 'object' && inner !== null
        ? textsIn(inner)
        : [],
  );
}
