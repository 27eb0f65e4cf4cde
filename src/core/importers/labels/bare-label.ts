/** A label without what differs from file to file: white space, enumeration, notes in brackets, punctuation. */

/** Enough for a label or a heading; cells with whole paragraphs are not worth the work. */
const longest = 200;

/** `（二） 部分公开 (区分处理的, …)` → `部分公开`; empty where nothing but punctuation is left. */
export function bareLabel(text: string): string {
  return withoutNotes(withoutEnumeration(folded(text))).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same, with the words of the notes kept: some tables print half of a label, some all of it. */
export function fullLabel(text: string): string {
  return withoutEnumeration(folded(text)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Full-width letters, digits and brackets made half-width, without any white space or invisible sign. */
export function folded(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\p{Cf}]/gu, '')
    .replace(/其它/g, '其他');
}

/** `(三)1.` in front of a row is two of them; `三、` of a group and the 三 of 三安全一稳定 differ by their mark. */
const enumeration =
  /^(?:\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[.、．](?!\d))/;

function withoutEnumeration(text: string): string {
  let rest = text;
  while (enumeration.test(rest)) rest = rest.replace(enumeration, '');
  return rest;
}

function withoutNotes(text: string): string {
  return text.replace(/[([【〔][^)\]】〕]*[)\]】〕]?/g, '');
}
