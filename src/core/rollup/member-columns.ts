/** The figures by which a member's share is told at a glance: few enough to stand beside each other. */
import type { EditionId } from '../form/editions.ts';
import { figureDefinitions, type FigureDefinition } from '../form/figures.ts';
import { tableKeys } from '../form/front-matter.ts';
import { keyName } from '../form/key-name.ts';

export interface MemberTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly MemberColumn[];
}

export interface MemberColumn {
  readonly definition: FigureDefinition;
  readonly label: string;
}

/** What came in, what went out, disputes; then what was disclosed. */
export function memberTables(edition: EditionId): readonly MemberTable[] {
  const columns = (isShown: (definition: FigureDefinition) => boolean) =>
    figureDefinitions(edition)
      .filter(isShown)
      .map((definition) => ({ definition, label: keyName(definition, edition) }));
  return [
    {
      id: 'requests',
      caption: `${tableKeys.requests}和${tableKeys.disputes}`,
      columns: columns(({ id }) => flows.test(id) || /^disputes\..*\.total$/.test(id)),
    },
    {
      id: 'disclosure',
      caption: tableKeys.disclosure,
      columns: columns(({ id }) => id.startsWith('proactiveDisclosure.') && !minor.test(id)),
    },
  ];
}

const flows = /^requests\.(?:received|broughtForward|resolved|carriedForward)\.total$/;
/** Of the trial form, which has twice as many. */
const minor = /\.(?:itemsLastYear|change|newlyDisclosed)$/;
