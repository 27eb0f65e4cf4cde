/** The pages besides those of reports: a front page, a list of agencies, and a page for each agency and each year. */

export interface ListPage {
  readonly path: string;
  readonly title: string;
  readonly links: readonly Link[];
}

interface Link {
  readonly href: string;
  readonly label: string;
}

export interface Listed {
  readonly agency: string;
  readonly year: number;
  readonly title: string;
}

/** `names`: of agencies, by their folder. */
export function listPages(
  reports: readonly Listed[],
  names: ReadonlyMap<string, string>,
): readonly ListPage[] {
  const ofAgencies = Map.groupBy(reports, ({ agency }) => agency);
  const ofYears = Map.groupBy(reports, ({ year }) => year);
  const agencies = [...ofAgencies.keys()].map((agency) => ({
    href: `/agencies/${agency}/`,
    label: names.get(agency) ?? agency,
  }));
  const years = [...ofYears.keys()].sort((a, b) => b - a).map(yearLink);
  return [
    { path: '/', title: '年度报告', links: years },
    { path: '/agencies/', title: '机关', links: agencies },
    ...[...ofAgencies].map(([agency, own]) => ({
      path: `/agencies/${agency}/`,
      title: names.get(agency) ?? agency,
      links: own.sort((a, b) => b.year - a.year).map(reportLink),
    })),
    ...[...ofYears].map(([year, own]) => ({
      path: `/years/${String(year)}/`,
      title: `${String(year)}年`,
      links: own.map(reportLink),
    })),
  ];
}

/** `before` and `after` are the frame, with slots for title and path. */
export function listHtml(
  { path, title, links }: ListPage,
  { before, after }: { readonly before: string; readonly after: string },
): string {
  const items = links.map(({ href, label }) => `<li><a href="${href}">${label}</a></li>`);
  const start = before.replaceAll('⟦title⟧', title).replaceAll('⟦path⟧', path);
  return `${start}<div class="wide"><h1>${title}</h1><ul>${items.join('')}</ul></div>${after}`;
}

function yearLink(year: number): Link {
  return { href: `/years/${String(year)}/`, label: `${String(year)}年` };
}

function reportLink({ agency, year, title }: Listed): Link {
  return { href: `/reports/${agency}/${String(year)}/`, label: title };
}
