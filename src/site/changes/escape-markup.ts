/** Text as HTML and XML may hold it: what either forbids becomes the character for that. */
export function escapeMarkup(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function printable(text: string): string {
  return text.replaceAll(unprintable, '\uFFFD');
}

const unprintable = /[^\t\n\r\P{Cc}]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
