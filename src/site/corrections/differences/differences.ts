/**
 * What really changed between two versions of a report: readers see it beside what the correction says, and can tell
 * whether that is all.
 */
import {
  sentenceDifferences,
  type TextDifference,
} from '../../../core/comparison/texts/sentence-differences.ts';
import { compareWordings } from '../../../core/comparison/texts/text-pieces.ts';
import { lostCorrections } from '../../../core/checking/history/lost-corrections.ts';
import { editions } from '../../../core/form/editions.ts';
import { frontMatterKey, notStated } from '../../../core/form/front-matter.ts';
import { sections } from '../../../core/form/sections.ts';
import { periodText } from '../../../core/report/period-text.ts';
import type { Report } from '../../../core/report/report.ts';
import { passagesOf } from '../../../core/report/text/passages.ts';
import { findRule } from '../../../core/rules/index.ts';
import { figureDifferences, type FigureDifference } from './figure-differences.ts';

export interface Differences {
  readonly figures: readonly FigureDifference[];
  readonly texts: readonly PlacedDifference[];
  /** What can't be told in a line each. */
  readonly remarks: readonly string[];
  /** So many more are not listed. */
  readonly more: number;
}

/** Where it stands: a section, or an entry at the head of the report. */
export interface PlacedDifference extends TextDifference {
  readonly place: string;
  /** Of the section, on the page of the report. */
  readonly anchor?: string;
}

/** A page lists many corrections; whoever wants all of it has both versions. */
const mostFigures = 16;
const mostTexts = 10;

/** `hasVersions`: readers can open both. */
export function differences(
  before: Report,
  after: Report,
  { hasVersions = true }: { readonly hasVersions?: boolean } = {},
): Differences {
  const figures = figureDifferences(before, after);
  const narrative = narrativeDifferences(before, after);
  const texts = [
    ...factDifferences(before, after),
    ...correctionDifferences(before, after),
    ...narrative.texts,
  ];
  const remarks = [
    ...(before.edition === after.edition ? [] : ['表格换了版式，数字不逐一比较。']),
    ...narrative.rewritten.map(
      (place) => `${place}改动很多${hasVersions ? '，请对照两个版本' : '，不逐句列出'}。`,
    ),
  ];
  const isNothing = figures.length === 0 && texts.length === 0 && remarks.length === 0;
  return {
    figures: figures.slice(0, mostFigures),
    texts: texts.slice(0, mostTexts),
    remarks: isNothing ? [remarkOnNothing(before, after)] : remarks,
    more: Math.max(0, figures.length - mostFigures) + Math.max(0, texts.length - mostTexts),
  };
}

function remarkOnNothing(before: Report, after: Report): string {
  const written = ({ lead, sections: all }: Report) =>
    [lead, ...all.map(({ markdown }) => markdown)].join('\n');
  return written(before) === written(after)
    ? '两个版本的数字和文字相同。'
    : '数字和文字相同，只有格式或者链接有改动。';
}

/** What stands at the head of the report. */
function factDifferences(before: Report, after: Report): PlacedDifference[] {
  const was = factsOf(before);
  const is = factsOf(after);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((place) => {
    const [old = '', now = ''] = [was.get(place), is.get(place)];
    return old === now ? [] : [{ place, ...compareWordings(old, now) }];
  });
}

/** A correction more is what the list is about; one that is gone or says something else is a difference too. */
function correctionDifferences(before: Report, after: Report): PlacedDifference[] {
  const { from, to } = lostCorrections(before, after) ?? {};
  if (from === undefined) return [];
  return [{ place: frontMatterKey('corrections'), ...compareWordings(from, to ?? '') }];
}

function factsOf(report: Report): ReadonlyMap<string, string> {
  const { period, statements } = report;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [frontMatterKey('agencyName'), report.agencyName],
    [frontMatterKey('title'), report.title],
    [frontMatterKey('edition'), editions[report.edition].label],
    [frontMatterKey('publishedOn'), report.publishedOn ?? notStated],
    [frontMatterKey('period'), periodText(period)],
    [frontMatterKey('indexNumber'), report.indexNumber],
    [frontMatterKey('documentNumber'), report.documentNumber],
    [frontMatterKey('source'), report.source],
    [frontMatterKey('isAbridged'), report.isAbridged ? '是' : '否'],
    ...statements.map(
      ({ rule, reason }) =>
        [`${frontMatterKey('statements')}（${findRule(rule)?.title ?? rule}）`, reason] as const,
    ),
  ];
  return new Map(facts.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

function narrativeDifferences(
  before: Report,
  after: Report,
): { readonly texts: readonly PlacedDifference[]; readonly rewritten: readonly string[] } {
  const was = narrativeOf(before);
  const is = narrativeOf(after);
  const texts: PlacedDifference[] = [];
  const rewritten: string[] = [];
  for (const place of new Set([...is.keys(), ...was.keys()])) {
    const { anchor } = is.get(place) ?? {};
    const found = sentenceDifferences(was.get(place)?.texts ?? [], is.get(place)?.texts ?? []);
    if (found === undefined) rewritten.push(place);
    else texts.push(...found.map((each) => ({ place, ...(anchor && { anchor }), ...each })));
  }
  return { texts, rewritten };
}

interface Part {
  readonly texts: readonly string[];
  readonly anchor?: string;
}

/** By section, passage by passage. */
function narrativeOf(report: Report): ReadonlyMap<string, Part> {
  const byPart = Map.groupBy(passagesOf(report), ({ part }) => part);
  const textsOf = (part: number | 'lead') => (byPart.get(part) ?? []).map(({ text }) => text);
  const parts = new Map<string, Part>([['开头', { texts: textsOf('lead') }]]);
  for (const [position, { id, title }] of report.sections.entries()) {
    const official = sections.find((section) => section.id === id);
    const place = official?.title ?? title;
    const texts = [...(place === title ? [] : [title]), ...textsOf(position)];
    parts.set(place, {
      texts: [...(parts.get(place)?.texts ?? []), ...texts],
      ...(official !== undefined && { anchor: `#${official.anchor}` }),
    });
  }
  return parts;
}
