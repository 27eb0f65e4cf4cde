/** The reports of this column of which a rule speaks at present. */
import type { Issue } from '../../core/issue/issue.ts';
import type { Rule } from '../../core/rules/define-rule.ts';
import { privacy } from '../../core/rules/privacy/index.ts';
import { sections } from '../../core/form/sections.ts';
import type { Archive, ArchivedReport } from '../archive.ts';
import { reportAddress } from '../report-address.ts';
import { isForReaders } from '../remarks.ts';
import { tableName } from '../table-name.ts';
import { href, paths } from '../urls.ts';

export interface RuleReports {
  /** With the body's explanation. */
  readonly acknowledged: readonly RuleReport[];
  /** Without one. */
  readonly open: readonly RuleReport[];
  /** They are counted and not named: a page that lists them would lead to what should not be public. */
  readonly isWithheld: boolean;
}

export interface RuleReport {
  readonly label: string;
  readonly href: string;
  /** What was found, or how it is explained; empty where that is only for those who write the report. */
  readonly words: string;
}

export function ruleReports(archive: Archive, rule: Rule): RuleReports {
  const byPath = Map.groupBy(
    archive.issues.filter(({ ruleId }) => ruleId === rule.id),
    ({ path }) => path,
  );
  const acknowledged: Dated[] = [];
  const open: Dated[] = [];
  for (const [path, issues] of byPath) {
    const entry = archive.reportAt(path);
    const reason = entry?.acknowledged.find((issue) => issue.rule.id === rule.id)?.reason;
    if (entry !== undefined && reason !== undefined) {
      acknowledged.push(explained(entry, rule, reason));
    } else {
      open.push(...found(archive, entry, path, issues));
    }
  }
  return {
    acknowledged: newestFirst(acknowledged),
    open: newestFirst(open),
    isWithheld: privacy.rules.includes(rule),
  };
}

interface Dated extends RuleReport {
  readonly year: number;
}

function explained(entry: ArchivedReport, rule: Rule, reason: string): Dated {
  const { section } = entry.acknowledged.find((issue) => issue.rule.id === rule.id) ?? {};
  const table = sections.find(({ id, hasTable }) => hasTable && id === section);
  const anchor = table === undefined ? '' : `#${tableName(table).anchor}`;
  const { label, href: address, year } = reportLink(entry);
  return { label, year, href: `${address}${anchor}`, words: reason };
}

function found(
  archive: Archive,
  entry: ArchivedReport | undefined,
  path: string,
  issues: readonly Issue[],
): Dated[] {
  if (entry !== undefined) {
    const words = issues.filter(isForReaders).map(({ message, brief = message }) => brief);
    return [{ ...reportLink(entry), words: words.join('；') }];
  }
  // Of a report that isn't there.
  const address = reportAddress(path);
  const agency = address && archive.agency(address.agency);
  if (address === undefined || agency === undefined) return [];
  const { year } = address;
  const label = `${agency.name}${String(year)}年报告`;
  return [{ label, year, href: href(paths.agency(agency.id)), words: '' }];
}

function reportLink({ agency, year, report }: ArchivedReport): Omit<Dated, 'words'> {
  const label = `${report.agencyName}${String(year)}年报告`;
  return { label, year, href: href(paths.report(agency, year)) };
}

function newestFirst(reports: readonly Dated[]): readonly RuleReport[] {
  return reports.toSorted((a, b) => b.year - a.year);
}
