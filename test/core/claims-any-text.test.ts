/** Whatever is written: claims name figures that the form has, and stand where they say. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFigureDefinition } from '../../src/core/form/figures.ts';
import { spokenTerms } from '../../src/core/form/spoken.ts';
import { agrees } from '../../src/core/report/text/claims/agreement.ts';
import { claimsIn } from '../../src/core/report/text/claims/claims.ts';
import { grammar } from '../../src/core/report/text/claims/grammar.ts';
import { exampleSubject } from '../support/example-subject.ts';

const marks = ['，', '。', '；', '：', '（', '）', '、', '“', '”', ' ', '\n\n', '- ', '其中', '**'];
const numbers = ['12件', '0件', '两件', '3项', '12.5万元', '5条', '1,204件', '50余件', '7', '8%'];
const others = ['2023年', '2022年', '3月', '我局', '县公安局', '全县', '水利工程', '《办法》'];

test.each(['2019', '2021'] as const)('on the form of %s', (edition) => {
  const words = spokenTerms(edition).flatMap((term) => [...term.phrases, ...term.shortPhrases]);
  const glue = Object.values(grammar).flat();
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...glue) },
    { weight: 4, arbitrary: fc.constantFrom(...numbers) },
    { weight: 4, arbitrary: fc.constantFrom(...marks, ...others) },
  );
  let claims = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const markdown = `收到政府信息公开申请12件，${pieces.join('')}`;
      const { report } = exampleSubject({ edition, lead: markdown });
      for (const claim of claimsIn(report)) {
        claims += 1;
        const ids = claim.readings.flat();
        expect(ids.filter((id) => findFigureDefinition(edition, id) === undefined)).toEqual([]);
        expect(claim.readings.length).toBeGreaterThan(0);
        expect(claim.text).not.toBe('');
        expect(claim.place.offset).toBeLessThan(markdown.length);
        expect(agrees(report, claim)).not.toBeNull();
      }
    }),
    { numRuns: 2000, seed: 2021 },
  );
  expect(claims).toBeGreaterThan(1000);
});
