/** What differs between two states of a report, for whoever counts on its figures: all of it, by id. */
import { editions } from '../../form/editions.ts';
import { figureDefinitions, type FigureId } from '../../form/figures.ts';
import { frontMatterKey } from '../../form/front-matter.ts';
import type { Figure } from '../../report/figure.ts';
import type { Report } from '../../report/report.ts';
import { passagesOf } from '../../report/text/passages.ts';
import { lostCorrections } from './lost-corrections.ts';

export interface ReportDifference {
  /** In the order of the form. */
  readonly figures: readonly FigureChange[];
  /** What stands at the head of the report. */
  readonly facts: readonly FactChange[];
  /** Ids of those whose text or links differ, `lead` among them; a section that the form doesn't have is named by its title. */
  readonly sections: readonly string[];
}

/** `from` or `to` is undefined where the form of that time has no such figure. */
export interface FigureChange {
  readonly id: FigureId;
  readonly name: string;
  readonly from: Figure | undefined;
  readonly to: Figure | undefined;
}

/** `null` where it wasn't there, or was not stated. */
export interface FactChange {
  /** Property of a report. */
  readonly key: string;
  /** As the front matter calls it. */
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

export function reportDifference(before: Report, after: Report): ReportDifference {
  return {
    figures: figureChanges(before, after),
    facts: factChanges(before, after),
    sections: sectionChanges(before, after),
  };
}

export function isNothing({ figures, facts, sections }: ReportDifference): boolean {
  return figures.length + facts.length + sections.length === 0;
}

function figureChanges(before: Report, after: Report): FigureChange[] {
  const names = new Map(
    [before, after].flatMap(({ edition }) =>
      figureDefinitions(edition).map(({ id, name }) => [id, name] as const),
    ),
  );
  return [...names].flatMap(([id, name]) => {
    const [from, to] = [before.figures[id], after.figures[id]];
    return from === to ? [] : [{ id, name, from, to }];
  });
}

function factChanges(before: Report, after: Report): FactChange[] {
  const was = factsOf(before);
  const is = factsOf(after);
  const facts = Object.keys(is).flatMap((key) => {
    const [from, to] = [was[key] ?? null, is[key] ?? null];
    return from === to ? [] : [{ key, label: frontMatterKey(key), from, to }];
  });
  const lost = lostCorrections(before, after);
  const key = 'corrections';
  return lost === undefined ? facts : [...facts, { key, label: frontMatterKey(key), ...lost }];
}

function factsOf(report: Report): Readonly<Record<string, string | null | undefined>> {
  const { period, statements } = report;
  return {
    agencyName: report.agencyName,
    title: report.title,
    edition: editions[report.edition].label,
    publishedOn: report.publishedOn,
    period: period && `${period.from}/${period.to}`,
    indexNumber: report.indexNumber,
    documentNumber: report.documentNumber,
    source: report.source,
    isAbridged: report.isAbridged ? '是' : null,
    statements: statements.map(({ rule, reason }) => `${rule}：${reason}`).join('\n') || null,
  };
}

function sectionChanges(before: Report, after: Report): string[] {
  const was = textsOf(before);
  const is = textsOf(after);
  return [...new Set([...is.keys(), ...was.keys()])].filter(
    (key) => (was.get(key) ?? '') !== (is.get(key) ?? ''),
  );
}

/** What is read and where it leads. How it is set (lines, spaces, bold) is nothing that it says. */
function textsOf(report: Report): ReadonlyMap<string, string> {
  const byPart = Map.groupBy(passagesOf(report), ({ part }) => part);
  const textOf = (part: number | 'lead', markdown: string) =>
    [...(byPart.get(part) ?? []).map(({ text }) => evenly(text)), ...targetsIn(markdown)].join('');
  const texts = new Map([['lead', textOf('lead', report.lead)]]);
  for (const [part, { id, title, markdown }] of report.sections.entries()) {
    const key = id ?? title;
    texts.set(
      key,
      `${texts.get(key) ?? ''}${id === undefined ? title : ''}${textOf(part, markdown)}`,
    );
  }
  return texts;
}

/** Spaces count only where they keep numbers or words of Latin letters apart. */
function evenly(text: string): string {
  return text.replace(/(?<![\w.])\s+|\s+(?![\w.])/g, '').replace(/\s+/g, ' ');
}

function targetsIn(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(\s*<?([^)\s>]+)|^ {0,3}\[[^\]]+\]:\s*(\S+)/gm)].map(
    ([, inline, defined]) => `\n${inline ?? defined ?? ''}`,
  );
}
