/** A Word document (.docx) → its paragraphs and tables, as a reader sees them with all changes accepted. */
import { refuse, type Reading } from '../../document/reading.ts';
import { isZip, unzipBounded } from '../zip.ts';
import { areEmpty, readBlocks } from './blocks.ts';
import { endlessFields } from './fields.ts';
import { leftOut, type LeftOut } from './left-out.ts';
import { numberCounter } from './number-counter.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type Package, type Relationship } from './parts.ts';
import type { Story } from './story.ts';
import { readStyles } from './styles.ts';
import { whatArchiveIs, whatFileIs } from './what-it-is.ts';
import type { XmlElement, XmlProblem } from './xml-tree.ts';
import { attribute, child, descendants } from './xml-query.ts';

/**
 * Headers and footers are left out: they are no part of the text. So is the title among the properties of the file,
 * which is as a rule that of another document from which it was made.
 */
export function readDocx(bytes: Uint8Array): Reading {
  if (!isZip(bytes)) return refuse(whatFileIs(bytes));
  const unzipped = unzipBounded(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  if ('refusal' in unzipped) return unzipped;
  const opened = openPackage(unzipped.files);
  const found = findDocument(opened, unzipped.names);
  if (found === undefined) return refuse(whatArchiveIs(unzipped.names));
  if ('problem' in found) return refuse(problems[found.problem]);
  const { body, name } = found;
  const story = storyOf(opened, name, body);
  if ('problem' in story) return refuse(problems[story.problem]);
  countChanges(body, story.leftOut);
  const blocks = readBlocks(body, story);
  for (const format of story.counter.unknownFormats) story.leftOut.add('number', {}, format);
  if (areEmpty(blocks)) return refuse(whyEmpty(story.leftOut));
  return { document: { blocks, metadata: {}, notes: story.leftOut.notes() } };
}

const problems: Readonly<Record<XmlProblem, string>> = {
  broken:
    '文件已经损坏：里面的内容不完整。请重新取得这份文件；如果还能在Word里打开，请另存一份，再导入。',
  'too-deep': '文件的结构嵌套太深，不像一份报告，没有打开。请在Word里打开并另存一份，再导入。',
  'too-many': '文件的内容太多，不像一份报告，没有打开。请只留下要导入的报告，再导入。',
};

type Found =
  { readonly body: XmlElement; readonly name: string } | { readonly problem: XmlProblem };

/** The package says which part is the document; a package that doesn't may still have it in the usual place. */
function findDocument(opened: Package, names: readonly string[]): Found | undefined {
  const main = opened.relationships('').find(({ type }) => type === 'officeDocument');
  const name = main?.target ?? 'word/document.xml';
  const reading = opened.part(name);
  if (reading === undefined) {
    return names.some((one) => /^word\//i.test(one)) ? { problem: 'broken' } : undefined;
  }
  if ('problem' in reading) return reading;
  const body = child(reading.root, 'w:body');
  if (reading.root.name !== 'w:document') return undefined;
  return body === undefined ? { problem: 'broken' } : { body, name };
}

/** A broken part is a refusal: with it, numbers before paragraphs would be lost without a word. */
function storyOf(
  opened: Package,
  document: string,
  body: XmlElement,
): Story | { readonly problem: XmlProblem } {
  const relationships = opened.relationships(document);
  const roots = new Map<string, XmlElement>();
  for (const { type, target, isExternal } of relationships) {
    const reading = isExternal || !storyParts.has(type) ? undefined : opened.part(target);
    if (reading === undefined) continue;
    if ('problem' in reading) return reading;
    roots.set(type, reading.root);
  }
  const styles = readStyles(roots.get('styles'));
  return {
    styles,
    lists: readNumbering(roots.get('numbering'), styles),
    counter: numberCounter(),
    links: new Map(relationships.filter(isLink).map(({ id, target }) => [id, target])),
    footnotes: noteTexts(roots.get('footnotes')),
    endnotes: noteTexts(roots.get('endnotes')),
    leftOut: leftOut(),
    isShaded: false,
    fields: [],
    endlessFields: endlessFields(body),
    tables: { count: 0 },
  };
}

const storyParts: ReadonlySet<string> = new Set(['styles', 'numbering', 'footnotes', 'endnotes']);

function isLink({ type, isExternal }: Relationship): boolean {
  return type === 'hyperlink' && isExternal;
}

function noteTexts(root: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    (root?.children ?? []).map((note) => [
      attribute(note, 'id') ?? '',
      descendants(note, texts)
        .map(({ text }) => text)
        .join(''),
    ]),
  );
}

const texts: ReadonlySet<string> = new Set(['w:t']);

function countChanges(body: XmlElement, counted: LeftOut): void {
  descendants(body, inserted).forEach(() => counted.add('inserted', {}));
  descendants(body, deleted).forEach(() => counted.add('deleted', {}));
  descendants(body, comments).forEach(() => counted.add('comment', {}));
}

const inserted: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:cellIns']);
const deleted: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:cellDel']);
const comments: ReadonlySet<string> = new Set(['w:commentReference']);

function whyEmpty(counted: LeftOut): string {
  if (counted.count('image') > 0) {
    return '文件里只有图片，没有文字，可能是扫描件。请换成有文字的Word文档，或者先用文字识别软件转成文字，核对以后再导入。';
  }
  if (counted.count('workbook') + counted.count('object') > 0) {
    return '文件里只有嵌入的对象，没有文字。请在Word里把对象的内容复制成普通的文字和表格，再导入。';
  }
  return '文件里没有文字。请换成报告的Word文档。';
}
