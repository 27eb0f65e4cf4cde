import { describe, expect, test } from 'vitest';
import { editions, type EditionId } from '../../src/core/form/editions.ts';
import { figureDefinitions, findFigureDefinition } from '../../src/core/form/figures.ts';
import { toReportJson } from '../../src/site/report-json.ts';
import { dictionaryView, type Entry } from '../../src/site/dictionary/dictionary-view.ts';
import { archiveOf } from '../support/archive-of.ts';

const view = dictionaryView();
const editionIds = Object.keys(editions) as EditionId[];
const rows = view.tables.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));

describe.each(editionIds)('of the form of %s', (edition) => {
  test('every figure is explained, and its place in the front matter is told', () => {
    const unexplained = figureDefinitions(edition).filter(({ id, keys }) => {
      const entry = entryOf(id);
      return entry === undefined || !entry.keys.includes(keys.join(' › '));
    });
    expect(unexplained.map(({ id }) => id)).toEqual([]);
  });
});

test('every row is one of an edition, stands once, and has a name in both languages', () => {
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const unknown = ids.filter((id) =>
    editionIds.every(
      (edition) => !figureDefinitions(edition).some((figure) => figure.id.startsWith(id)),
    ),
  );
  expect(unknown).toEqual([]);
  const entries = [...rows, ...view.fields, ...view.columns.flatMap((group) => group.entries)];
  expect(entries.filter(({ words }) => words.zh === '' || words.en === '')).toEqual([]);
  expect(view.equations.filter(({ words }) => words.en === '')).toEqual([]);
});

describe('an entry says', () => {
  test.each([
    ['proactiveDisclosure.licensing.decisions', ['单位：件', '两版都有，可以比较']],
    ['proactiveDisclosure.governmentRules.issued', ['单位：件', '仅2021年格式']],
    ['proactiveDisclosure.licensing.change', ['减少为负', '单位：项', '仅2019年格式（试行）']],
    [
      'proactiveDisclosure.governmentProcurement.amount',
      ['金额，格式没有定单位', '仅2019年格式（试行）'],
    ],
    ['requests.received', ['勾稽 1、3']],
    ['requests.resolved', ['勾稽 1、2、3']],
    ['requests.closedOtherwise', ['仅2019年格式，可以与下面各行之和比较', '勾稽 2、3']],
    ['requests.closedOtherwise.feeUnpaid', ['仅2021年格式', '勾稽 2、3']],
    ['disputes.reconsideration', ['勾稽 4']],
  ])('of %s: %j', (id, facts) => {
    expect(rows.find((entry) => entry.id === id)?.facts.map(({ zh }) => zh)).toEqual(facts);
  });

  test('the articles in both languages', () => {
    const entry = rows.find(({ id }) => id === 'requests.withheld.internalAffairs');
    expect(entry?.basis).toEqual({
      zh: '条例第十六条第一款',
      en: 'Regulations, Article 16, paragraph 1',
    });
  });

  test('that it may be compared across the editions only where both have the figure', () => {
    const disclosure = rows.filter(({ id }) => id.startsWith('proactiveDisclosure.'));
    const comparable = disclosure.filter(({ facts }) =>
      facts.some(({ zh }) => /可以比较/.test(zh)),
    );
    expect(comparable.map(({ id }) => id)).toEqual(
      disclosure
        .filter(({ id }) => editionIds.every((edition) => findFigureDefinition(edition, id)))
        .map(({ id }) => id),
    );
  });
});

describe('what a report holds besides its figures', () => {
  const field = (id: string) => view.fields.find((entry) => entry.id === id);

  test('is called as in report.json, all of it and in its order', () => {
    const archive = archiveOf([
      {
        year: 2023,
        indexNumber: '1',
        documentNumber: '示水〔2024〕1号',
        source: '示例县人民政府网站',
      },
    ]);
    const [entry] = archive.reports;
    expect(view.fields.map(({ id }) => id)).toEqual(
      Object.keys(entry ? toReportJson(archive, entry) : {}),
    );
  });

  test('has beside it the keys of the front matter, where it is written there', () => {
    expect(field('form')?.keys).toEqual(['版式']);
    expect(field('publishedOn')?.keys).toEqual(['发布日期']);
    expect(field('figures')?.keys).toEqual(['主动公开', '依申请公开', '复议诉讼']);
    expect(field('findings')?.keys).toEqual([]);
  });

  test('is optional only where reports may lack it', () => {
    const optional = view.fields.filter(({ facts }) => facts.some(({ en }) => en === 'optional'));
    expect(optional.map(({ id }) => id)).toEqual(['indexNumber', 'documentNumber', 'source']);
  });
});

test('columns of the CSV files are told once, under the tables that have them', () => {
  const columns = view.columns.map(({ title, entries }) => [
    title?.zh,
    entries.map(({ id }) => id),
  ]);
  expect(columns[0]).toEqual(['各表', ['agency', 'division_code', 'kind']]);
  expect(columns[2]).toEqual(['figures.csv、report.csv', ['figure', 'label', 'value', 'blank']]);
});

/** A row of the form explains all its figures, with its columns. */
function entryOf(figure: string): Entry | undefined {
  return rows.find(({ id }) => id === figure || id === figure.slice(0, figure.lastIndexOf('.')));
}
