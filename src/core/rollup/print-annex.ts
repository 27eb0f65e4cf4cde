/** The annex as Markdown. */
import type { Annex, AnnexTable } from './annex.ts';

export function printAnnex({ title, paragraphs, tables }: Annex): string {
  const list = paragraphs.map((paragraph) => `- ${inline(paragraph)}`).join('\n');
  return `${[`# ${inline(title)}`, list, ...tables.map(printTable)].join('\n\n')}\n`;
}

function printTable({ caption, header, rows, boldRows }: AnnexTable): string {
  const bold = new Set(boldRows);
  const lines = [
    header.map(inline),
    header.map((_, at) => (at === 0 ? '---' : '--:')),
    ...rows.map((cells, at) =>
      cells.map((cell) => (bold.has(at) && cell !== '' ? `**${inline(cell)}**` : inline(cell))),
    ),
  ];
  return [
    `## ${inline(caption)}`,
    lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ].join('\n\n');
}

/** Names come from files: nothing in them is markup, or ends a cell. */
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
