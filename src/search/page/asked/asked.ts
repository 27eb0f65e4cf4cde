/** What stands between the form and the results: ways on, what narrows the results, and what could. */
import {
  nothingRecognised,
  type Answer,
  type Recognised,
  type RecognisedFilter,
  type RecognisedOrder,
} from '../../engine/answer.ts';
import { printAddress } from '../../query/address.ts';
import { readCondition } from '../../query/condition.ts';
import {
  facets,
  isEmpty,
  withoutConditions,
  type SearchRequest,
} from '../../query/search-request.ts';
import { conditionLabel, facetLabel, type Names } from './labels.ts';

export interface Asked {
  /** Bodies that the words name, each with its report of the year that they name. */
  readonly bodies: Recognised['bodies'];
  /** Each address is that of the request without it; only the first of very many. */
  readonly conditions: readonly Way[];
  /** The words alone, without any of them; undefined where there is one or none. */
  readonly withoutAny?: string;
  /** What the words also say: each address is that of the request with it in their place. */
  readonly offers: readonly Way[];
  readonly orders: readonly Way[];
  /** The request without the order that its words ask for, where they do. */
  readonly withoutOrder?: string;
  /** Where the words are looked for as they stand: the request without that. */
  readonly recognising?: string;
}

export interface Way {
  readonly label: string;
  /** A query string. */
  readonly address: string;
}

export function askedOf(
  request: SearchRequest,
  names: Names,
  { recognised }: Pick<Answer, 'recognised'> = { recognised: nothingRecognised },
): Asked {
  const first = { ...request, page: 1 };
  const byWords = fromWords(first, recognised);
  const conditions = [...byWords, ...chosenOnes(first, names)].slice(0, most);
  const withoutOrder = byWords.find(({ isOrder }) => isOrder)?.address;
  return {
    bodies: recognised.bodies,
    conditions,
    ...(conditions.length > 1 && { withoutAny: withoutAny(first, recognised) }),
    offers: offersOf(first, recognised),
    orders: recognised.orders
      .filter(({ isApplied }) => !isApplied)
      .map(({ sort, label, rest }) => ({
        label,
        address: printAddress({ ...first, typed: rest, sort }),
      })),
    ...(withoutOrder !== undefined && { withoutOrder }),
    ...(request.isAsTyped && { recognising: printAddress({ ...first, isAsTyped: false }) }),
  };
}

/** An address may name any number of them. */
const most = 50;

/** What is taken from the words goes alone: the others are chosen in its place, beside what is left of the words. */
function fromWords(request: SearchRequest, { filters, orders, rest }: Recognised): WayByWords[] {
  const applied = [...filters, ...orders].filter(({ isApplied }) => isApplied);
  return applied.map((one) => {
    const others = applied.filter((other) => other !== one);
    const left = others.reduce<SearchRequest>(added, { ...request, typed: rest });
    const without = isEmpty(left) ? { ...request, isAsTyped: true } : left;
    return { label: one.label, address: printAddress(without), isOrder: 'sort' in one };
  });
}

interface WayByWords extends Way {
  readonly isOrder: boolean;
}

function chosenOnes(request: SearchRequest, names: Names): Way[] {
  const { chosen, conditions } = request;
  return [
    ...facets.flatMap((facet) =>
      chosen[facet].slice(0, most).map((value) => ({
        label: facetLabel(facet, value, names),
        address: printAddress({
          ...request,
          chosen: { ...chosen, [facet]: chosen[facet].filter((other) => other !== value) },
        }),
      })),
    ),
    ...conditions.slice(0, most).map((condition) => ({
      label: conditionLabel(condition, names),
      address: printAddress({
        ...request,
        conditions: conditions.filter((other) => other !== condition),
      }),
    })),
  ];
}

/** Bodies that go by the same words are one offer: each stands among the ways on. */
function offersOf(request: SearchRequest, { filters }: Recognised): Way[] {
  const groups: RecognisedFilter[][] = [];
  for (const filter of filters.filter(({ isApplied }) => !isApplied)) {
    const group = groups.find(
      ([first]) => first?.facet === 'body' && filter.facet === 'body' && first.rest === filter.rest,
    );
    if (group === undefined) groups.push([filter]);
    else group.push(filter);
  }
  return groups.map((group) => {
    const typed = group[0]?.rest ?? '';
    const label = group.length > 1 ? `这${String(group.length)}个机关` : (group[0]?.label ?? '');
    return {
      label,
      address: printAddress(group.reduce<SearchRequest>(added, { ...request, typed })),
    };
  });
}

function withoutAny(request: SearchRequest, { filters, orders, rest }: Recognised): string {
  const bare = withoutConditions(request);
  if (![...filters, ...orders].some(({ isApplied }) => isApplied)) return printAddress(bare);
  return printAddress(rest === '' ? { ...bare, isAsTyped: true } : { ...bare, typed: rest });
}

function added(request: SearchRequest, named: RecognisedFilter | RecognisedOrder): SearchRequest {
  if ('sort' in named) return { ...request, sort: named.sort };
  const { chosen, conditions } = request;
  const { facet, value } = named;
  if (facet !== 'figure') {
    const values = [...new Set([...chosen[facet], value])];
    return { ...request, chosen: { ...chosen, [facet]: values } };
  }
  const condition = readCondition(value);
  return { ...request, conditions: [...conditions, ...(condition ? [condition] : [])] };
}
