/** One run of the check: of the content folder as it is, or as it would be with other texts. */
import { checkFolder } from '../../content-folder/check-folder.ts';
import type { ContentFiles } from '../../core/checking/check-content.ts';
import type { CheckedContent } from '../../core/checking/checked.ts';
import { toAgency, agencyFile, type Agency } from '../../core/register/agency.ts';
import type { ReportFile } from '../../core/markdown/parse-report.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { readYamlFile } from '../../core/yaml/read-yaml-file.ts';
import type { Effects } from '../command.ts';
import { selection } from '../selection.ts';
import { affectedPaths } from './affected-paths.ts';
import type { CheckOptions } from './check-options.ts';
import { correctionsEarlier } from './corrections-earlier.ts';
import { contentChanges, type ContentChanges } from './content-changes.ts';
import type { History } from './history.ts';
import { publishedEarlier } from './published-earlier.ts';
import { asStaged, withTexts, type Texts } from './with-texts.ts';

/** What was asked for of what was found. */
export interface Checked {
  readonly content: CheckedContent;
  readonly issues: readonly Issue[];
  /** How many reports they were asked of. */
  readonly count: number;
  /** All that were read. */
  readonly files: readonly ReportFile[];
}

/** Every report is read, since they are held against each other. */
export function runCheck(
  options: CheckOptions,
  history: History,
  effects: Effects,
  texts: Texts = new Map(),
): Checked {
  const folder = effects.contentFolder;
  let files: readonly ReportFile[] = [];
  const amend = (read: ContentFiles) => {
    const staged = options.isStaged ? asStaged(folder, history, read) : read;
    const amended = withTexts(staged, texts);
    files = amended.reports;
    return {
      ...amended,
      publishedEarlier: publishedEarlier(folder, history, files),
      correctionsEarlier: correctionsEarlier(folder, history),
    };
  };
  const isNamed = selection(options.paths, effects);
  const content = checkFolder(folder, {
    amend,
    remember: options.usesCache ? 'disk' : 'nothing',
    cacheFolder: effects.cacheFolder,
  });
  const isAffected = history.isQuestion ? affectedBy(folder, history, content) : () => true;
  const isAskedFor = ({ path }: { path: string }) => isNamed(path) && isAffected(path);
  return {
    content,
    issues: content.issues.filter(isAskedFor),
    count: content.reports.filter(isAskedFor).length,
    files,
  };
}

function affectedBy(
  folder: string,
  history: History,
  content: CheckedContent,
): (path: string) => boolean {
  const changes = contentChanges(folder, history.changes);
  return affectedPaths(content, changes, formerAgencies(changes, history));
}

/** Entries of the register as they were, where they could be understood. */
function formerAgencies({ agencies }: ContentChanges, { contents }: History): Agency[] {
  return [...agencies].flatMap(([id, before]) => {
    if (before === undefined) return [];
    const text = contents.get(before.blob) ?? '';
    const reading = readYamlFile({ path: before.path, text }, agencyFile);
    return 'value' in reading ? [toAgency(id, reading.value)] : [];
  });
}
