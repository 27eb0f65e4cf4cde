/**
 * A remark plugin for editors: a report that is being written is held against every rule, and the findings of `check`
 * become messages of its file. Other Markdown is none of its business.
 */
import { resolve } from 'node:path';
import type { Root } from 'mdast';
import type { Plugin, Transformer } from 'unified';
import { checkFolder } from '../content-folder/check-folder.ts';
import { formatReport } from '../core/markdown/format-report.ts';
import { parseReport } from '../core/markdown/parse-report.ts';
import { addMessage } from './add-message.ts';
import { findReport, type ReportLocation } from './find-report.ts';
import { withBuffer } from './with-buffer.ts';

export interface EditorOptions {
  /** Where findings of unchanged reports are kept; beside those of `check` if it isn't given. */
  readonly cacheFolder?: string;
}

type File = Parameters<Transformer>[1];

/** For `plugins` of a remark configuration. */
export const checkInEditor: Plugin<[EditorOptions?], Root> = function (options = {}) {
  const print = this.compiler;
  // An editor that formats what it saves would print the tree, which knows nothing of front matter.
  this.compiler = (tree, file) => {
    const report = reportIn(file);
    if (report === undefined) return print?.(tree, file) ?? String(file);
    return formatted(report, String(file));
  };
  return (_tree, file) => {
    const report = reportIn(file);
    if (report === undefined) return;
    const text = String(file);
    // What lies around it is as it is on disk, and mostly known from the last time.
    const { issues, site } = checkFolder(report.contentFolder, {
      amend: (files) => withBuffer(files, report, text),
      remember: 'disk',
      ...options,
    });
    for (const issue of issues) {
      if (issue.path === report.path) addMessage(file, issue, text, site);
    }
  };
};

/** Text that was never saved has no path. */
function reportIn(file: File): ReportLocation | undefined {
  const path = file.path as string | undefined;
  return path === undefined ? undefined : findReport(resolve(file.cwd, path));
}

/** As `format` does; what can't be understood stays as it is. */
function formatted(report: ReportLocation, text: string): string {
  const file = { ...report, text, hasFile: () => true };
  return formatReport(file, parseReport(file)) ?? text;
}
