import { xmlText } from '../../core/open-data/xml-text.ts';
import { printable } from '../../core/report/text/printable.ts';

/** Text as HTML and XML may hold it. */
export function escapeMarkup(text: string): string {
  return xmlText(printable(text));
}
