/** The title of a document with what it names, from the text and from the file's own fields. */
import type { Metadata, SourcePlace } from '../../document/source-document.ts';
import type { SplitDocument } from '../split-document.ts';
import { compactTitle, isTitle, titleParts, type TitleParts } from '../title-parts.ts';

export interface FiledTitle extends TitleParts {
  /** As filed, without white space; undefined where the file has no title. */
  readonly text: string | undefined;
  readonly place: SourcePlace;
  /** Years of the title in the text and of the one in the file's own fields, if these differ. */
  readonly years: readonly number[];
  /** Whether the year stands in the text, or in what `text` was taken from. */
  readonly isYearInText: boolean;
}

/** What the title in the text leaves out may stand in the file's own fields. */
export function filedTitle({ title }: SplitDocument, metadata: Metadata): FiledTitle {
  const inFields = compactTitle(metadata.title ?? '')
    .split(/[_|｜]|[-–—](?=[^-–—]*$)/)
    .find(isTitle);
  const text = title?.text ?? inFields;
  const fields = titleParts(inFields ?? '');
  const own = text === undefined ? fields : titleParts(text);
  return {
    ...fields,
    ...own,
    text,
    place: title?.place ?? {},
    isYearInText: own.year !== undefined,
    years: [...new Set([own.year, fields.year].filter((year) => year !== undefined))],
  };
}
