/** The figures by which a member's share is told at a glance: few enough to stand beside each other. */
import { editions, type EditionId } from '../form/editions.ts';
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

/** What came in, what went out, disputes; then documents in force, then decisions and money. */
export function memberTables(edition: EditionId): readonly MemberTable[] {
  const [first, ...rest] = editions[edition].disclosure;
  const documents = first?.rows ?? [];
  const others = rest.flatMap(({ rows }) => rows);
  const isDocument = ({ keys }: FigureDefinition) => documents.some(({ key }) => key === keys[1]);
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
      id: 'documents',
      caption: `${tableKeys.disclosure}：${names(documents)}`,
      columns: columns((definition) => isDisclosure(definition) && isDocument(definition)),
    },
    {
      id: 'decisions',
      caption: `${tableKeys.disclosure}：${names(others)}`,
      columns: columns((definition) => isDisclosure(definition) && !isDocument(definition)),
    },
  ];
}

function isDisclosure({ id, keys }: FigureDefinition): boolean {
  return keys[0] === tableKeys.disclosure && !minor.test(id);
}

function names(rows: readonly { readonly key: string }[]): string {
  return rows.map(({ key }) => key).join('、');
}

const flows = /^requests\.(?:received|broughtForward|resolved|carriedForward)\.total$/;
/** Of the trial form, which has twice as many. */
const minor = /\.(?:itemsLastYear|change|newlyDisclosed)$/;
