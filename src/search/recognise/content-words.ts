export function contentWords(text: string): string[] {
  return text === '' ? [] : [text];
}
