/** A change as a feed tells it: whole in itself, since it is read elsewhere. */
import { figureText, type Figure } from '../../core/report/figure.ts';
import type { Report } from '../../core/report/report.ts';
import { spokenDate } from '../../core/report/spoken-date.ts';
import type { Archive } from '../archive.ts';
import { balanceOf } from '../balance.ts';
import { canonicalUrl, paths } from '../urls.ts';
import { timeOf, type Change } from './change.ts';
import { changeId } from './change-id.ts';
import { changeText, sectionName } from './change-text.ts';
import { escapeMarkup } from './escape-markup.ts';
import { kindNames } from './kind-names.ts';

export interface FeedEntry {
  readonly id: string;
  /** Plain text, as is the summary. */
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** The page that it is about. */
  readonly url: string;
  /** When the column came to say so. */
  readonly time: Date;
  readonly author: string;
  readonly kind: Change['kind'];
}

/** Of a change with a date, in a column that knows its address. */
export function feedEntry(archive: Archive, siteUrl: string, change: Change): FeedEntry {
  const { kind, agency, agencyName, year } = change;
  const path = kind === 'withdrawn' ? paths.unexplained : paths.report(agency, year);
  const url = canonicalUrl(siteUrl, path);
  const lines = [changeText(change), ...balanceLine(archive, change), ...dateLine(change)];
  return {
    id: changeId(archive.site, change.id),
    title: `${kindNames[kind]}：${agencyName}${String(year)}年报告`,
    summary: lines.join(' '),
    html: [
      ...lines.map((line) => `<p>${escapeMarkup(line)}</p>`),
      ...differenceList(change, url),
      ...links(archive, siteUrl, change),
    ].join(''),
    url,
    time: new Date(timeOf(change)),
    author: agencyName,
    kind,
  };
}

function dateLine({ kind, date, dateSource }: Change): string[] {
  if (date === undefined || kind === 'published') {
    return date !== undefined && dateSource === 'filed' ? [`发布日期：${spokenDate(date)}。`] : [];
  }
  const name = {
    corrected: '更正日期',
    changed: '改动日期',
    moved: '换网址日期',
    withdrawn: '撤下日期',
  }[kind];
  return [`${name}：${spokenDate(date)}${dateSource === 'recorded' ? '（版本库的记录）' : ''}。`];
}

/** The equation that the form prints, of a report that is new. */
function balanceLine(archive: Archive, { kind, agency, year }: Change): string[] {
  const report = archive.report(agency, year)?.report;
  const line = kind === 'published' && report !== undefined ? equation(report) : undefined;
  return line === undefined ? [] : [line];
}

function equation(report: Report): string | undefined {
  const balance = balanceOf(report);
  if (balance === undefined) return undefined;
  const { received, broughtForward, resolved, carriedForward, isBalanced } = balance;
  const [a, b, c, d] = [received, broughtForward, resolved, carriedForward].map(
    ({ label, count }) => `${label} ${String(count)}`,
  );
  return `${a ?? ''} ＋ ${b ?? ''} ${isBalanced ? '＝' : '≠'} ${c ?? ''} ＋ ${d ?? ''}`;
}

/** More of them are for the page. */
const mostFigures = 50;

function differenceList(change: Change, url: string): string[] {
  const compared = change.kind === 'withdrawn' ? undefined : change.comparison?.();
  if (compared?.kind !== 'compared') return [];
  const { figures, facts, sections } = compared.difference;
  const more = figures.length - mostFigures;
  const items = [
    ...figures
      .slice(0, mostFigures)
      .map(
        ({ id, name, from, to }) =>
          `<a href="${escapeMarkup(`${url}#${id}`)}">${escapeMarkup(name)}</a>：原 ${shown(from)} 改为 ${shown(to)}`,
      ),
    ...(more > 0 ? [`另有${String(more)}个数字`] : []),
    ...facts.map(
      ({ label, from, to }) => `${escapeMarkup(label)}：原 ${fact(from)} 改为 ${fact(to)}`,
    ),
    ...sections.map((id) => `${escapeMarkup(sectionName(id))}的文字有改动`),
  ];
  return items.length === 0 ? [] : [`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`];
}

function shown(figure: Figure | undefined): string {
  if (figure === undefined) return '（没有这一项）';
  return figure === null ? '空白' : escapeMarkup(figureText(figure));
}

function fact(text: string | null): string {
  return text === null ? '（没有写）' : `“${escapeMarkup(text)}”`;
}

function links(archive: Archive, siteUrl: string, change: Change): string[] {
  const { kind, agency, year, correction } = change;
  if (kind === 'withdrawn') return [];
  const before = archive
    .earlierVersions({ agency, year })
    .find(({ replacedBy }) =>
      replacedBy.some(({ date, text }) => date === correction?.date && text === correction.text),
    );
  const to = (label: string, path: string) =>
    `<a href="${escapeMarkup(canonicalUrl(siteUrl, path))}">${label}</a>`;
  const all = [
    to('看报告', paths.report(agency, year)),
    ...(before ? [to('更正前的版本', paths.reportVersion(agency, year, before.number))] : []),
    ...(kind === 'changed' ? [to('没有写更正的改动', paths.unexplained)] : []),
  ];
  return [`<p>${all.join(' ')}</p>`];
}
