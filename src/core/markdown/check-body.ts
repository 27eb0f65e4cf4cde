/** What may not stand in the narrative: HTML, wrong headings, copies of the standard tables, unsafe addresses. */
import type { Definition, Heading, Image, Link, Nodes, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { EditionId } from '../form/editions.ts';
import { figureDefinitions } from '../form/figures.ts';
import type { Issue, Place } from '../issue/issue.ts';
import { raise } from '../issue/raise.ts';
import { readAddress, type Address } from './address.ts';

export interface BodyContext {
  readonly path: string;
  readonly year: number;
  readonly edition: EditionId;
  /** Whether the folder of the agency holds this file, e.g. `2023/map.png`. */
  readonly hasFile: (name: string) => boolean;
}

export interface BodyCheck {
  readonly issues: readonly Issue[];
  /** Local files that the text uses. */
  readonly files: readonly string[];
}

export function checkBody(root: Root, context: BodyContext): BodyCheck {
  const issues: Issue[] = [];
  const files = new Set<string>();
  let depth = 2;
  visit(root, (node) => {
    switch (node.type) {
      case 'html':
        issues.push(raise('raw-html', context.path, htmlMessage(node.value), placeOf(node)));
        break;
      case 'heading':
        issues.push(...headingIssues(node, depth, context));
        depth = node.depth;
        break;
      case 'table':
        if (isStandardTable(node, context.edition))
          issues.push(raise('standard-table-in-text', context.path, tableMessage, placeOf(node)));
        break;
      case 'link':
      case 'definition':
      case 'image':
        issues.push(...addressIssues(node, context, files));
        break;
      default:
    }
  });
  return { issues, files: [...files] };
}

const tableMessage =
  '这张表重复了标准表格；标准表格由前置信息里的数字自动生成，请把数字移到前置信息，删去这张表';

function htmlMessage(value: string): string {
  const start = value.split('\n')[0]?.slice(0, 40) ?? '';
  return `正文里不能写HTML代码（${start}）；请改用Markdown，要显示尖括号时在前面加反斜杠`;
}

function headingIssues(heading: Heading, before: number, { path }: BodyContext): Issue[] {
  if (heading.depth === 1) {
    return [
      raise(
        'heading-level',
        path,
        `“# ${toString(heading)}”是一级标题；报告标题写在前置信息里，六个部分用“##”，部分之内用“###”`,
        placeOf(heading),
      ),
    ];
  }
  if (heading.depth > before + 1) {
    const wanted = '#'.repeat(before + 1);
    return [
      raise(
        'heading-level',
        path,
        `标题“${toString(heading)}”跳过了一级，这里应用“${wanted}”`,
        placeOf(heading),
      ),
    ];
  }
  return [];
}

/** Three rows or more whose first cells are row labels of the form. */
function isStandardTable(table: Table, edition: EditionId): boolean {
  const labels = standardLabels(edition);
  const rows = table.children.filter((row) =>
    row.children.slice(0, 3).some((cell) => labels.has(bare(toString(cell)))),
  );
  return rows.length >= 3;
}

const labelsByEdition = new Map<EditionId, ReadonlySet<string>>();

function standardLabels(edition: EditionId): ReadonlySet<string> {
  const known = labelsByEdition.get(edition);
  if (known !== undefined) return known;
  const labels = new Set(
    figureDefinitions(edition).flatMap(({ rowLabels }) => rowLabels.slice(-1).map(bare)),
  );
  labelsByEdition.set(edition, labels);
  return labels;
}

/** Without enumeration, notes in brackets and white space. */
function bare(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^([一二三四五六七]、|\([一二三四五六七]\)|\d\.)/, '')
    .replace(/\(.*?\)/g, '');
}

function addressIssues(
  node: Link | Image | Definition,
  context: BodyContext,
  files: Set<string>,
): Issue[] {
  const address = readAddress(node.url, context.year, context.edition);
  const issues: Issue[] = [];
  if (node.type === 'image' && (node.alt ?? '').trim() === '') {
    issues.push(
      raise(
        'image-text',
        context.path,
        '这张图片没有文字说明，看不见图的人不知道里面是什么；请写成![说明](图片)',
        placeOf(node),
      ),
    );
  }
  if (node.type === 'image' && (address.kind === 'web' || address.kind === 'anchor')) {
    return [
      ...issues,
      raise(
        'link-address',
        context.path,
        `图片“${node.url}”不在本地；请把图片放进${String(context.year)}文件夹再引用`,
        placeOf(node),
      ),
    ];
  }
  return [...issues, ...problemOf(address, node, context, files)];
}

function problemOf(
  address: Address,
  node: Link | Image | Definition,
  context: BodyContext,
  files: Set<string>,
): Issue[] {
  if (address.kind === 'unsafe')
    return [
      raise(
        'link-address',
        context.path,
        `地址“${node.url}”不能用：${address.reason}`,
        placeOf(node),
      ),
    ];
  if (address.kind !== 'file') return [];
  if (context.hasFile(address.name)) {
    files.add(address.name);
    return [];
  }
  return [
    raise(
      'link-file',
      context.path,
      `找不到文件“${address.name}”；请放到报告所在文件夹的${String(context.year)}子文件夹里，文件名的大小写也要一致`,
      placeOf(node),
    ),
  ];
}

function placeOf(node: Nodes): Place {
  const start = node.position?.start;
  return start === undefined ? { line: 1, column: 1 } : { line: start.line, column: start.column };
}
