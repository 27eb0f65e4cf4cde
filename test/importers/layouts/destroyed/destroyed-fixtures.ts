/** Destroyed documents: each damage in several layouts. */
import { randomFor } from '../../../../src/core/sample/random.ts';
import { exampleAgencyName, distinctFigures, printReport } from '../print-report.ts';
import type { Fixture, Layout } from '../layout.ts';
import { layouts } from '../layouts.ts';
import type { Damage } from './damage.ts';
import { documentDamages } from './document-damages.ts';
import { misleadingDamages } from './misleading-damages.ts';
import { rowDamages } from './row-damages.ts';
import { valueDamages } from './value-damages.ts';

export const damages: readonly Damage[] = [
  ...rowDamages,
  ...valueDamages,
  ...documentDamages,
  ...misleadingDamages,
];

/** One or two of each family. */
const damagedLayouts = new Set([
  'tabs-true-grid',
  'tabs-shifted-a',
  'tabs-shifted-d',
  'bars-outer',
  'markdown-flat-header',
  'one-cell-a-line',
  'one-cell-a-line-bars',
  'spaced-columns',
  'raw-order-broken',
  'html-clean',
  'html-word-soup',
  'html-no-spans',
  'docx-plain',
  'xlsx-numbers',
]);

export function destroyedFixtures(): readonly Fixture[] {
  return layouts
    .filter(({ name }) => damagedLayouts.has(name))
    .flatMap((layout) => damages.map((damage) => destroyed(layout, damage)))
    .concat(withoutDuplicateLines(), unrelated());
}

function destroyed(layout: Layout, damage: Damage): Fixture {
  const random = randomFor('destroyed', layout.name, damage.name);
  const figures = distinctFigures(random, '2021');
  const printed = damage.apply(printReport(random, { edition: '2021', figures }), random);
  return fixture(
    `${damage.name} · ${layout.name}`,
    layout,
    layout.print(printed, random),
    printed,
    damage.wanted(layout),
  );
}

/** A converter that took every line that it had seen before for noise. */
function withoutDuplicateLines(): Fixture[] {
  return layouts
    .filter(({ name }) => name.startsWith('one-cell') || name === 'tabs-shifted-a')
    .map((layout) => {
      const random = randomFor('duplicates', layout.name);
      const figures = distinctFigures(random, '2021');
      const small = Object.fromEntries(
        Object.entries(figures).map(([id, figure]) => [
          id,
          typeof figure === 'number' ? figure % 3 : figure,
        ]),
      );
      const printed = printReport(random, { edition: '2021', figures: small });
      const lines = (layout.print(printed, random) as string).split('\n');
      const text = [...new Set(lines)].join('\n');
      // Rows with their labels are all different: nothing of them is lost.
      const wanted = layout.name === 'tabs-shifted-a' ? 'either' : 'refused';
      return fixture(`duplicate-lines-removed · ${layout.name}`, layout, text, printed, wanted);
    });
}

function unrelated(): Fixture[] {
  const random = randomFor('unrelated');
  const printed = printReport(random, {
    edition: '2021',
    figures: distinctFigures(random, '2021'),
  });
  const texts = {
    empty: '',
    'white-space': ' \n\t\n',
    'title-only': `${exampleAgencyName}2023年政府信息公开工作年度报告`,
    notice: '关于做好防汛工作的通知\n\n各乡镇：\n汛期将至，请检查水库12座。\n\n2024年5月6日',
    budget: '部门预算表\n项目\t金额\n人员\t12.5\n总计\t12.5',
    binary: '\u0000\u0001\u0002\u0003PK\u0003',
    narrative: printed.parts.map((part) => ('text' in part ? part.text : '')).join('\n'),
  };
  return Object.entries(texts).map(([name, text]) => ({
    name: `unrelated · ${name}`,
    family: 'destroyed',
    file: `unrelated-${name}.txt`,
    bytes: new TextEncoder().encode(text),
    printed,
    wanted: 'refused',
    hasNarrative: true,
  }));
}

function fixture(
  name: string,
  { extension }: Layout,
  content: string | Uint8Array,
  printed: Fixture['printed'],
  wanted: Fixture['wanted'],
): Fixture {
  return {
    name,
    family: 'destroyed',
    file: `${name.replaceAll(' · ', '-')}.${extension}`,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    printed,
    wanted,
    hasNarrative: false,
  };
}
