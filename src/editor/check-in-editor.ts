/**
 * A remark plugin for editors: a report that is being written is held against every rule, and the findings of `check`
 * become messages of its file. Other Markdown is none of its business.
 */
import type { Transformer } from 'unified';
import type { Root } from 'mdast';
import { resolve } from 'node:path';
import { checkFolder } from '../content-folder/check-folder.ts';
import { addMessage } from './add-message.ts';
import { findReport } from './find-report.ts';
import { withBuffer } from './with-buffer.ts';

export interface EditorOptions {
  /** Where findings of unchanged reports are kept; beside those of `check` if it isn't given. */
  readonly cacheFolder?: string;
}

/** For `plugins` of a remark configuration. */
export function checkInEditor(options: EditorOptions = {}): Transformer<Root> {
  return (_tree, file) => {
    const report = findReport(resolve(file.cwd, file.path));
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
}
