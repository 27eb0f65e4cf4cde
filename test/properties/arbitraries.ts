/** Reports for property tests: balanced by construction, with every optional part and awkward text. */
import fc from 'fast-check';
import { applicants } from '../../src/core/form/applicants.ts';
import { procedures, results } from '../../src/core/form/disputes.ts';
import type { EditionId } from '../../src/core/form/editions.ts';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { outcomeRows } from '../../src/core/form/request-rows.ts';
import { sections } from '../../src/core/form/sections.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import type { Report } from '../../src/core/report/report.ts';

const count = fc.nat({ max: 300 });
const amount = fc
  .tuple(fc.nat({ max: 99999 }), fc.stringMatching(/^(\.\d{1,4})?$/))
  .map(([whole, decimals]) => `${String(whole)}${decimals}`);

/** Text that an editor may write on one line, with what YAML and Markdown find hard. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '水库',
        '公开',
        '2023年',
        '：',
        '，',
        '“',
        '”',
        '《',
        '》',
        ': ',
        ' #',
        '#',
        '- ',
        '"',
        "'",
        '{',
        '[',
        ']',
        '&',
        '*',
        '|',
        '~',
        '\\',
        '!',
        '%',
        '@',
        '`',
        '…',
        'a',
      ),
      fc.string({ maxLength: 4, unit: 'grapheme' }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  // No editor types control characters, separators or halves of pairs, and YAML can't hold them plainly.
  .map((parts) =>
    `字${parts.join('').replace(/[\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\ufeff]/gu, '')}`.trim(),
  );

const markdown = fc
  .array(
    fc.constantFrom(
      '收到申请12件。',
      '**主动公开。**全年公开。',
      '- 甲\n- 乙',
      '1. 一\n2. 二',
      '### （一）主动公开',
      '> 引文',
      '| 镇 | 件 |\n| --- | --- |\n| 东河 | 3 |',
      '```\n代码\n## 不是标题\n```',
      '    缩进的文字',
      '***',
    ),
    { maxLength: 4 },
  )
  .map((blocks) => blocks.join('\n\n'));

const date = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** All equations of the form hold. */
export function balancedFigures(edition: EditionId): fc.Arbitrary<Record<string, Figure>> {
  const random = figureDefinitions(edition).map(({ measure }) =>
    measure === 'amount' || measure === 'amountWithUnit'
      ? amount
      : measure === 'signedCount'
        ? fc.integer({ min: -50, max: 50 })
        : count,
  );
  return fc.tuple(...random).map((values) => {
    const figures: Record<string, Figure> = {};
    figureDefinitions(edition).forEach(({ id }, index) => (figures[id] = values[index] ?? 0));
    return balance(figures, edition);
  });
}

function balance(figures: Record<string, Figure>, edition: EditionId): Record<string, Figure> {
  const get = (id: string) => figures[id] as number;
  const outcomes = outcomeRows(edition).map(({ id }) => id);
  for (const { id } of applicants) {
    figures[`requests.resolved.${id}`] = outcomes.reduce(
      (sum, row) => sum + get(`requests.${row}.${id}`),
      0,
    );
    const incoming = get(`requests.resolved.${id}`) + get(`requests.carriedForward.${id}`);
    const received = Math.min(get(`requests.received.${id}`), incoming);
    figures[`requests.received.${id}`] = received;
    figures[`requests.broughtForward.${id}`] = incoming - received;
  }
  for (const row of ['received', 'broughtForward', ...outcomes, 'resolved', 'carriedForward']) {
    figures[`requests.${row}.total`] = applicants.reduce(
      (sum, { id }) => sum + get(`requests.${row}.${id}`),
      0,
    );
  }
  for (const { id } of procedures) {
    figures[`disputes.${id}.total`] = results.reduce(
      (sum, result) => sum + get(`disputes.${id}.${result.id}`),
      0,
    );
  }
  return figures;
}

export const edition = fc.constantFrom<EditionId>('2019', '2021');

export const report: fc.Arbitrary<Report> = edition.chain((id) =>
  fc.record(
    {
      agency: fc.constant('shili-shuiliju'),
      agencyName: line,
      year: fc.constant(id === '2019' ? 2020 : 2023),
      title: line,
      edition: fc.constant(id),
      publishedOn: fc.option(date),
      period: fc.option(fc.constant({ from: '2023-01-01', to: '2023-12-31' })),
      isAbridged: fc.boolean(),
      corrections: fc.array(fc.record({ date, text: line }), { maxLength: 2 }),
      statements: fc.array(fc.record({ rule: line, reason: line }), { maxLength: 2 }),
      figures: withBlanks(balancedFigures(id)),
      lead: markdown,
      sections: fc
        .tuple(...sections.map(() => markdown))
        .map((texts) =>
          sections.map(({ id, title }, index) => ({ id, title, markdown: texts[index] ?? '' })),
        ),
      indexNumber: line,
      documentNumber: line,
      source: line,
    },
    {
      requiredKeys: [
        'agency',
        'agencyName',
        'year',
        'title',
        'edition',
        'publishedOn',
        'period',
        'isAbridged',
        'corrections',
        'statements',
        'figures',
        'lead',
        'sections',
      ],
    },
  ),
);

function withBlanks(
  figures: fc.Arbitrary<Record<string, Figure>>,
): fc.Arbitrary<Record<string, Figure>> {
  return fc
    .tuple(figures, fc.array(fc.tuple(fc.nat(), fc.constantFrom(null, '/')), { maxLength: 3 }))
    .map(([all, blanks]) => {
      const ids = Object.keys(all);
      for (const [index, blank] of blanks) all[ids[index % ids.length] ?? ''] = blank;
      return all;
    });
}
