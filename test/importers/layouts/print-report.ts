/** A report with a story, put on paper in a clerk's wording. */
import { figureDefinitions } from '../../../src/core/form/figures.ts';
import type { EditionId } from '../../../src/core/form/editions.ts';
import { reportTitle } from '../../../src/core/form/report-title.ts';
import { sections, type SectionId } from '../../../src/core/form/sections.ts';
import type { Figure } from '../../../src/core/report/figure.ts';
import type { Report } from '../../../src/core/report/report.ts';
import type { Random } from '../../../src/core/sample/random.ts';
import { disclosureGrid, disputesGrid, requestsGrid } from './grids.ts';
import type { Part, Printed } from './printed.ts';
import { storyMarkdown, tellStory } from './story.ts';
import { officialWording, type Wording } from './wording.ts';

export interface Wish {
  readonly edition: EditionId;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly wording?: Wording;
  readonly title?: (agencyName: string, year: number) => readonly string[];
  /** Where it isn't the example county's office of water. */
  readonly agencyName?: string;
  readonly year?: number;
  /** Headings of sections as this report has them. */
  readonly headings?: Readonly<Partial<Record<SectionId, string>>>;
}

export const exampleAgencyName = '示例县水利局';

export function printReport(random: Random, wish: Wish): Printed {
  const { edition, figures, wording = officialWording } = wish;
  const { agencyName = exampleAgencyName, year = edition === '2019' ? 2020 : 2023 } = wish;
  const title = wish.title?.(agencyName, year) ?? [reportTitle(agencyName, year)];
  const story = tellStory(random, agencyName, year);
  const report: Report = {
    agency: 'shili-shuiliju',
    agencyName,
    year,
    // However the document writes it.
    title: reportTitle(agencyName, year),
    edition,
    publishedOn: null,
    period: null,
    isAbridged: false,
    corrections: [],
    statements: [],
    figures,
    lead: storyMarkdown(story.lead),
    sections: sections.map(({ id, title }) => ({
      id,
      title,
      markdown: storyMarkdown(story.sections[id]),
    })),
  };
  const grids = {
    proactiveDisclosure: disclosureGrid(report, wording),
    requests: requestsGrid(report, wording),
    disputes: disputesGrid(report, wording),
  };
  const parts = sections.flatMap(({ id, title }): Part[] => [
    { kind: 'section', text: wish.headings?.[id] ?? title },
    ...story.sections[id],
    ...(id in grids ? [{ kind: 'table' as const, grid: grids[id as keyof typeof grids] }] : []),
  ]);
  return { report, title, parts: [...story.lead, ...parts] };
}

/** Every figure another one and none of them 0, so that a shift by one cell is seen. */
export function distinctFigures(random: Random, edition: EditionId): Record<string, Figure> {
  const definitions = figureDefinitions(edition);
  const counts = random.shuffled(definitions.map((_, index) => spread(index)));
  return Object.fromEntries(
    definitions.map(({ id, measure }, index): [string, Figure] => {
      const count = counts[index] ?? 0;
      if (measure === 'signedCount') return [id, index % 2 === 0 ? count : -count];
      if (measure === 'amount')
        return [id, `${String(count)}.${String(random.integer(1, 9999)).padStart(4, '0')}`];
      if (measure === 'amountWithUnit')
        return [id, `${String(count)}${random.chance(0.5) ? '元' : ''}`];
      return [id, count];
    }),
  );
}

/** One to four digits, now and then seven, all of them different. */
function spread(index: number): number {
  if (index % 40 === 7) return 1_000_003 + index * 7919;
  return index % 3 === 0 ? 1 + index : 211 + index * 37;
}
