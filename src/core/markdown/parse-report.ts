/** The text of a report file → a report, and everything that is wrong with the file in one run. */
import type { Root } from 'mdast';
import { currentEdition, editionForYear } from '../form/editions.ts';
import type { FigureId } from '../form/figures.ts';
import { startOfFile, type Issue, type Place } from '../issue/issue.ts';
import { raise } from '../issue/raise.ts';
import type { Report } from '../report/report.ts';
import type { TextPlace } from '../report/text/passages.ts';
import { toReport, type Body } from '../report/to-report.ts';
import { findBulk, type Bulk } from './bulk.ts';
import { checkBody } from './check-body.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { figurePlaces, readFrontMatter } from './read-front-matter.ts';
import type { Salvaged } from './salvage.ts';
import { firstLines, sectionHeadings, splitSections } from './split-sections.ts';
import { frontMatterFirstLine, splitSource } from './split-source.ts';
import { withLineFeeds } from '../yaml/line-feeds.ts';
import { yamlPlaces, type YamlPath } from '../yaml/yaml-places.ts';

/** A file of content/reports with the identity that its path gives it. */
export interface ReportFile {
  readonly path: string;
  readonly agency: string;
  readonly year: number;
  /** Decoded; may begin with a byte order mark. */
  readonly text: string;
  readonly hasFile: (name: string) => boolean;
}

export interface ParsedReport {
  /** Undefined where the front matter couldn't be understood, or the file is beyond reading. */
  readonly report: Report | undefined;
  /** What could be read all the same, so that rules can look at the rest. */
  readonly salvaged?: Salvaged & { readonly report: Report };
  readonly issues: readonly Issue[];
  /** The tree that was checked and will be rendered. */
  readonly tree: Root;
  /** Local files that the text uses. */
  readonly files: readonly string[];
  readonly places: ReportPlaces;
}

/** Finds where something stands in the file; asked only when there is a finding. */
export interface ReportPlaces {
  figure(id: FigureId): Place;
  frontMatter(path: YamlPath): Place;
  /** Heading of the section at that position of `Report.sections`. */
  section(position: number): Place;
  text(place: TextPlace): Place;
}

export function parseReport(file: ReportFile): ParsedReport {
  const text = withLineFeeds(file.text.replace(/^\uFEFF/, ''));
  const bulk = findBulk(text);
  return bulk === undefined ? parseText(file, text) : unread(file, bulk);
}

function parseText(file: ReportFile, text: string): ParsedReport {
  const source = splitSource(text);
  const tree = parseMarkdown(text);
  const reading =
    source.frontMatter === undefined
      ? { issues: [missingFrontMatter(file, source.isUnclosed)] }
      : readFrontMatter(file.path, source.frontMatter, file.year);
  const edition =
    'edition' in reading ? reading.edition : (editionForYear(file.year) ?? currentEdition).id;
  const body = checkBody(tree, { ...file, text, edition });
  const sections = splitSections(tree, text);
  const salvaged = 'salvaged' in reading ? reading.salvaged : undefined;
  return {
    report:
      'edition' in reading
        ? toReport(file.agency, reading.edition, reading.frontMatter, sections)
        : undefined,
    ...(salvaged !== undefined && {
      salvaged: {
        ...salvaged,
        report: toReport(file.agency, salvaged.edition, salvaged.frontMatter, sections),
      },
    }),
    issues: [...fileIssues(file), ...('issues' in reading ? reading.issues : []), ...body.issues],
    tree,
    files: body.files,
    places: placesIn(source.frontMatter ?? '', edition, tree, sections),
  };
}

/** Nothing else is said of a file that would take the parsers minutes. */
function unread(file: ReportFile, bulk: Bulk): ParsedReport {
  const tree = parseMarkdown('');
  return {
    report: undefined,
    issues: [...fileIssues(file), raise('text-too-long', file.path, bulk.message, bulk)],
    tree,
    files: [],
    places: placesIn('', currentEdition.id, tree, splitSections(tree, '')),
  };
}

/** Holds no tree: places are kept for as long as the report, which may be one of very many. */
function placesIn(
  yaml: string,
  edition: Parameters<typeof figurePlaces>[0],
  tree: Root,
  body: Body,
): ReportPlaces {
  const headings = sectionHeadings(tree).map(({ position }) => position?.start ?? startOfFile);
  const lines = firstLines(tree);
  let known: ReturnType<typeof yamlPlaces> | undefined;
  const places = () => (known ??= yamlPlaces(yaml, frontMatterFirstLine));
  return {
    figure: (id) => figurePlaces(edition, places())(id),
    frontMatter: (path) => places().valueAt(path),
    section: (position) => headings[position] ?? startOfFile,
    text: ({ part, offset }) => {
      const [line, markdown] =
        part === 'lead'
          ? [lines.lead, body.lead]
          : [lines.sections[part], body.sections[part]?.markdown];
      const before = (markdown ?? '').slice(0, offset).split('\n');
      return {
        line: (line ?? 1) + before.length - 1,
        column: (before.at(-1) ?? '').length + 1,
      };
    },
  };
}

function fileIssues({ path, text }: ReportFile): Issue[] {
  const issues: Issue[] = [];
  if (text.startsWith('\uFEFF')) {
    issues.push(
      raise(
        'file-byte-order-mark',
        path,
        '文件开头有看不见的字节顺序标记（BOM）；内容照常读取，请另存为“UTF-8（无BOM）”，或者运行 npm run -s report -- format',
      ),
    );
  }
  if (text.includes('\r')) {
    const kind = text.includes('\r\n') ? 'Windows换行（CRLF）' : '单独的回车（CR）换行';
    issues.push(
      raise(
        'file-line-endings',
        path,
        `文件用了${kind}；内容照常读取，请改用LF，或者运行 npm run -s report -- format`,
      ),
    );
  }
  return issues;
}

function missingFrontMatter({ path, text }: ReportFile, isUnclosed: boolean): Issue {
  if (text.trim() === '')
    return raise(
      'file-empty',
      path,
      '文件是空的；可以运行 npm run -s report -- new 生成一份再填写',
    );
  return raise(
    'front-matter-missing',
    path,
    isUnclosed
      ? '前置信息没有结束：在正文之前单独写一行 ---'
      : '文件应以前置信息开头：第一行写 ---，然后是机关、年度等项目，再单独一行 ---',
  );
}
