/** Examples of rules: a sound report of zeros, and what an example changes in it. */
import { figureDefinitions } from '../../src/core/form/figures.ts';
import type { EditionId } from '../../src/core/form/editions.ts';
import { sections } from '../../src/core/form/sections.ts';
import type { Agency } from '../../src/core/register/agency.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import type { Report } from '../../src/core/report/report.ts';
import { noWords } from '../../src/core/register/words.ts';
import type {
  ArchiveRule,
  ExampleBody,
  ExampleReport,
  Finding,
  ReportRule,
  Subject,
} from '../../src/core/rules/define-rule.ts';
import type { Neighbour, OtherBody, Surroundings } from '../../src/core/rules/surroundings.ts';

const agencyName = '示例县水利局';

export const exampleAgency: Agency = {
  id: 'shili-shuiliju',
  name: agencyName,
  formerNames: ['示例县水务局'],
  kind: '部门',
  division: { code: null, path: ['示例省', '示例市', '示例县'] },
};

export function exampleSubject(example: ExampleReport): Subject {
  const { figures, yearOfPath, body, words } = example;
  const changes = changesOfReport(example);
  const edition = changes.edition ?? '2021';
  const report: Report = {
    agency: exampleAgency.id,
    agencyName,
    year: 2023,
    title: `${agencyName}2023年政府信息公开工作年度报告`,
    edition,
    publishedOn: '2024-01-22',
    period: { from: '2023-01-01', to: '2023-12-31' },
    isAbridged: false,
    corrections: [],
    statements: [],
    figures: { ...zeros(edition), ...figures },
    lead: '',
    sections: sections.map(({ id, title }) => ({ id, title, markdown: '已报告。' })),
    ...changes,
  };
  return {
    report,
    yearOfPath: yearOfPath ?? report.year,
    agency: { ...exampleAgency, ...body },
    words: { ...noWords, ...words },
  };
}

/** What a rule says of an example. */
export function findingsOf(rule: ReportRule | ArchiveRule, example: ExampleReport): Finding[] {
  const subject = exampleSubject(example);
  return rule.scope === 'report'
    ? [...rule.check(subject)]
    : [...rule.check(subject, exampleSurroundings(example))];
}

function exampleSurroundings(example: ExampleReport): Surroundings {
  const { around = {} } = example;
  const year = example.year ?? 2023;
  return {
    lastYear: exampleNeighbour(around.lastYear, year - 1),
    owedLastYear: around.lastYear !== undefined || (example.body?.firstYear ?? year) < year,
    yearBeforeLast: exampleNeighbour(around.yearBeforeLast, year - 2),
    merged: (around.merged ?? []).map((body) => otherBody(body, year - 1)),
    members: (around.members ?? []).map((body) => otherBody(body, year)),
    dueOn: around.dueOn,
    publishedEarlier: around.publishedEarlier,
    correctionsEarlier: around.correctionsEarlier ?? [],
  };
}

function otherBody({ name, report }: ExampleBody, year: number): OtherBody {
  const agency = { ...exampleAgency, id: name, name, formerNames: [] };
  const example = report && { agency: name, agencyName: name, ...report };
  return { agency, neighbour: exampleNeighbour(example, year) };
}

function exampleNeighbour(example: ExampleReport | undefined, year: number): Neighbour | undefined {
  if (example === undefined) return undefined;
  const name = example.agencyName ?? agencyName;
  const title = `${name}${String(year)}年政府信息公开工作年度报告`;
  const { report } = exampleSubject({
    year,
    title,
    publishedOn: `${String(year + 1)}-01-22`,
    period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    ...example,
  });
  return { report, questioned: new Set() };
}

function changesOfReport(example: ExampleReport): Partial<Report> {
  const notOfReport = ['figures', 'yearOfPath', 'body', 'words', 'around'];
  return Object.fromEntries(Object.entries(example).filter(([key]) => !notOfReport.includes(key)));
}

function zeros(edition: EditionId): Record<string, Figure> {
  return Object.fromEntries(
    figureDefinitions(edition).map(({ id, measure }) => [
      id,
      measure === 'amount' || measure === 'amountWithUnit' ? '0' : 0,
    ]),
  );
}
