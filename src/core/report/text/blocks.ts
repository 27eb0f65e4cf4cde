/** Cuts Markdown into the blocks that rules look at, line by line. */

export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** Its text, without the mark that begins it. */
  readonly from: number;
  readonly to: number;
}

/** Code, which no report has, is left out; a line that carries a paragraph or an item on belongs to it. */
export function splitBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let [isCode, isTable] = [false, false];
  const close = (): void => {
    if (open !== undefined) blocks.push(open);
    open = undefined;
  };
  for (const { text, from, to } of linesOf(markdown)) {
    if (fence.test(text)) {
      close();
      isCode = !isCode;
    } else if (isCode) {
      continue;
    } else if (/^[\s>]*$/.test(text)) {
      close();
      isTable = false;
    } else if (/^[\s>|:*_=-]+$/.test(text)) {
      // Below the head of a table, below a heading, or a line drawn across.
      isTable = text.includes('|') && text.includes('-');
      if (isTable && open !== undefined) open = { ...open, kind: 'row' };
      close();
    } else {
      const { kind, length } = beginning(text, isTable);
      if (kind === 'paragraph' && open !== undefined) {
        open = { ...open, to };
        continue;
      }
      close();
      open = { kind, from: from + length, to };
      if (kind === 'heading') close();
    }
  }
  close();
  return blocks;
}

const fence = /^[ >]{0,9}(?:`{3}|~{3})/;

/** The mark with which a line begins a block of its own; a plain line may carry one on. */
function beginning(line: string, isTable: boolean): { kind: Block['kind']; length: number } {
  const mark = /^[\s>]*(?:(#{1,6})[ \t]+|([-*+]|\d{1,9}[.)])[ \t]+|(\|)[ \t]*)?/.exec(line);
  const length = mark?.[0].length ?? 0;
  if (mark?.[1] !== undefined) return { kind: 'heading', length };
  if (mark?.[3] !== undefined || isTable) return { kind: 'row', length };
  return { kind: mark?.[2] === undefined ? 'paragraph' : 'item', length };
}

function* linesOf(text: string): Iterable<{ text: string; from: number; to: number }> {
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    yield { text: text.slice(from, to), from, to };
    from = to + 1;
  }
}
