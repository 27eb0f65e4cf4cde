/** The page of a government's report beside the sum of its members'. */
import type { Archive } from '../archive.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { paths } from '../urls.ts';
import { membersAddresses, membersLabel } from './members-link.ts';
import { membersView, type MembersView } from './members-view.ts';

interface Params {
  readonly agency: string;
  readonly year: string;
}

export function membersPaths(archive: Archive): { params: Params }[] {
  return membersAddresses(archive).map(({ agency, year }) => ({
    params: { agency, year: String(year) },
  }));
}

export function membersPage(
  archive: Archive,
  { agency, year: yearText }: Params,
): { readonly frame: PageFrame; readonly view: MembersView } {
  const year = Number(yearText);
  const entry = archive.report(agency, year);
  const view = entry && membersView(archive, entry);
  if (entry === undefined || view === undefined)
    throw new Error(`no members of ${agency}/${yearText}`);
  const { agencyName } = entry.report;
  return {
    view,
    frame: pageFrame({
      title: `${agencyName}${yearText}年报告${membersLabel}`,
      path: paths.reportMembers(agency, year),
      current: 'agencies',
      description: `${agencyName}${yearText}年报告里的数，与所属各机关报告里的数相加以后逐项比较。`,
      crumbs: [
        { label: archive.agency(agency)?.name ?? agencyName, path: paths.agency(agency) },
        { label: `${yearText}年`, path: paths.report(agency, year) },
        { label: membersLabel },
      ],
    }),
  };
}
