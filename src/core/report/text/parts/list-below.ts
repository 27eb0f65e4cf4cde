/** The list of Markdown that a paragraph or an item leads to, read as part of its sentence. */
import type { Report } from '../../report.ts';
import type { Passage } from '../passages.ts';

/** Its items joined by ；, without those of lists inside it; empty where there is none. */
export function listBelow(
  report: Report,
  passages: readonly { readonly passage: Passage }[],
  position: number,
): string {
  const passage = passages[position]?.passage;
  const first = passages[position + 1]?.passage;
  if (passage === undefined || first?.kind !== 'item' || first.part !== passage.part) return '';
  const depth = depthOf(report, first);
  const isInside = passage.kind === 'item' && depth > depthOf(report, passage);
  if (passage.kind === 'item' && !isInside) return '';
  const hasColon = /[：:]\s{0,3}$/.test(passage.text);
  if (!hasColon && !(isInside && /\d\s?[条件次项篇个期份]\s{0,3}$/.test(passage.text))) return '';
  const items: string[] = [];
  for (let at = position + 1; items.length < longestList; at += 1) {
    const item = passages[at]?.passage;
    if (item?.kind !== 'item' || item.part !== passage.part) break;
    const itsDepth = depthOf(report, item);
    if (itsDepth < depth) break;
    if (itsDepth === depth) items.push(item.text.replace(/[。；;，,：:]\s{0,3}$/, ''));
  }
  return (hasColon ? '' : '：') + items.join('；');
}

const longestList = 30;

/** How far its mark is moved in. */
function depthOf(report: Report, passage: Passage): number {
  const { part, offset } = passage.placeAt(0);
  const markdown = part === 'lead' ? report.lead : (report.sections[part]?.markdown ?? '');
  const line = markdown.slice(markdown.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^\s*/.exec(line)?.[0].length ?? 0;
}
