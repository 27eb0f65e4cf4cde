/** A paragraph that begins with the heading of a section and goes on with its text. */
import { paragraphText, type Paragraph, type Span } from '../document/source-document.ts';
import { readSectionHeading, type SectionHeading } from '../labels/section-heading.ts';

export interface HeadedParagraph {
  readonly heading: SectionHeading;
  /** As written, without what parts it from the text. */
  readonly title: string;
  /** What follows in the same paragraph; undefined where it is the heading alone. */
  readonly rest: Paragraph | undefined;
}

/** No title is longer, its spaces counted. */
const longest = 60;

export function readHeadedParagraph(paragraph: Paragraph): HeadedParagraph | undefined {
  const text = paragraphText(paragraph);
  const whole = readSectionHeading(text);
  if (whole !== undefined) return { heading: whole, title: tidy(text), rest: undefined };
  const start = text.slice(0, longest);
  if (!/^[\s#]*(?:[一二三四五六][、.．，,\s]|第[一二三四五六]部分)/u.test(start)) return undefined;
  for (const end of endsOf(paragraph, start)) {
    const heading = readSectionHeading(text.slice(0, end));
    // Here a number and a word are too little: a sentence has them as well.
    if (heading === undefined || heading.isLikely) continue;
    const rest = restOf(paragraph, end);
    const isAlone = paragraphText(rest).trim() === '';
    return { heading, title: tidy(text.slice(0, end)), rest: isAlone ? undefined : rest };
  }
  return undefined;
}

/** Where a heading may end: where bold text ends, at a mark, a space, before （一） or a year. */
function endsOf({ spans }: Paragraph, start: string): readonly number[] {
  const marks = [...start.matchAll(/[。：:；;\s]|(?=[（(]一[）)])|(?=20\d{2}\s?年)/g)].map(
    ({ index }) => index,
  );
  const firstPlain = spans.findIndex(({ isBold }) => isBold !== true);
  const bold = spans
    .slice(0, Math.max(firstPlain, 0))
    .reduce((length, { text }) => length + text.length, 0);
  return [...(bold > 0 && bold <= longest ? [bold] : []), ...marks.filter((end) => end > 2)];
}

function restOf(paragraph: Paragraph, end: number): Paragraph {
  const spans: Span[] = [];
  let at = 0;
  for (const span of paragraph.spans) {
    const text = span.text.slice(Math.max(end - at, 0));
    if (text !== '') spans.push({ ...span, text });
    at += span.text.length;
  }
  const [first, ...others] = spans;
  const { list, isLine, place } = paragraph;
  const plain: Paragraph = { kind: 'paragraph', spans: [], place, isLine, ...(list && { list }) };
  if (first === undefined) return plain;
  const text = first.text.replace(/^[\s。：:；;]+/, '');
  return { ...plain, spans: [{ ...first, text }, ...others] };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s#]+|[\s。：:；;]+$/g, '');
}
