/** Text for messages of SARIF, where braces are placeholders and `[…](…)` is a link (sections 3.11.5 and 3.11.6). */
export function literal(text: string): string {
  return text
    .replaceAll('{', '{{')
    .replaceAll('}', '}}')
    .replace(/\[(?=[^[\]]{0,500}\]\()/g, '\\[');
}

/** A link within the message to the related location of that id. */
export function linkTo(id: number, text: string): string {
  const escaped = text.replace(/[\\[\]]/g, '\\$&');
  return `[${escaped.replaceAll('{', '{{').replaceAll('}', '}}')}](${String(id)})`;
}
