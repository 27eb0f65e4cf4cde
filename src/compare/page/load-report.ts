/** A report as the site publishes it. */
import type { ChosenReport } from '../../core/comparison/choice.ts';
import type { ComparedReport } from '../../core/comparison/compared-report.ts';
import { readReport } from '../../core/comparison/read-report.ts';
import { reportFileNames, reportFolder } from '../../core/open-data/addresses.ts';
import { href } from '../../site/urls.ts';

export type Loaded =
  | { readonly report: ComparedReport }
  /** `missing`: there is none; `broken`: what came is no report; `offline`: nothing came. */
  | { readonly failure: 'missing' | 'broken' | 'offline' };

export async function loadReport(chosen: ChosenReport): Promise<Loaded> {
  const address = href(`${reportFolder(chosen.agency, chosen.year)}${reportFileNames.json}`);
  const response = await fetch(address).catch(() => undefined);
  if (response?.status === 404) return { failure: 'missing' };
  if (response?.ok !== true) return { failure: 'offline' };
  const text = await response.text().catch(() => undefined);
  if (text === undefined) return { failure: 'offline' };
  const report = readReport(parse(text), chosen);
  return report === undefined ? { failure: 'broken' } : { report };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
