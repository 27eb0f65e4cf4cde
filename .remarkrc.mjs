/**
 * For editors with the unified language server, and for `remark` on the command line: findings of `check` in reports,
 * nothing in other Markdown. See docs/editors-handbook.md.
 */
import { basename, dirname } from 'node:path';

/** Node runs TypeScript as it is from version 24 on, as all of this project needs; an editor may bring an older one. */
const runsTypeScript = process.features.typescript === 'strip';

export default {
  plugins: [
    runsTypeScript ? (await import('./src/editor/check-in-editor.ts')).checkInEditor : sayTooOld,
  ],
};

function sayTooOld() {
  /** @param {unknown} _tree @param {import('vfile').VFile} file */
  return (_tree, file) => {
    if (!/^(19|20)\d{2}\.md$/.test(file.basename ?? '')) return;
    if (basename(dirname(dirname(file.path))) !== 'reports') return;
    const message = `编辑器用的Node是${process.versions.node}，检查报告要用24以上的；请让编辑器用新的Node，或者在终端运行 npm run -s report -- check`;
    file.message(message, { source: 'gongkailan', ruleId: 'node-version' });
  };
}
