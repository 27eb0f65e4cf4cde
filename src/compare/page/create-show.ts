/** Shows what was chosen: the comparison, or why there is none. */
import type { Choice, ChosenReport } from '../../core/comparison/choice.ts';
import { compareReports } from '../../core/comparison/compare-reports.ts';
import type { Body } from '../../search/bodies/body.ts';
import type { Bodies } from '../../search/bodies/read-bodies.ts';
import { makeElements } from '../nodes/make-elements.ts';
import { h } from '../nodes/node.ts';
import { showComparison } from '../show/show-comparison.ts';
import { comparisonStatus, comparisonTitle } from './comparison-title.ts';
import { failureText } from './failure-text.ts';
import { loadReport, type Loaded } from './load-report.ts';
import type { PageElements } from './page-elements.ts';
import { reportLinks } from './report-links.ts';

export interface Show {
  (choice: Choice): Promise<void>;
  /** In place of what was found. */
  say(text: string): void;
}

export function createShow(page: PageElements, load: () => Promise<Bodies>): Show {
  const ownTitle = document.title;
  const siteName = ownTitle.slice(ownTitle.lastIndexOf(' - '));
  let latest: Choice | undefined;

  const say = (text: string, isFailure = false) => {
    page.status.textContent = text;
    page.again.hidden = !isFailure;
  };
  const clear = () => {
    page.result.replaceChildren();
    page.swap.hidden = true;
    document.title = ownTitle;
  };
  const show = async (choice: Choice) => {
    latest = choice;
    clear();
    const { a, b } = choice;
    if (a === undefined || b === undefined) {
      say(
        a !== undefined
          ? '前者已经选好，还没有选后者。'
          : b !== undefined
            ? '后者已经选好，还没有选前者。'
            : '',
      );
      return;
    }
    page.swap.hidden = false;
    say('正在读取两份报告…');
    const [left, right] = await Promise.all([loadReport(a), loadReport(b)]);
    if (latest !== choice) return;
    if ('failure' in left || 'failure' in right) {
      const { bodies } = await load().catch(() => ({ bodies: [] }));
      if (latest !== choice) return;
      const loaded = [
        [left, a],
        [right, b],
      ] as const;
      page.result.replaceChildren(...makeElements(reportLinks(loaded, bodies)));
      say(failuresText(loaded, bodies), [left, right].some(isOffline));
      return;
    }
    const comparison = compareReports(left.report, right.report);
    const title = comparisonTitle(comparison);
    page.result.replaceChildren(
      ...makeElements([
        h('h2', { class: 'what' }, title),
        ...showComparison(comparison, everything),
      ]),
    );
    document.title = `${title}${siteName}`;
    say(comparisonStatus(comparison));
  };
  return Object.assign(show, { say });
}

/** The text needs no page to hold it. */
const everything = { mostText: Infinity };

function failuresText(
  loaded: readonly (readonly [Loaded, ChosenReport])[],
  bodies: readonly Body[],
): string {
  return loaded
    .map(([each, report]) => ('failure' in each ? failureText(each.failure, report, bodies) : ''))
    .join('');
}

function isOffline(loaded: Loaded): boolean {
  return 'failure' in loaded && loaded.failure === 'offline';
}
