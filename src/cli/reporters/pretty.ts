/** Findings for people at a terminal: by file, with what belongs to them below; then a sum, their rules, and what to do. */
import { issueLine, issueSummary } from '../../core/issue/issue-line.ts';
import type { Issue, RelatedPlace } from '../../core/issue/issue.ts';
import { displayWidth } from './columns.ts';
import { fixCommand } from './fix-command.ts';
import type { Findings, Look, Reporter } from './findings.ts';
import { inkOf, type Ink } from './ink.ts';
import { factsOf, pageOf } from './rule-facts.ts';
import { wrap } from './wrap.ts';

export const pretty: Reporter = (findings, look) => {
  const ink = inkOf(look);
  const groups = [...Map.groupBy(findings.issues, ({ path }) => path).values()];
  const blocks = groups.map((group) =>
    group.map((issue) => finding(issue, findings, look, ink)).join(''),
  );
  const summary = `${issueSummary(findings.issues, findings.count, ink.count)}\n`;
  return [...blocks, summary, rulesOf(findings, ink), advice(findings)]
    .filter((block) => block !== '')
    .join('\n');
};

function finding(issue: Issue, { content }: Findings, { width }: Look, ink: Ink): string {
  const line = issueLine(issue, {
    place: ink.place,
    severity: ink.severity,
    rule: (id) => ink.link(ink.faint(id), pageOf(id, content.site)),
    message: (message, before) => fit(message, before, 4, width),
  });
  return `${line}\n${(issue.related ?? []).map((place) => related(place, width, ink)).join('')}`;
}

function related(
  { path, line, column, message }: RelatedPlace,
  width: number | undefined,
  ink: Ink,
) {
  const place = `${path}:${String(line)}:${String(column)}`;
  return `    ${ink.faint(place)} ${fit(message, `    ${place} `, 8, width)}\n`;
}

/** Whoever reads the output with a program gets a finding on a line. */
function fit(text: string, before: string, indent: number, width: number | undefined): string {
  if (width === undefined) return text;
  return wrap(text, { width, taken: displayWidth(before) % width, indent });
}

/** Each rule once, in the order of its first finding. */
function rulesOf({ issues, content }: Findings, ink: Ink): string {
  const rules = [...new Set(issues.map(({ ruleId }) => ruleId))].map((id) => ({
    id,
    title: factsOf(id)?.title ?? '',
    page: pageOf(id, content.site),
  }));
  const idWidth = Math.max(0, ...rules.map(({ id }) => id.length));
  const titleWidth = Math.max(0, ...rules.map(({ title }) => displayWidth(title)));
  return rules
    .map(({ id, title, page }) => {
      const space = ' '.repeat(titleWidth - displayWidth(title));
      const name = `${ink.faint(id)}${' '.repeat(idWidth - id.length)}`;
      return `${name}  ${title}${space}  ${ink.link(ink.address(page), page)}\n`;
    })
    .join('');
}

/** What to do now; nothing where there is nothing to do. */
function advice({ issues, words }: Findings): string {
  const fixable = issues.filter(({ fix }) => fix !== undefined).length;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const canBeExplained = errors.some(({ ruleId }) => factsOf(ruleId)?.canBeAcknowledged);
  const lines = [
    // What --fix left alone it would leave alone again.
    fixable === 0 || words.includes('--fix')
      ? ''
      : `有 ${String(fixable)} 处可以自动改正：${fixCommand(words)}\n`,
    errors.length === 0
      ? ''
      : `错误改正之前不能发布${canBeExplained ? '；核对后确有原因、不能改的，在报告里写“说明”' : ''}。\n`,
  ];
  return lines.join('');
}
