/** The reports that stood at the end of last year where this one begins: the body's own, or those it came from. */
import type { FigureId } from '../form/figures.ts';
import { sum } from '../report/figure.ts';
import { figureOf, type Report } from '../report/report.ts';
import type { RelatedFinding } from './define-rule.ts';
import type { Neighbour, OtherBody, Surroundings } from './surroundings.ts';

export interface Source {
  readonly report: Report;
  /** Figures that its own findings question. */
  readonly questioned: Neighbour['questioned'];
  /** The body that was merged into this one, or that this one was before; undefined for the body itself. */
  readonly body: OtherBody['agency'] | undefined;
}

/**
 * Undefined where a report is not there that belongs to them: then the sum is unknown. None where the body is new and
 * came from no other.
 */
export function sourcesOf({
  lastYear,
  owedLastYear,
  merged,
}: Surroundings): readonly Source[] | undefined {
  if (lastYear === undefined && owedLastYear) return undefined;
  const sources: Source[] = lastYear === undefined ? [] : [toSource(lastYear, undefined)];
  for (const { agency: body, neighbour } of merged) {
    if (neighbour === undefined) return undefined;
    sources.push(toSource(neighbour, body));
  }
  return sources;
}

/** Asks for the report once: a remembered one is read again every time. */
function toSource({ report, questioned }: Neighbour, body: Source['body']): Source {
  return { report, questioned, body };
}

/** What they had at the end of last year, added up; undefined where one of them leaves it blank. */
export function sumOf(sources: readonly Source[], figure: FigureId): number | undefined {
  return sum(sources.map(({ report }) => figureOf(report, figure)));
}

/** E.g. `2022年报告的结转下年 3 + 并入的示例县河道所 1`; `name` is what the figure is called. */
export function termsOf(sources: readonly Source[], figure: FigureId, name: string): string {
  const isOwn = sources[0]?.body === undefined;
  return sources
    .map(({ report, body }, position) => {
      const value = String(figureOf(report, figure));
      if (body !== undefined && (isOwn || position > 0)) {
        return `${isOwn ? '并入的' : ''}${body.name} ${value}`;
      }
      return `${body?.name ?? ''}${String(report.year)}年报告的${name} ${value}`;
    })
    .join(' + ');
}

/** Where they say it; `name` is what the figure is called there. */
export function relatedOf(
  sources: readonly Source[],
  figure: FigureId,
  name: string,
): RelatedFinding[] {
  return sources.map(({ report }) => ({
    message: `${report.title}：${name}是 ${String(figureOf(report, figure))}`,
    agency: report.agency,
    year: report.year,
    figure,
  }));
}
