/** The procedures of the disputes table, and the results that each has. */
import {
  litigationLabel,
  procedures,
  resultColumns,
  resultMeanings,
} from '../../core/form/disputes.ts';
import {
  litigationEnglish,
  procedureEnglish,
  resultEnglish,
} from '../../core/form/english/disputes.ts';
import { englishTerm } from '../../core/form/english/term.ts';
import type { Entry, EntryGroup } from './dictionary-view.ts';
import { basisWords, figureKeys, position } from './entry-words.ts';
import { equationWords } from './equation-notes.ts';

export function disputeEntries(): readonly EntryGroup[] {
  const entries = (wanted: boolean) =>
    procedures.filter(({ isLitigation }) => isLitigation === wanted).map(entry);
  return [
    { entries: entries(false) },
    { title: { zh: litigationLabel, en: litigationEnglish }, entries: entries(true) },
  ];
}

export function resultEntries(): readonly Entry[] {
  return resultColumns.map(({ id, label }, index) => {
    const { name, meaning } = englishTerm(resultEnglish, id);
    return {
      id,
      words: { zh: label, en: name },
      keys: [position(index)],
      facts: [],
      meaning: { zh: resultMeanings[id] ?? '', en: meaning },
    };
  });
}

function entry({ id, label, basis, meaning }: (typeof procedures)[number]): Entry {
  const english = englishTerm(procedureEnglish, id);
  return {
    id: `disputes.${id}`,
    words: { zh: label, en: english.name },
    keys: figureKeys(['2021', '2019'], `disputes.${id}.total`),
    facts: equationWords(['2021'], (figure) => figure.startsWith(`disputes.${id}.`)),
    meaning: { zh: meaning, en: english.meaning },
    ...basisWords(basis),
  };
}
