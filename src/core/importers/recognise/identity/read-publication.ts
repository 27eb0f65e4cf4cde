/** When and where a report was first published, and under which numbers: from the file's own fields or its page. */
import type { Block, Metadata, SourcePlace } from '../../document/source-document.ts';
import { importFinding, type ImportFinding } from '../../imported.ts';
import { labelledValues, type LabelledField } from '../labelled-values.ts';
import { readDate } from '../read-date.ts';
import type { SplitDocument } from '../split-document.ts';

export interface Publication {
  /** Null where nothing states it: it is never guessed. */
  readonly publishedOn: string | null;
  readonly source?: string;
  readonly indexNumber?: string;
  readonly documentNumber?: string;
}

export function readPublication(
  split: SplitDocument,
  metadata: Metadata,
): { publication: Publication; findings: ImportFinding[] } {
  const findings: ImportFinding[] = [];
  const values = labelledValues(split.outside);
  const first = (field: LabelledField): string | undefined =>
    values.find((labelled) => labelled.field === field)?.value;
  const publishedOn = publicationDate(split.outside, metadata, findings) ?? null;
  if (publishedOn === null && split.signedOn !== undefined) {
    findings.push(unpublished(split.signedOn.date, split.signedOn.place));
  }
  const source = stated(metadata.source) ?? first('source');
  const indexNumber = stated(metadata.indexNumber) ?? first('indexNumber');
  const documentNumber = stated(metadata.documentNumber) ?? first('documentNumber');
  return {
    publication: {
      publishedOn,
      ...(source !== undefined && { source }),
      ...(indexNumber !== undefined && { indexNumber }),
      ...(documentNumber !== undefined && { documentNumber }),
    },
    findings,
  };
}

function publicationDate(
  outside: readonly Block[],
  metadata: Metadata,
  findings: ImportFinding[],
): string | undefined {
  const fromFile = readDate(metadata.publishedOn ?? '');
  const onPage = labelledValues(outside).flatMap(({ field, value }) =>
    field === 'publishedOn' ? (readDate(value) ?? []) : [],
  );
  const [date, ...others] = [
    ...new Set([...(fromFile === undefined ? [] : [fromFile]), ...onPage]),
  ];
  if (date === undefined || others.length === 0) return date;
  findings.push(
    importFinding(
      'import-text',
      `文件里有不止一个发布日期：${[date, ...others].join('、')}；不能确定是哪一个，没有填写，请核对后补上`,
      {},
    ),
  );
  return undefined;
}

function stated(value: string | undefined): string | undefined {
  const text = value?.replace(/\s+/g, ' ').trim() ?? '';
  return /^[\s—–\-/无]*$/.test(text) ? undefined : text;
}

function unpublished(date: string, place: SourcePlace): ImportFinding {
  return importFinding(
    'import-text',
    `落款日期${date}是写成的日期，不是发布日期，没有填写；知道发布日期的，请补上`,
    place,
  );
}
