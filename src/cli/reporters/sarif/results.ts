/** Each finding as a result of SARIF. */
import type { Issue, RelatedPlace } from '../../../core/issue/issue.ts';
import type { AcknowledgedIssue } from '../../../core/checking/checked.ts';
import type { Findings } from '../findings.ts';
import { factsOf } from '../rule-facts.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { linkTo, literal } from './literal.ts';
import { artifact, physicalLocation, regionOf } from './locations.ts';
import { levels } from './sarif-rules.ts';

/** `ruleIds`: in the order in which the log describes them. */
export function resultsOf(findings: Findings, ruleIds: readonly string[]) {
  const fingerprints = fingerprintsOf(findings.issues, findings.root);
  return findings.issues.map((issue, at) => ({
    ruleId: issue.ruleId,
    ruleIndex: ruleIds.indexOf(issue.ruleId),
    level: levels[issue.severity],
    message: { text: textOf(issue) },
    locations: [{ physicalLocation: physicalLocation(issue, findings.root, issue.fix) }],
    ...relatedLocations(issue.related, findings.root),
    partialFingerprints: { 'finding/v1': fingerprints[at] ?? '' },
    ...fixes(issue, findings.root),
    suppressions: suppressionsOf(issue, findings),
    ...(issue.figures.length > 0 && { properties: { figures: issue.figures } }),
  }));
}

/** Hosts show related places only where the text links to them. */
function textOf({ message, related = [] }: Issue): string {
  return [literal(message), ...related.map((place, at) => linkTo(at + 1, place.message))].join(
    '\n',
  );
}

function relatedLocations(related: readonly RelatedPlace[] = [], root: string) {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map((place, at) => ({
      id: at + 1,
      physicalLocation: physicalLocation(place, root),
      message: { text: literal(place.message) },
    })),
  };
}

function fixes({ path, fix }: Issue, root: string) {
  if (fix === undefined) return {};
  return {
    fixes: [
      {
        description: { text: '可以自动改正（check --fix）' },
        artifactChanges: [
          {
            artifactLocation: artifact(path, root),
            replacements: [{ deletedRegion: regionOf(fix), insertedContent: { text: fix.text } }],
          },
        ],
      },
    ],
  };
}

/**
 * What the agency explains in the report itself is found all the same, and needs nobody's attention any more. An empty
 * list says that it was looked into: a log has lists for all results or for none (3.27.23).
 */
function suppressionsOf(issue: Issue, { content }: Findings) {
  if (issue.severity === factsOf(issue.ruleId)?.severity) return [];
  const isIt = ({ rule, figures }: AcknowledgedIssue) =>
    rule.id === issue.ruleId && figures.join() === issue.figures.join();
  const acknowledged = content.reports
    .find(({ path }) => path === issue.path)
    ?.acknowledged.find(isIt);
  return acknowledged === undefined
    ? []
    : [{ kind: 'inSource', justification: acknowledged.reason }];
}
