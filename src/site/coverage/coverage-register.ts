/** The register in full: bodies with a missing report first, days late in figures, and why a body owes nothing. */
import { agencyKinds, type Agency } from '../../core/register/agency.ts';
import { isDue } from '../../core/register/standing.ts';
import type { Archive } from '../archive.ts';
import { registerOf, registerRow, type Register, type RegisterCell } from '../register.ts';

/** `years` newest first. Bodies that owe no report in any of them are left out. */
export function coverageRegister(
  archive: Archive,
  agencies: readonly Agency[],
  years: readonly number[],
): Register {
  const owing = agencies.filter((agency) =>
    years.some((year) => isDue(archive.standing(agency, year))),
  );
  const isMissingOne = (agency: Agency) =>
    years.some((year) => archive.standing(agency, year).kind === 'missing');
  const rowsOf = (some: readonly Agency[]) => some.map((agency) => row(archive, agency, years));
  const rest = owing.filter((agency) => !isMissingOne(agency));
  return registerOf(years, [
    { title: '有缺的机关', rows: rowsOf(owing.filter(isMissingOne)) },
    ...agencyKinds.map((kind) => ({
      title: kind,
      rows: rowsOf(rest.filter((agency) => agency.kind === kind)),
    })),
  ]);
}

function row(archive: Archive, agency: Agency, years: readonly number[]) {
  const plain = registerRow(archive, agency, years);
  const remark = whyNotAll(archive, agency, years);
  return {
    ...plain,
    ...(remark !== '' && { remark }),
    cells: plain.cells.map((cell) => withDays(archive, agency, cell)),
  };
}

/** The mark says late; here is room to say by how much. */
function withDays(archive: Archive, agency: Agency, cell: RegisterCell): RegisterCell {
  const standing = archive.standing(agency, cell.year);
  if (standing.kind !== 'published' || standing.daysLate === 0) return cell;
  return {
    ...cell,
    remark: `迟${String(standing.daysLate)}天`,
    marks: cell.marks.filter(({ sign }) => sign !== '迟'),
  };
}

/** What the register says of the years for which the body owes nothing. */
function whyNotAll(archive: Archive, agency: Agency, years: readonly number[]): string {
  const { firstYear, lastYear, successor } = agency;
  const [latest = 0, first = 0] = [years[0], years.at(-1)];
  const heir = successor === undefined ? undefined : archive.agency(successor);
  if (firstYear !== undefined && firstYear === lastYear) return `只编报${String(firstYear)}年`;
  const ended = lastYear !== undefined && lastYear < latest ? lastYear : undefined;
  return [
    ...(firstYear !== undefined && firstYear > first ? [`${String(firstYear)}年起编报`] : []),
    ...(ended === undefined
      ? []
      : [
          heir === undefined
            ? `编报到${String(ended)}年`
            : `${String(ended + 1)}年起并入${heir.name}`,
        ]),
  ].join('，');
}
