/** The words of a finding as they may be printed. */
import { withoutPrivateData } from '../report/private-data/mask.ts';

/** Nothing that is private, and no half of a character that was cut in two. */
export function publicWords(text: string): string {
  return withoutPrivateData(text).replaceAll(/\p{Cs}/gu, '');
}
