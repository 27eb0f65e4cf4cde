/** What is looked at: every kind of page in every state, and a figure that somebody was sent to. */
import { pageKinds, states } from '../../e2e/page-kinds.ts';

export const pageStates: Readonly<Record<string, string>> = {
  ...Object.fromEntries(states.map(([name, address]) => [name, address])),
  'figure by its address': `${pageKinds.report}#requests.withheld.thirdPartyRights.naturalPerson`,
};
