/** The fixtures: every layout with reports of both editions, in the form's own words and in a clerk's. */
import { randomFor } from '../../../src/core/sample/random.ts';
import type { EditionId } from '../../../src/core/form/editions.ts';
import { blanked, type Blanks } from './blanks.ts';
import type { Fixture, Layout, Wanted } from './layout.ts';
import { layouts } from './layouts.ts';
import { distinctFigures, printReport } from './print-report.ts';
import { titleWays } from './titles.ts';
import { clerksWording, officialWording, pick } from './wording.ts';

interface Variant {
  readonly name: string;
  readonly edition: EditionId;
  readonly isOfficial: boolean;
  readonly blanks?: Blanks;
}

const variants: readonly Variant[] = [
  { name: 'official', edition: '2021', isOfficial: true },
  { name: 'trial', edition: '2019', isOfficial: true },
  { name: 'clerk-1', edition: '2021', isOfficial: false },
  { name: 'clerk-2', edition: '2021', isOfficial: false },
  { name: 'clerk-3', edition: '2019', isOfficial: false },
  { name: 'slashes', edition: '2021', isOfficial: true, blanks: 'slashes' },
  { name: 'blank-rows', edition: '2021', isOfficial: true, blanks: 'rows' },
  { name: 'blank-cells', edition: '2021', isOfficial: false, blanks: 'cells' },
];

export function allFixtures(): readonly Fixture[] {
  return layouts.flatMap((layout) => variants.map((variant) => fixtureOf(layout, variant)));
}

function fixtureOf(layout: Layout, variant: Variant): Fixture {
  const { name, edition, isOfficial, blanks } = variant;
  const random = randomFor('import fixture', layout.name, name);
  const figures = distinctFigures(random, edition);
  const printed = printReport(random, {
    edition,
    figures: blanks === undefined ? figures : blanked(figures, blanks, random, edition),
    wording: isOfficial ? officialWording : clerksWording(random),
    ...(!isOfficial && { title: pick(random, titleWays) }),
  });
  const content = layout.print(printed, random);
  return {
    name: `${layout.name} · ${name}`,
    family: layout.family,
    file: `${layout.name}-${name}.${layout.extension}`,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    printed,
    wanted: wantedOf(layout, blanks),
    hasNarrative: layout.hasNarrative,
  };
}

/** Where a reader can't see which cell is blank, a blank must not become a shift; to refuse it is right. */
function wantedOf({ showsBlanks }: Layout, blanks: Blanks | undefined): Wanted {
  return showsBlanks || blanks === undefined || blanks === 'slashes' ? 'exact' : 'either';
}
