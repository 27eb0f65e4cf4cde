/**
 * The labelled set: sentences and reports of which a person said which rules should speak, and which none. What
 * `npm run -s bench -- rules` counts, and what a change of a rule is measured against.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { sections, type SectionId } from '../../src/core/form/sections.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { labelledReports } from './labelled-reports.ts';
import { inWorld, worlds, type WorldId } from './worlds.ts';

export interface LabelledCase {
  /** The sentence, or what the report shows. */
  readonly what: string;
  readonly given: ExampleReport;
  /** The rule that should speak; undefined where none should. */
  readonly finds: string | undefined;
}

const sentences = z.array(z.string().min(1));

/** One document of a file: sentences that stand in the same section of the same world. */
const group = z.strictObject({
  world: z.enum(Object.keys(worlds) as [WorldId, ...WorldId[]]),
  in: z.enum(sections.map(({ id }) => id) as [SectionId, ...SectionId[]]).default('overview'),
  sound: sentences.default([]),
  faulty: z.record(z.string(), sentences).default({}),
});

export function labelledCases(): readonly LabelledCase[] {
  return [...readdirSync(import.meta.dirname).flatMap(casesIn), ...labelledReports];
}

function casesIn(name: string): LabelledCase[] {
  if (!name.endsWith('.yaml')) return [];
  const text = readFileSync(join(import.meta.dirname, name), 'utf8');
  const documents = parseAllDocuments(text).map((document) => group.parse(document.toJS()));
  return documents.flatMap(({ world, in: section, sound, faulty }) => {
    const toCase = (what: string, finds: string | undefined): LabelledCase => ({
      what,
      given: inWorld(world, what, section),
      finds,
    });
    return [
      ...sound.map((sentence) => toCase(sentence, undefined)),
      ...Object.entries(faulty).flatMap(([rule, of]) => of.map((one) => toCase(one, rule))),
    ];
  });
}
