/** Text for content and attributes of XML 1.0; what it has no way to write is seen as the sign for it, not left out. */
export function xmlText(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(unwritable, '\uFFFD').replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
}

/** Control characters, halves of characters, two that are none. */
const unwritable = /[^\t\n\r\x7F-\x9F\P{Cc}]|\p{Cs}|[\uFFFE\uFFFF]/gu;
const special = /[&<>"\uFFFE\uFFFF]|\p{Cc}|\p{Cs}/u;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
