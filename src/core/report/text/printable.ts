/** Text as both HTML and XML may hold it: what either forbids becomes the character for that, and is never left out. */
export function printable(text: string): string {
  return text.replaceAll(unprintable, '\uFFFD');
}

const unprintable = /[^\t\n\r\P{Cc}]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
