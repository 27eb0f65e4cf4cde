/** Text as XML can carry it. */

/** What XML 1.0 has no way to write: control characters, halves of characters, two that are none. */
const unwritable =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** For content and attributes; what can't be written is seen as the sign for it, not left out. */
export function xmlText(text: string): string {
  const written = text.replace(unwritable, '\ufffd');
  return /[&<>"]/.test(written)
    ? written.replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
    : written;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
