/** Templates with slots in Hugo’s language, in which `.` is a page. */
import { findFigureDefinition, type FigureDefinition } from '../../../src/core/form/figures.ts';
import type { EditionId } from '../../../src/core/form/editions.ts';

/** Where a page of a report finds what isn’t a figure. */
const facts: Readonly<Record<string, string>> = {
  title: '.Params.标题',
  agencyName: '.Params.机关',
  registeredName: '.CurrentSection.Params.name',
  agency: '$agency',
  year: '.Params.年度',
  publishedOn: '$published',
  signedOn: 'dateFormat "2006年1月2日" $published',
  period: 'replace .Params.统计期限 "/" " 至 "',
  indexNumber: '.Params.索引号',
  previousYear: '.NextInSection.Params.年度',
  nextYear: '.PrevInSection.Params.年度',
};

/** What these need, before everything else. */
export const definitions =
  '{{ $agency := path.Base .File.Dir }}{{ $published := dateFormat "2006-01-02" .Params.发布日期 }}';

const conditions: Readonly<Record<string, string>> = {
  indexNumber: '.Params.索引号',
  previousYear: '.NextInSection',
  nextYear: '.PrevInSection',
};

/** Figures are looked up once, into variables: a quarter less work than where they stand. */
export function goTemplate(template: string, edition: EditionId): string {
  const variables = new Map<string, string>();
  const variable = ({ keys }: FigureDefinition) => {
    const path = `.Params.${keys.join('.')}`;
    const name = variables.get(path) ?? `$v${String(variables.size)}`;
    variables.set(path, name);
    return name;
  };
  const text = template.replaceAll(/⟦(.*?)⟧/g, (_, slot: string) => {
    const [first = '', ...words] = slot.split(' ');
    const figures = words.flatMap((id) => findFigureDefinition(edition, id) ?? []);
    switch (first) {
      case 'if':
        return `{{ if ${conditions[words[0] ?? ''] ?? ''} }}`;
      case 'end':
        return '{{ end }}';
      case 'figure':
        return figures.map((figure) => figureText(figure, variable(figure))).join('');
      case 'z':
      case 'zero':
        return `{{ if ${areZero(figures, variable)} }} ${first}{{ end }}`;
      case 'class':
        return `{{ if ${areZero(figures, variable)} }} class="${words[0] ?? ''}"{{ end }}`;
      default:
        return `{{ ${facts[first] ?? ''} }}`;
    }
  });
  const lookUps = Array.from(variables, ([path, name]) => `{{ ${name} := ${path} }}`);
  return lookUps.join('') + text;
}

/** Hugo reads money as a number, which loses zeros at its end: all money of the sample has four decimals or none. */
function figureText({ measure, index }: FigureDefinition, variable: string): string {
  if (measure === 'amount')
    return `{{ if eq (printf "%T" ${variable}) "float64" }}{{ printf "%.4f" ${variable} }}{{ else }}{{ ${variable} }}{{ end }}`;
  return `{{ ${index === undefined ? variable : `index ${variable} ${String(index)}`} }}`;
}

/** A list is compared as a whole. */
function areZero(
  figures: readonly FigureDefinition[],
  variable: (figure: FigureDefinition) => string,
): string {
  const comparisons = Array.from(Map.groupBy(figures, variable), ([name, [first, ...others]]) => {
    if (first?.index === undefined) return `(eq ${name} 0)`;
    if (others.length === 0) return `(eq (index ${name} ${String(first.index)}) 0)`;
    return `(eq (delimit ${name} ",") "0${',0'.repeat(others.length)}")`;
  });
  return comparisons.length === 1 ? comparisons.join('') : `and ${comparisons.join(' ')}`;
}
