/** A finding as a message of a virtual file (vfile-message), as editors and reporters of unified show them. */
import type { Transformer } from 'unified';
import type { Issue } from '../core/issue/issue.ts';
import { rulePath } from '../core/issue/rule-path.ts';
import type { Site } from '../core/register/site.ts';

type File = Parameters<Transformer>[1];

const fatal = { error: true, warning: false, hint: undefined } as const;

/** `text` is what was checked. */
export function addMessage(file: File, issue: Issue, text: string, site: Site): void {
  const { line, ruleId, fix, related = [] } = issue;
  const lineText = text.split(/\r\n|\n|\r/)[line - 1] ?? '';
  const place = fix ?? { line, column: issue.column, length: lengthOf(issue, lineText) };
  const message = file.message(issue.message, {
    place: {
      start: { line: place.line, column: place.column },
      end: { line: place.line, column: place.column + place.length },
    },
    ruleId,
    source: 'gongkailan',
  });
  message.fatal = fatal[issue.severity];
  if (site.url !== undefined) message.url = `${site.url}${rulePath(ruleId)}`;
  if (fix !== undefined) {
    message.actual = lineText.slice(fix.column - 1, fix.column - 1 + fix.length);
    message.expected = [fix.text];
  }
  if (related.length > 0) message.note = related.map(relatedLine).join('\n');
}

/** From where a finding stands to the end of the value or the sentence there; at least one character. */
function lengthOf({ column, figures }: Issue, line: string): number {
  const rest = line.slice(column - 1);
  const end = figures.length > 0 ? /[,\]}]|\s#/ : /[。！？；]/;
  const found = rest.search(end);
  return Math.max(1, (found === -1 ? rest : rest.slice(0, found)).trimEnd().length);
}

function relatedLine({ path, line, column, message }: NonNullable<Issue['related']>[number]) {
  return `${path}:${String(line)}:${String(column)} ${message}`;
}
