import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applicantColumns } from '../src/core/form/applicants.ts';
import { procedures, resultColumns } from '../src/core/form/disputes.ts';
import { editions } from '../src/core/form/editions.ts';
import { frontMatterKeys } from '../src/core/form/front-matter.ts';
import { requestRows } from '../src/core/form/request-rows.ts';
import { sections } from '../src/core/form/sections.ts';

/** Prettier pads the cells of tables. */
const glossary = readFileSync(new URL('../docs/glossary.md', import.meta.url), 'utf8').replace(
  / +\|/g,
  ' |',
);

/** What the form calls things: official label (or key) and identifier. */
function vocabulary(): Set<string> {
  const words = [
    ...sections.map(({ title, id }) => [title, id]),
    ...applicantColumns.map(({ label, id }) => [label, id]),
    ...procedures.map(({ label, id }) => [label, id]),
    ...resultColumns.map(({ label, id }) => [label, id]),
    ...frontMatterKeys.map(({ key, id }) => [key, id]),
    ...Object.values(editions).flatMap(({ id, disclosure }) => [
      ...disclosure.flatMap(({ rows, columns }) =>
        [...rows, ...columns].map((heading) => [heading.label, heading.id]),
      ),
      ...requestRows(id).flatMap(({ row, groups }) =>
        [row, ...groups].map((node) => [node.label, node.id]),
      ),
    ]),
  ];
  return new Set(words.map(([label, id]) => `| ${label ?? ''} | \`${id ?? ''}\` |`));
}

test('the glossary has every word of the form, and no word that the form does not have', () => {
  const tables = glossary.slice(glossary.indexOf('## Sections'));
  const written = new Set(tables.match(/^\| [^|]+ \| `[^|]+` \|/gm));
  expect([...written].sort()).toEqual([...vocabulary()].sort());
});
