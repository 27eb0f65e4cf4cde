/** The rows of the requests table, of both editions, each once; and its columns, the same for every row. */
import { applicantColumns, applicantsTotal } from '../../core/form/applicants.ts';
import { applicantEnglish } from '../../core/form/english/applicants.ts';
import { requestEnglish } from '../../core/form/english/requests.ts';
import { englishTerm } from '../../core/form/english/term.ts';
import type { EditionId } from '../../core/form/editions.ts';
import { requestRows, type PlacedRow } from '../../core/form/request-rows.ts';
import type { Bilingual } from '../../core/open-data/columns/column.ts';
import type { Entry, EntryGroup } from './dictionary-view.ts';
import { basisWords, editionWords, figureKeys, position } from './entry-words.ts';
import { equationWords } from './equation-notes.ts';

/** In the order of the form; a group whose rows others interrupt stands twice. */
export function requestEntries(): readonly EntryGroup[] {
  const groups: { id: string | undefined; title?: Bilingual; entries: Entry[] }[] = [];
  for (const placed of rowsOfBoth()) {
    const group = placed.groups.at(-1);
    if (groups.length === 0 || groups.at(-1)?.id !== group?.id) {
      const title = group && { zh: group.label, en: englishTerm(requestEnglish, group.id).name };
      groups.push({ id: group?.id, ...(title && { title }), entries: [] });
    }
    groups.at(-1)?.entries.push(entry(placed));
  }
  return groups;
}

export function applicantEntries(): readonly Entry[] {
  return applicantColumns.map(({ id, label }, index) => {
    const { name, meaning } = englishTerm(applicantEnglish, id);
    return {
      id,
      words: { zh: label, en: name },
      keys: [position(index)],
      facts: [],
      ...(id === applicantsTotal.id && {
        meaning: { zh: '六类申请人之和，照所报。', en: meaning },
      }),
    };
  });
}

/** Rows of the edition in force; before the first row of a group that the trial form has as one row, that row. */
function rowsOfBoth(): readonly PlacedRow[] {
  const trial = requestRows('2019');
  const seen = new Set(requestRows('2021').map(({ row }) => row.id));
  return requestRows('2021').flatMap((placed) => {
    const group = placed.groups.at(-1);
    const single = trial.find(({ row }) => row.id === group?.id);
    if (single === undefined || seen.has(single.row.id)) return [placed];
    seen.add(single.row.id);
    return [{ row: single.row, groups: placed.groups }, placed];
  });
}

function entry({ row, groups }: PlacedRow): Entry {
  const { id, label, basis, meaning } = row;
  const english = englishTerm(requestEnglish, id);
  const editions = editionsOf(id);
  return {
    id: `requests.${id}`,
    words: { zh: label, en: english.name },
    keys: figureKeys(editions, `requests.${id}.total`),
    facts: [
      ...(editions.length > 1 ? [] : [splitWords(id, groups.at(-1)?.id) ?? editionWords(editions)]),
      ...equationWords(editions, (figure) => figure.startsWith(`requests.${id}.`)),
    ],
    meaning: { zh: meaning, en: english.meaning },
    ...basisWords(basis),
  };
}

function editionsOf(id: string): EditionId[] {
  return (['2021', '2019'] as const).filter((edition) =>
    requestRows(edition).some(({ row }) => row.id === id),
  );
}

/** A row of the trial form that is a group in the edition in force, and the rows of that group. */
function splitWords(id: string, group: string | undefined): Bilingual | undefined {
  if (editionsOf(group ?? '').length === 0) return undefined;
  return id === group
    ? {
        zh: '仅2019年格式，可以与下面各行之和比较',
        en: 'form of 2019 only, comparable with the sum of the rows below',
      }
    : editionWords(editionsOf(id));
}
