/** Notes of a roll-up as findings: each at the place in the content where it is mended. */
import type { CheckedReport } from '../../core/checking/checked.ts';
import { frontMatterKey } from '../../core/form/front-matter.ts';
import { startOfFile, type Issue, type Place } from '../../core/issue/issue.ts';
import type { Agency } from '../../core/register/agency.ts';
import { rollupProblems, type Note } from '../../core/rollup/notes.ts';

export interface NotePaths {
  readonly report: (agency: string) => string;
  readonly agency: (agency: string) => string;
}

export function noteIssues(
  notes: readonly Note[],
  reports: ReadonlyMap<string, CheckedReport>,
  paths: NotePaths,
): readonly Issue[] {
  return notes.map((note) => {
    const isOfRegister = note.ruleId === 'rollup-merged' || note.ruleId === 'rollup-left-out';
    const { id } = note.agency;
    return issueOf(
      note,
      isOfRegister ? paths.agency(id) : paths.report(id),
      isOfRegister ? startOfFile : placeOf(note, reports.get(id)),
      note.figures,
    );
  });
}

/** That nobody registered the government of which a draft is made; `folder`: where it would be registered. */
export function unregistered(name: string, members: readonly Agency[], folder: string): Issue {
  const message = `${name}没有登记，按行政区划算出所属机关 ${String(members.length)} 家；请新建它的登记（类别: 政府），并给这些机关写上“上级”`;
  return issueOf({ ruleId: 'rollup-unregistered', message }, folder, startOfFile, []);
}

/** Bodies that may have been meant to be added up and aren't. */
export function leftOutNotes(bodies: readonly Agency[], government: string): readonly Note[] {
  return bodies.map((agency) => ({
    ruleId: 'rollup-left-out',
    agency,
    message: `${agency.name}在同一行政区划，登记里没有写“上级”，没有计入；要计入的，请写“上级: ${government}”`,
    figures: [],
  }));
}

function placeOf({ ruleId, figures }: Note, checked: CheckedReport | undefined): Place {
  if (checked?.report === undefined) return startOfFile;
  const [figure] = figures;
  if (figure !== undefined) return checked.places.figure(figure);
  return ruleId === 'rollup-form'
    ? checked.places.frontMatter([frontMatterKey('edition')])
    : startOfFile;
}

function issueOf(
  { ruleId, message }: Pick<Note, 'ruleId' | 'message'>,
  path: string,
  { line, column }: Place,
  figures: Issue['figures'],
): Issue {
  const { severity } = rollupProblems[ruleId];
  return { path, line, column, severity, ruleId, message, figures };
}
