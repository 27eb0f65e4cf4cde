/** How an import ended. */
import { figureDefinitions } from '../../core/form/figures.ts';
import type { Report } from '../../core/report/report.ts';
import type { ExitCode } from '../command.ts';
import type { SourceFinding } from './source-findings.ts';

/** 2 where the file can't be read at all; arithmetic faults are imported as filed, and are errors all the same. */
export function exitCode(findings: readonly SourceFinding[]): ExitCode {
  if (findings.some(({ ruleId }) => ruleId === 'import-unreadable')) return 2;
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/**
 * What keeps a report out of the content although every figure was read: it says that it is another one. In whose
 * place it would stand is for a person to decide.
 */
export function misplaced(findings: readonly SourceFinding[]): SourceFinding | undefined {
  return findings.find(
    ({ ruleId, severity }) => ruleId === 'import-identity' && severity === 'error',
  );
}

/** E.g. `200/200`: how many were read of how many there are. */
export function figuresCount({ edition }: Report, read: number): string {
  return `${String(read)}/${String(figureDefinitions(edition).length)}`;
}
