/** The versions before corrections, from the history that git keeps of a content folder. */
import { basename, join } from 'node:path';
import type { CheckedContent, CheckedReport } from '../core/checking/checked.ts';
import { checkWords } from '../core/checking/check-register.ts';
import { chooseVersions, type ChosenVersion } from '../core/checking/earlier/choose-versions.ts';
import type { EarlierVersion, EarlierVersions } from '../core/checking/earlier/earlier-version.ts';
import { showVersion, type ShownVersion } from '../core/checking/earlier/show-version.ts';
import { readCorrections } from '../core/markdown/read-corrections.ts';
import type { Agency } from '../core/register/agency.ts';
import { addressOf } from '../core/register/report-address.ts';
import type { Words } from '../core/register/words.ts';
import type { Correction } from '../core/report/report.ts';
import { fileHistories, headCommit, type FileState } from '../git/file-history.ts';
import { filesOfCommit, readBytes } from '../git/folder-files.ts';
import { readBlobs } from '../git/read-blobs.ts';
import { displayPath } from './content-folder.ts';
import { maximumBytes, readText } from './read-text.ts';

/** git is asked only when there are corrections, and for their reports alone. */
export function earlierVersions(folder: string, content: CheckedContent): EarlierVersions {
  const corrected = content.reports.filter(({ report }) => (report?.corrections.length ?? 0) > 0);
  if (corrected.length === 0) return new Map();
  const histories = rememberedHistories(folder, corrected.map(pathOf));
  const agencies = new Map(content.agencies.map((agency) => [agency.id, agency]));
  const words = readWords(folder);
  return new Map(
    corrected.flatMap((checked) => {
      const states = histories.get(pathOf(checked)) ?? [];
      const chosen = chooseVersions(checked.report?.corrections ?? [], states);
      const of = { folder, checked, agency: agencies.get(checked.agency), words };
      if (chosen.length === 0) return [];
      return [[addressOf(checked), chosen.map((version) => toVersion(of, version))]];
    }),
  );
}

/** Of a file that git has. */
interface State extends FileState {
  readonly text: string;
  readonly corrections: readonly Correction[] | undefined;
}

type Histories = ReadonlyMap<string, readonly State[]>;

const remembered = new Map<string, { readonly key: string; readonly histories: Histories }>();

/** While a report is being written it is asked for again and again, and the past doesn't change. */
function rememberedHistories(folder: string, paths: readonly string[]): Histories {
  const head = headCommit(folder);
  if (head === undefined) return new Map();
  const key = [head, ...paths].join('\n');
  const known = remembered.get(folder);
  if (known?.key === key) return known.histories;
  const histories = readHistories(folder, paths);
  remembered.set(folder, { key, histories });
  return histories;
}

function readHistories(folder: string, paths: readonly string[]): Histories {
  const histories = fileHistories(folder, paths);
  const blobs = [...histories.values()].flat().map(({ blob }) => blob);
  const texts = readBlobs(folder, blobs);
  return new Map(
    [...histories].map(([path, states]) => [
      path,
      states.flatMap((state) => {
        const text = texts.get(state.blob);
        // Nothing of that size was ever published.
        if (text === undefined || text.length > maximumBytes) return [];
        return [{ ...state, text, corrections: readCorrections(text) }];
      }),
    ]),
  );
}

interface Owner {
  readonly folder: string;
  readonly checked: CheckedReport;
  readonly agency: Agency | undefined;
  readonly words: Words;
}

function toVersion(
  { folder, checked, agency, words }: Owner,
  { state, number, holds, replacedBy }: ChosenVersion<State>,
): EarlierVersion {
  const { path, year } = checked;
  let files: ReadonlyMap<string, string> | undefined;
  const blobOf = (name: string) => {
    files ??= filesOfCommit(folder, state.commit, pathOf(checked).replace(/\.md$/, ''));
    return name.startsWith(`${String(year)}/`) ? files.get(basename(name)) : undefined;
  };
  const hasFile = (name: string) => blobOf(name) !== undefined;
  let shown: ShownVersion | undefined;
  return {
    number,
    holds,
    replacedBy,
    origin: [state.commit, state.blob],
    get shown() {
      const file = { path, agency: checked.agency, year, text: state.text, hasFile };
      return (shown ??= showVersion(file, agency, words));
    },
    readFile: (name) => {
      const blob = blobOf(name);
      return blob === undefined ? undefined : readBytes(folder, blob);
    },
  };
}

/** As git names it, relative to the content folder. */
function pathOf({ agency, year }: CheckedReport): string {
  return `reports/${agency}/${String(year)}.md`;
}

function readWords(folder: string): Words {
  const file = join(folder, 'words.yaml');
  const reading = readText(file);
  const path = displayPath(file);
  return checkWords('text' in reading ? { path, text: reading.text } : undefined).words;
}
