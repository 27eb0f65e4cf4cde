/** Lines behind which no table goes on. */
import { paragraphText, type Paragraph } from '../document/source-document.ts';
import { readSectionHeading } from '../labels/section-heading.ts';

/** The rows 一、二、四、 of the requests table have cells beside them, a heading has none. */
export function isSectionHeading(paragraph: Paragraph): boolean {
  const text = paragraphText(paragraph);
  return (
    paragraph.headingLevel !== undefined ||
    (!/[\t|｜│┃]/.test(text.trim()) && readSectionHeading(text) !== undefined)
  );
}
