/** The narrative of a published report by sections, as plain text: marks of Markdown are no part of what it says. */
import { sections } from '../../form/sections.ts';
import type { ReportJson } from '../../open-data/report-json.ts';
import { splitBlocks } from '../../report/text/blocks.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { sentencesIn } from './align-sentences.ts';

export type Narrative = Pick<ReportJson, 'sections' | 'otherSections'>;

export interface SectionText {
  /** On the page of the report; undefined where it has none. */
  readonly anchor: string | undefined;
  readonly sentences: readonly string[];
}

/** What stands before section one. */
const leadTitle = '开头';

/** By title, in the order of the form; what the form doesn't have comes last. */
export function sectionTexts({
  sections: official,
  otherSections,
}: Narrative): ReadonlyMap<string, SectionText> {
  const texts = new Map<string, SectionText>([
    [leadTitle, { anchor: undefined, sentences: sentencesOf(official.lead ?? '') }],
  ]);
  for (const { id, title, anchor } of sections) {
    texts.set(title, { anchor, sentences: sentencesOf(official[id] ?? '') });
  }
  for (const { title, markdown } of otherSections) {
    const before = texts.get(title)?.sentences ?? [];
    texts.set(title, { anchor: undefined, sentences: [...before, ...sentencesOf(markdown)] });
  }
  return texts;
}

function sentencesOf(markdown: string): string[] {
  const passages = splitBlocks(markdown).map(({ from, to }) => plainText(markdown, from, to).text);
  return sentencesIn(passages).filter((sentence) => sentence.trim() !== '');
}
