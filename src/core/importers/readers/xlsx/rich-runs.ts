/** The runs of a text of which parts are bold or struck through, as .xlsx writes them. */
import type { CellObject } from '@e965/xlsx';

export interface RichRun {
  readonly text: string;
  readonly isBold: boolean;
  readonly isStruck: boolean;
}

export function richRuns({ v, r, h }: CellObject): readonly RichRun[] {
  const plain = String(v ?? '');
  const runs = typeof r === 'string' && r.includes('<r>') ? runsOf(r) : [];
  if (runs.map(({ text }) => text).join('') === plain) return runs;
  // Without runs that prove which part is struck, none of it can be trusted to stand.
  const isStruck = h?.includes('<s>') === true && !plain.includes('<s>');
  const marked = isStruck && plain !== '' ? `${plain}（有删除线）` : plain;
  return [{ text: marked, isBold: false, isStruck: false }];
}

function runsOf(xml: string): RichRun[] {
  return xml
    .split('<r>')
    .slice(1)
    .map((run) => {
      const end = run.indexOf('</r>');
      const inner = end === -1 ? run : run.slice(0, end);
      const text = inner.slice(inner.indexOf('<t') + 2);
      const properties = inner.slice(0, inner.indexOf('<t'));
      return {
        text: unescaped(text.slice(text.indexOf('>') + 1, Math.max(0, text.indexOf('</t>')))),
        isBold: isOn(properties, 'b'),
        isStruck: isOn(properties, 'strike'),
      };
    })
    .filter(({ text }) => text !== '');
}

function isOn(properties: string, name: string): boolean {
  const tag = new RegExp(`<${name}(?:\\s+val="([^"]*)")?\\s*/>`).exec(properties);
  return tag !== null && !/^(?:0|false)$/.test(tag[1] ?? '1');
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text
    .replace(
      /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return entities[name] ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}
