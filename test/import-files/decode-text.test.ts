import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/import-files/format/decode-text.ts';
import { encodeGb18030 } from '../importers/layouts/gb18030.ts';

const text = '示例县水利局2023年\n总计\t12\n';

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['GB18030', encodeGb18030(text)],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 the other way round without a mark', Buffer.from(text, 'utf16le').swap16()],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text });
  });

  test('believes the bytes where a page says something else of itself', () => {
    const page = `<meta charset="gb2312"><p>${text}`;
    expect(decodeText(Buffer.from(page))).toEqual({ text: page });
    const other = `<meta charset="utf-8"><p>${text}`;
    expect(decodeText(encodeGb18030(other))).toEqual({ text: other });
  });

  test.each([
    ['bytes of no encoding', Uint8Array.from([0xff, 0xff, 0xff, 0x20])],
    ['a program', Buffer.from('\u007fELF\u0002\u0001\u0001')],
    ['zeros on both sides', Uint8Array.from([0, 0, 0, 0, 65, 0, 0, 65])],
    ['half a character of UTF-16', Uint8Array.from([0xff, 0xfe, 0x41])],
    ['GB18030 with a stray byte', Uint8Array.from([...encodeGb18030(text), 0xff])],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(bytes)).toHaveProperty('problem');
  });
});
