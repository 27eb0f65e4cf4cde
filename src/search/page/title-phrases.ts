/** A title, or a part of it, cut where a line may break: after the year and after what the report is about. */
export function titlePhrases(text: string): string[] {
  return text.match(/.*?(?:(?:^|\d)年(?!度)|政府信息公开)|.+$/g) ?? [];
}
