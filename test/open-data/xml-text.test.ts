import { expect, test } from 'vitest';
import { xmlText } from '../../src/core/open-data/xml-text.ts';

test.each([
  ['signs of XML', '<甲 & "乙">', '&lt;甲 &amp; &quot;乙&quot;&gt;'],
  ['control characters', '甲\u0001乙\u000B丙', '甲\uFFFD乙\uFFFD丙'],
  ['halves of characters', '𠮷\uD842𠮷', '𠮷\uFFFD𠮷'],
  ['what is no character', '\uFFFE\uFFFF', '\uFFFD\uFFFD'],
  ['what XML can hold', '甲\t乙\n丙\r\u007F\u0085😀', '甲\t乙\n丙\r\u007F\u0085😀'],
])('of %s nothing is left out', (_, text, xml) => {
  expect(xmlText(text)).toBe(xml);
});
