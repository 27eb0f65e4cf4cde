/** Which row of the form the label cells of a row name. */
import type { Cell } from '../../document/source-document.ts';
import { readLabel, type Label, type LabelKind } from '../../labels/read-label.ts';

/** Labels are sometimes broken over cells or glued to the label of their group. */
const mostPieces = 4;

export interface FoundLabel {
  readonly label: Label;
  /** As it stands there. */
  readonly text: string;
  /** The label cells before it. */
  readonly before: readonly Cell[];
}

/** Undefined where the cells name no row of that kind. */
export function findRowLabel(labels: readonly Cell[], kind: LabelKind): FoundLabel | undefined {
  const least = Math.max(0, labels.length - mostPieces);
  for (let from = labels.length - 1; from >= least; from -= 1) {
    const text = labels
      .slice(from)
      .map((cell) => cell.text)
      .join('');
    const label = labelIn(text, kind);
    if (label !== undefined) return { label, text, before: labels.slice(0, from) };
  }
  return undefined;
}

function labelIn(text: string, kind: LabelKind): Label | undefined {
  return readLabel(text).find((label) => label.kind === kind) ?? labelBehindGroup(text, kind);
}

/** A group's label and a row's in one cell: what stands before the row's number must be a group of the form. */
function labelBehindGroup(text: string, kind: LabelKind): Label | undefined {
  if (kind !== 'request-row') return undefined;
  for (const { index } of text
    .slice(0, 100)
    .matchAll(/\d{1,2}\s*[.．、]|[(（][一二三四五六七][)）]/g)) {
    if (index === 0) continue;
    const isGroup = readLabel(text.slice(0, index)).some((label) => label.kind === 'request-group');
    const label = isGroup
      ? readLabel(text.slice(index)).find((found) => found.kind === kind)
      : undefined;
    if (label !== undefined) return label;
  }
  return undefined;
}
