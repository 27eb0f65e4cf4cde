/** Every count of the narrative that speaks of a figure of the tables, and every sentence that says there was none. */
import type { SectionId } from '../../../form/sections.ts';
import type { Report } from '../../report.ts';
import { passagesOf, type Passage } from '../passages.ts';
import type { Claim } from './claim.ts';
import { compactSentence } from './compact-sentence.ts';
import type { TableId } from './compose.ts';
import type { Context, Place } from './context.ts';
import { grammar } from './grammar.ts';
import { editionLexicon } from './lexicon.ts';
import { readSentence } from './read-sentence.ts';
import { speakerOf } from './speaker.ts';

/** `names` are what else the body is called. Several may ask for the same report: they get the same list. */
export function claimsIn(report: Report, names: readonly string[] = []): readonly Claim[] {
  const known = remembered.get(report);
  if (known !== undefined) return known;
  const claims = [...readClaims(report, names)];
  remembered.set(report, claims);
  return claims;
}

const remembered = new WeakMap<Report, readonly Claim[]>();

function* readClaims(report: Report, names: readonly string[]): Iterable<Claim> {
  const knowledge = {
    lexicon: editionLexicon(report.edition),
    speaker: speakerOf(report.agencyName, names),
    year: report.year,
    edition: report.edition,
  };
  let place: Place = { table: undefined, isGeneral: true };
  let listContext: Context | undefined;
  let part: Passage['part'] | undefined;
  for (const passage of passagesOf(report)) {
    if (passage.part !== part) place = placeOfPart(report, (part = passage.part));
    const usual = placeOfPart(report, part);
    if (passage.kind === 'heading') place = placeBelow(passage.text.slice(0, 60), usual);
    if (passage.kind === 'row' || passage.kind === 'heading') continue;
    let context = passage.kind === 'item' ? listContext : undefined;
    for (const { from, to, title } of sentencesIn(passage.text)) {
      if (title !== undefined) {
        place = placeBelow(title, usual);
        context = undefined;
      }
      if (!canTell(passage.text.slice(from, to))) continue;
      const sentence = compactSentence(passage.text, from, to);
      const reading = readSentence(sentence.text, place, context, knowledge);
      context = reading.context;
      for (const { start, end, told, readings } of reading.found) {
        const [first, behind] = [sentence.at(start), sentence.at(end - 1) + 1];
        const text = passage.text.slice(first, behind);
        yield { text, place: passage.placeAt(first), told, readings };
      }
    }
    // A list carries on what the paragraph above it began.
    const isOpen = passage.kind === 'item' || /[：:]\s{0,3}$/.test(passage.text);
    listContext = isOpen ? context : undefined;
  }
}

function placeOfPart(report: Report, part: Passage['part']): Place {
  const id = part === 'lead' ? 'overview' : report.sections[part]?.id;
  const table = id === undefined ? undefined : tableOfSection[id];
  return { table, isGeneral: id === 'overview' && !otherWindows.test(report.agencyName) };
}

/** Bodies whose daily work are applications of another kind, or the cases of others. */
const otherWindows = /审批|政务服务|公积金|社会保险|司法/;

const tableOfSection: Readonly<Record<SectionId, TableId | undefined>> = {
  overview: undefined,
  proactiveDisclosure: 'proactiveDisclosure',
  requests: 'requests',
  disputes: 'disputes',
  problemsAndImprovements: undefined,
  otherMatters: undefined,
};

/** What a heading, of its own or at the beginning of a paragraph, says that the text below is about. */
function placeBelow(title: string, usual: Place): Place {
  const isOfRequests = /依申请|公开申请|申请公开/.test(title);
  const table = isOfRequests ? 'requests' : /复议|诉讼/.test(title) ? 'disputes' : usual.table;
  return { table, isGeneral: false };
}

/** （二）依申请公开情况。 Several may stand in one paragraph. */
const beginningTitle = /^\s{0,4}[（(][一二三四五六七八九十]{1,3}[)）]([^，。：:；]{2,30})/;

interface PlacedSentence {
  readonly from: number;
  readonly to: number;
  /** What it begins with, if that is a title. */
  readonly title: string | undefined;
}

function sentencesIn(text: string): PlacedSentence[] {
  return [...text.matchAll(sentences)].map(({ 0: sentence, index }) => ({
    from: index,
    to: index + sentence.length,
    title: beginningTitle.exec(sentence)?.[1],
  }));
}

/** With a number or with a word for nothing, and told as a fact. */
function canTell(sentence: string): boolean {
  return sentence.length <= longestSentence && telling.test(sentence) && !doubtful.test(sentence);
}

/** No person wrote a longer one. */
const longestSentence = 2000;

const sentences = /(?:[^。！？!?.]|\.(?=\d))+/g;
const named = '申请|结转|复议|诉讼|许可|处罚|强制|规范性|规章|收费|纠正';

/** In a unit of the tables, or a word for nothing near one of theirs. */
const telling = new RegExp(
  [
    '[\\d０-９] ?[万余多来]?[件宗起项个份部例封元]',
    '(?<![\\d０-９])[0０](?![\\d０-９])',
    '申请.{0,40}[\\d０-９] ?[条次]',
    '[一二两三四五六七八九十百][件宗起]',
    `(?:[无没未零]|不存在|不涉及).{0,60}(?:${named})`,
    `(?:${named}).{0,40}[无没未零]`,
  ].join('|'),
);

const doubtful = new RegExp(grammar.doubt.join('|'));
