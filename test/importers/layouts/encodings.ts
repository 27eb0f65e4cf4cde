/** The same text in every encoding in which a file arrives. */
import { encodeGb18030 } from './gb18030.ts';
import type { Layout } from './layout.ts';
import { tabLayouts } from './text/tabs.ts';

const [base] = tabLayouts;

export const encodingLayouts: readonly Layout[] = [
  encoded('utf8-bom', (text) => new TextEncoder().encode(`\ufeff${text}`)),
  encoded('gb18030', encodeGb18030),
  encoded('utf16le-bom', (text) => utf16(text, true)),
  encoded('utf16be-bom', (text) => utf16(text, false)),
  encoded('utf16le-bom-crlf', (text) => utf16(text.replaceAll('\n', '\r\n'), true)),
  encoded('gb18030-crlf', (text) => encodeGb18030(text.replaceAll('\n', '\r\n'))),
  encoded('old-mac-lines', (text) => new TextEncoder().encode(text.replaceAll('\n', '\r'))),
];

function encoded(name: string, encode: (text: string) => Uint8Array): Layout {
  if (base === undefined) throw new Error('no layout to encode');
  return {
    ...base,
    name: `encoding-${name}`,
    family: 'encodings',
    print: (printed, random) => encode(base.print(printed, random) as string),
  };
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(isLittle ? bytes : bytes.swap16());
}
