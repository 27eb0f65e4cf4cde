import path from 'node:path';
import { whyNot } from './arrows.js';

const src = path.join(import.meta.dirname, '..', 'src');

/**
 * What stands after `from`: a literal, except in a dynamic import.
 * @typedef {{ value?: unknown, loc?: import('eslint').AST.SourceLocation | null | undefined }} Source
 */

/**
 * Holds the arrows between the folders of src/, in .ts and .astro files alike. no-restricted-imports sees only how an
 * import is spelled; this sees which file it reaches.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importArrows = {
  meta: { type: 'problem', schema: [], messages: { arrow: '{{ why }}' } },
  create(context) {
    /** @param {{ source?: Source | null | undefined, importKind?: string }} node */
    const check = ({ source, importKind }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const importer = inSrc(context.filename);
      const imported = inSrc(path.join(path.dirname(context.filename), source.value));
      const why = whyNot(importer, imported, { isType: importKind === 'type' });
      if (why !== undefined && source.loc) {
        context.report({ loc: source.loc, messageId: 'arrow', data: { why } });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/** @param {string} file */
function inSrc(file) {
  return path.relative(src, file.replace(/[?#].*$/, '')).replaceAll('\\', '/');
}
