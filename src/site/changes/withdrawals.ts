/** Reports that are gone, or were for a while: of what they said nothing is told but whose they were. */
import {
  dayOf,
  type GoneState,
  type KeptState,
  type ReportHistory,
} from '../../core/checking/history/content-history.ts';
import { addressOf } from '../../core/register/report-address.ts';
import type { Archive } from '../archive.ts';
import type { Change } from './change.ts';

/** Of a report that isn't here: its last end. */
export function withdrawals(archive: Archive, [gone, last]: ReportHistory): Change[] {
  return gone?.kind === 'gone' && last?.kind === 'kept' ? withdrawal(archive, gone, last) : [];
}

/** None where it went before its own day of publication: it was a draft. */
export function withdrawal(archive: Archive, gone: GoneState, last: KeptState): Change[] {
  const { agency, year } = last.address;
  const day = gone.moment && dayOf(gone.moment);
  const report = last.shown.kind === 'report' ? last.shown.report : undefined;
  if (day !== undefined && day < (report?.publishedOn ?? '')) return [];
  const agencyName = report?.agencyName ?? archive.agency(agency)?.name ?? agency;
  return [
    {
      id: `${addressOf(last.address)}/withdrawn/${day ?? ''}`,
      kind: 'withdrawn',
      date: day,
      dateSource: 'recorded',
      recorded: gone.moment,
      ...{ agency, agencyName, year },
      title: report?.title ?? `${agencyName}${String(year)}年报告`,
      isReturn: false,
      movedFrom: undefined,
      correction: undefined,
      togetherWith: [],
      comparison: undefined,
    },
  ];
}
