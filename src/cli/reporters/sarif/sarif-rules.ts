/** Everything that may be found, as SARIF describes it. */
import type { Severity } from '../../../core/issue/issue.ts';
import { problems, type Problem } from '../../../core/issue/problems.ts';
import type { Site } from '../../../core/register/site.ts';
import { ruleFamilies } from '../../../core/rules/index.ts';
import { pageOf } from '../rule-facts.ts';
import { literal } from './literal.ts';

export const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/** Problems of files first, then the rules, each family in its order. */
export function sarifRules(site: Site) {
  return [
    ...Object.entries<Problem>(problems).map(([id, { severity, title }]) =>
      describe({ id, severity, title, tag: '文件和写法' }, site),
    ),
    ...ruleFamilies.flatMap((family) =>
      family.rules.map(({ id, severity, title, rationale, basis }) =>
        describe({ id, severity, title, rationale, basis, tag: family.title }, site),
      ),
    ),
  ];
}

interface Description {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly tag: string;
  readonly rationale?: string;
  readonly basis?: string;
}

function describe({ id, severity, title, rationale, basis, tag }: Description, site: Site) {
  const page = pageOf(id, site);
  const help = [title, rationale, basis && `依据：${basis}`].filter(Boolean).join('\n\n');
  return {
    id,
    shortDescription: { text: literal(title) },
    fullDescription: { text: literal(rationale ?? title) },
    help: { text: literal(help) },
    // Only an address that is whole can be followed.
    ...(site.url !== undefined && { helpUri: page }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [tag] },
  };
}
