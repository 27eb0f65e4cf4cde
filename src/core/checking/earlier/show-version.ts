/**
 * What may be shown of a text that a report file held before a correction. Rules have changed since it was published,
 * and readers have a right to it: of all rules only those against private data still count.
 */
import type { Root } from 'mdast';
import type { Issue } from '../../issue/issue.ts';
import { parseReport, type ReportFile } from '../../markdown/parse-report.ts';
import { readableTree } from '../../markdown/readable-tree.ts';
import { renderNarrative, type Narrative } from '../../markdown/render-narrative.ts';
import { splitSource } from '../../markdown/split-source.ts';
import type { Agency } from '../../register/agency.ts';
import type { Words } from '../../register/words.ts';
import { withoutPrivateData } from '../../report/private-data/mask.ts';
import type { Report } from '../../report/report.ts';
import { printable } from '../../report/text/printable.ts';
import type { ReportRule } from '../../rules/define-rule.ts';
import { privacy } from '../../rules/privacy/index.ts';
import { checkReport } from '../check-report.ts';
import type { AcknowledgedIssue } from '../checked.ts';

export type ShownVersion =
  | {
      readonly kind: 'report';
      readonly report: Report;
      /** Discrepancies that the body explained then. */
      readonly acknowledged: readonly AcknowledgedIssue[];
      /** Local files that the text uses and that are there, relative to the folder of the agency. */
      readonly files: readonly string[];
      readonly renderNarrative: () => Narrative;
      readonly isMasked: boolean;
    }
  /** Not to be understood as a report any more. */
  | { readonly kind: 'text'; readonly text: string; readonly isMasked: boolean }
  /** It holds private data that can't be told apart from the rest. */
  | { readonly kind: 'withheld' };

/** `file` with the text of then. */
export function showVersion(
  file: ReportFile,
  agency: Agency | undefined,
  words: Words,
): ShownVersion {
  const asWritten = { ...file, text: printable(file.text) };
  for (const candidate of [asWritten, masked(asWritten)]) {
    const { report, issues, acknowledged, files } = checkReport(candidate, agency, words, isAsked);
    const isMasked = candidate !== asWritten;
    if (report === undefined) return plain(asWritten, agency, words);
    if (issues.some(isAboutPrivateData)) continue;
    return {
      kind: 'report',
      report,
      // Whatever stood beside it then has changed too: where it was said to be, something else may be.
      acknowledged: acknowledged.map(withoutPlaces),
      files,
      renderNarrative: () => renderNarrative(treeOf(candidate, report), file.year),
      isMasked,
    };
  }
  return { kind: 'withheld' };
}

function withoutPlaces(issue: AcknowledgedIssue): AcknowledgedIssue {
  const { rule, section, message, figures, reason } = issue;
  return { rule, section, message, figures, reason };
}

/**
 * The narrative alone: figures are no private data, whatever number they make together. What its files hold can't be
 * known, so that they are left out.
 */
function masked(file: ReportFile): ReportFile {
  const { frontMatter = '' } = splitSource(file.text);
  const at = file.text.indexOf(frontMatter) + frontMatter.length;
  const text = file.text.slice(0, at) + withoutPrivateData(file.text.slice(at));
  return { ...file, text, hasFile: () => false };
}

/** As much of it as can be read is held against the rules too. */
function plain(file: ReportFile, agency: Agency | undefined, words: Words): ShownVersion {
  const text = withoutPrivateData(file.text);
  const { issues } = checkReport({ ...file, text }, agency, words, isAsked);
  if (issues.some(isAboutPrivateData)) return { kind: 'withheld' };
  return { kind: 'text', text, isMasked: text !== file.text };
}

/** What the body explained then is shown too; no other rule has a say. */
function isAsked({ id }: ReportRule, { statements }: Report): boolean {
  return isOfPrivacy(id) || statements.some(({ rule }) => rule === id);
}

function isAboutPrivateData({ ruleId }: Issue): boolean {
  return isOfPrivacy(ruleId);
}

function isOfPrivacy(ruleId: string): boolean {
  return privacy.rules.some(({ id }) => id === ruleId);
}

function treeOf(file: ReportFile, { edition }: Report): Root {
  return readableTree(parseReport(file).tree, { ...file, edition });
}
