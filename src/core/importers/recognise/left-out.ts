/** Sentences and attachments around a report that an editor may want after all. */
import { paragraphText, type Block, type Paragraph } from '../document/source-document.ts';
import { importFinding, type ImportFinding } from '../imported.ts';
import type { SplitDocument } from './split-document.ts';

/** One finding for all of them, at the first; lines of menus, boxes and the foot of a page are not worth one. */
export function leftOutFindings({ outside }: SplitDocument): ImportFinding[] {
  const sentences = outside.filter(isSentence);
  const [first] = sentences;
  if (first === undefined) return [];
  const text = paragraphText(first).replace(/\s+/g, '');
  const start = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  return [
    importFinding(
      'import-left-out',
      `标题之前或者报告结束之后有${sentences.length}段文字没有导入，第一段是“${start}”；是报告的内容的，请补上`,
      first.place,
    ),
  ];
}

function isSentence(block: Block): block is Paragraph {
  if (block.kind !== 'paragraph') return false;
  const text = paragraphText(block).trim();
  return text.endsWith('。') || /^附件/.test(text);
}
