/** Made-up reports of few characters, so that pieces of one come again in others, cut otherwise. */
import fc from 'fast-check';
import type { SmallPage } from './small-index.ts';

const letters = fc
  .array(fc.constantFrom(...Array.from('公开申请局2３ＡaⒶ⽂')), { minLength: 1, maxLength: 4 })
  .map((characters) => characters.join(''));

/** Clauses with one mark between two of them, and none at the ends. */
const block = fc
  .array(fc.tuple(letters, fc.constantFrom('，', '。', '“', '-', ' ')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((clauses) => clauses.flat().slice(0, -1).join(''));

/** In the order of a catalogue: newest first. */
export const arbitraryPages: fc.Arbitrary<SmallPage[]> = fc
  .array(
    fc.record({
      year: fc.constantFrom('2022', '2023', '2024'),
      kind: fc.constantFrom('部门', '乡镇街道'),
      region: fc.constantFrom('甲县', '甲县/东镇', '甲县/西镇', '乙县'),
      title: letters,
      blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((pages) =>
    pages
      .sort((a, b) => Number(b.year) - Number(a.year))
      .map(({ year, kind, region, title, blocks }, number) => ({
        path: `r${String(number)}`,
        year,
        kind,
        regions: region.split('/').map((_, at, all) => all.slice(0, at + 1).join('/')),
        text: { title, sections: [{ anchor: 's1', heading: '', blocks }] },
      })),
  );
