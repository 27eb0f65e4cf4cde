/** Checked content and a place → the draft of its government's report, and everything that there is to say of it. */
import type { CheckedContent } from '../../core/checking/checked.ts';
import type { EditionId } from '../../core/form/editions.ts';
import { startOfFile, type Issue } from '../../core/issue/issue.ts';
import { printReport } from '../../core/markdown/print-report.ts';
import type { Report } from '../../core/report/report.ts';
import { coverageSentences } from '../../core/rollup/coverage.ts';
import { draftComments } from '../../core/rollup/draft-comments.ts';
import { draftOf } from '../../core/rollup/draft.ts';
import { notesOf } from '../../core/rollup/notes.ts';
import type { Region } from '../../core/rollup/region.ts';
import { rollUp, type Rollup } from '../../core/rollup/roll-up.ts';
import { absentReport, surroundContent } from '../surround-content.ts';
import { broughtForwardSentence } from './brought-forward.ts';
import { draftIssues } from './draft-issues.ts';
import { gather, type Gathered } from './gather.ts';
import { leftOutNotes, noteIssues, unregistered, type NotePaths } from './note-issues.ts';

export interface Made {
  readonly rollup: Rollup;
  readonly draft: Report;
  /** The draft as a report file, with comments. */
  readonly text: string;
  /** Who is in the sums, who is lacking, whether last year's figures fit. */
  readonly sentences: readonly string[];
  readonly issues: readonly Issue[];
}

export interface Task {
  readonly region: Region;
  readonly year: number;
  readonly edition: EditionId;
  /** What findings call the draft. */
  readonly draftPath: string;
  /** The draft is the text in which findings have their places. */
  readonly isText: boolean;
  readonly paths: NotePaths & { readonly register: string };
  /** The report file of a body is there and can't even be read. */
  readonly isUnread: (agency: string) => boolean;
}

/** Or why there is nothing to add up. */
export function makeRollup(
  content: CheckedContent,
  task: Task,
): Made | { readonly problem: string } {
  const { region, year, edition } = task;
  const gathered = gather(content, region, year, task.isUnread);
  const name = nameOf(region);
  const problem = whyNothing(gathered, name, year);
  if (problem !== undefined) return { problem };
  const rollup = rollUp(gathered.members, edition);
  const agency = region.government;
  const draft = draftOf({ id: agency?.id ?? '', name }, year, rollup);
  const around = surroundContent(content);
  const sentences = [
    ...coverageSentences(rollup),
    ...(agency === undefined
      ? []
      : [broughtForwardSentence(draft, around.surroundings(absentReport(draft)))]),
  ];
  const title = `汇总草稿：${String(draft.year)}年所属机关报告之和；“~”是有机关没填、不能相加的；没有报告的机关不在各数里；用完请删去这些注释`;
  const text = printReport(draft, draftComments(rollup, [title, ...sentences]));
  const file = {
    path: task.draftPath,
    agency: draft.agency,
    year,
    text,
    hasFile: () => false,
  };
  return {
    rollup,
    draft,
    text,
    sentences,
    issues: [
      ...registerIssues(content, gathered, name, task),
      ...noteIssues(
        [...notesOf(rollup, year), ...leftOutNotes(gathered.stray, agency?.id ?? '')],
        gathered.reports,
        task.paths,
      ),
      ...draftIssues({ file, agency }, around, gathered.members, gathered.reports).map((issue) =>
        task.isText ? issue : { ...issue, ...startOfFile },
      ),
    ],
  };
}

/** A body whose entry can't be read is in no sum. */
function registerIssues(
  content: CheckedContent,
  { members }: Gathered,
  name: string,
  { region, paths }: Task,
): readonly Issue[] {
  const unread = content.issues.filter(
    ({ path, severity }) => severity === 'error' && path.startsWith(`${paths.register}/`),
  );
  const bodies = members.map(({ agency }) => agency);
  return [
    ...(region.government === undefined ? [unregistered(name, bodies, paths.register)] : []),
    ...unread,
  ];
}

function nameOf({ government, path, code }: Region): string {
  return government?.name ?? `${path.at(-1) ?? code ?? ''}人民政府`;
}

function whyNothing({ members }: Gathered, name: string, year: number): string | undefined {
  const about = `${String(year)}年的报告`;
  if (members.length === 0) {
    return `登记里没有${name}的所属机关应有${about}；请核对各机关的“上级”和“起始年度”`;
  }
  return members.every(({ report }) => report === undefined)
    ? `${name}的所属机关 ${String(members.length)} 家都没有${about}，或者读不出来，没有可以汇总的`
    : undefined;
}
