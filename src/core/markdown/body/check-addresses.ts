/** Links and images: safe schemes, files that are there, words for those who don't see. */
import type { Definition, Image, ImageReference, Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Issue } from '../../issue/issue.ts';
import type { ProblemId } from '../../issue/problems.ts';
import { raise } from '../../issue/raise.ts';
import { isReportFileName } from '../../open-data/addresses.ts';
import { readAddress } from '../address.ts';
import { eachNode } from '../each-node.ts';
import { placeOf, type BodyContext } from './body-check.ts';

type Target = Link | Image | ImageReference | Definition;

export function* checkAddresses(root: Root, context: BodyContext): Iterable<Issue> {
  const definitions = definitionsIn(root);
  for (const node of targetsIn(root)) {
    for (const [problem, message] of problemsOf(node, definitions, context)) {
      yield raise(problem, context.path, message, placeOf(node));
    }
  }
}

/** Local files that the text uses, relative to the folder of the agency. */
export function usedFiles(root: Root, { year, edition, hasFile }: BodyContext): readonly string[] {
  const names = targetsIn(root).flatMap((node) => {
    if (node.type === 'imageReference') return [];
    const address = readAddress(node.url, year, edition);
    return address.kind === 'file' && hasFile(address.name) ? [address.name] : [];
  });
  return [...new Set(names)];
}

function targetsIn(root: Root): Target[] {
  const found: Target[] = [];
  eachNode(root, (node) => {
    if (node.type === 'link' || node.type === 'image') found.push(node);
    if (node.type === 'imageReference' || node.type === 'definition') found.push(node);
  });
  return found;
}

function definitionsIn(root: Root): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  eachNode(root, (node) => {
    if (node.type !== 'definition' || urls.has(node.identifier)) return;
    urls.set(node.identifier, node.url);
  });
  return urls;
}

function* problemsOf(
  node: Target,
  definitions: ReadonlyMap<string, string>,
  context: BodyContext,
): Iterable<readonly [ProblemId, string]> {
  const isImage = node.type === 'image' || node.type === 'imageReference';
  if (isImage && (node.alt ?? '').trim() === '') {
    yield ['image-text', '这张图片没有文字说明，看不见图的人不知道里面是什么；请写成![说明](图片)'];
  }
  if (node.type === 'link' && toString(node, { includeImageAlt: true }).trim() === '') {
    yield ['link-address', '这个链接没有文字，读者看不见它；请写成[文字](地址)'];
  }
  const url = node.type === 'imageReference' ? definitions.get(node.identifier) : node.url;
  if (url !== undefined) yield* addressProblems(url, isImage, context);
}

function* addressProblems(
  url: string,
  isImage: boolean,
  { year, edition, hasFile }: BodyContext,
): Iterable<readonly [ProblemId, string]> {
  const address = readAddress(url, year, edition);
  if (address.kind === 'unsafe') {
    yield ['link-address', `地址“${url}”不能用：${address.reason}`];
    return;
  }
  if (isImage && !(address.kind === 'file' && address.isImage)) {
    yield [
      'link-address',
      `“${url}”不是本地图片；请把图片（png、jpg、webp、gif）放进${String(year)}文件夹再引用`,
    ];
    return;
  }
  if (address.kind === 'file' && isReportFileName(address.name.replace(/^.*\//, ''))) {
    yield [
      'link-file',
      `“${address.name}”这个名字留给本栏目为每份报告生成的文件；请给这个文件另起一个名字，正文里的链接也一起改`,
    ];
    return;
  }
  if (address.kind === 'file' && !hasFile(address.name)) {
    yield [
      'link-file',
      `找不到文件“${address.name}”；请放到报告所在文件夹的${String(year)}子文件夹里，文件名的大小写也要一致`,
    ];
  }
}
