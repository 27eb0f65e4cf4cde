/** Where the data of a report can't be read its page still can: the way to both. */
import type { ChosenReport } from '../../core/comparison/choice.ts';
import type { Body } from '../../search/bodies/body.ts';
import { h, type Node } from '../nodes/node.ts';
import { reportHref } from '../show/report-link.ts';
import { bodyName } from './failure-text.ts';
import type { Loaded } from './load-report.ts';

/** Nothing where no data are broken; never to a report that isn't there. */
export function reportLinks(
  loaded: readonly (readonly [Loaded, ChosenReport])[],
  bodies: readonly Body[],
): readonly Node[] {
  if (!loaded.some(([each]) => hasFailed(each, 'broken'))) return [];
  const links = loaded
    .filter(([each]) => !hasFailed(each, 'missing'))
    .map(([, report]) =>
      h(
        'a',
        { href: reportHref(report) },
        `${bodyName(report, bodies)}${String(report.year)}年报告`,
      ),
    );
  return [h('p', { class: 'after' }, ...links)];
}

function hasFailed(loaded: Loaded, failure: string): boolean {
  return 'failure' in loaded && loaded.failure === failure;
}
