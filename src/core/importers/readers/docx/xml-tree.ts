/**
 * XML of a part of the package → a tree, or nothing where it isn't whole. A document type is refused: the format has
 * none, so nothing can be defined that expands. Depth and number of elements are bounded, which makes it safe to walk
 * the tree by recursion.
 */
import { Parser } from 'htmlparser2';
import { qualified, scopeOf, type Scope } from './xml-namespaces.ts';

export interface XmlElement {
  /** With the prefix that is usual for its namespace, e.g. `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Of the element itself; those of the format have either text or children. */
  readonly text: string;
}

export type XmlProblem = 'broken' | 'too-deep' | 'too-many';

export type XmlReading = { readonly root: XmlElement } | { readonly problem: XmlProblem };

const deepest = 400;
const most = 1_000_000;

export function readXml(text: string): XmlReading {
  const top: Building = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [{ element: top, scope: undefined, tagEnd: -1 }];
  let count = 0;
  const found: { problem?: XmlProblem } = {};
  /** Only an exception ends the parser from within. */
  const stop = (problem: XmlProblem): never => {
    found.problem = problem;
    throw new Error(problem);
  };
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        count += 1;
        if (stack.length > deepest) stop('too-deep');
        if (count > most) stop('too-many');
        const scope = scopeOf(attributes, stack.at(-1)?.scope);
        const kept = keptAttributes(attributes, scope);
        const element = { name: qualified(name, scope), attributes: kept, children: [], text: '' };
        stack.push({ element, scope, tagEnd: parser.endIndex });
      },
      onclosetag(_name, isImplied) {
        const closed = stack.pop();
        const parent = stack.at(-1);
        if (closed === undefined || parent === undefined) return stop('broken');
        // An element that ends in its own tag is closed by implication too.
        if (isImplied && closed.tagEnd !== parser.endIndex) return stop('broken');
        if (closed.element.name === 'mc:AlternateContent') {
          for (const shown of shownAlternative(closed.element)) {
            parent.element.children.push(shown);
          }
        } else parent.element.children.push(closed.element);
      },
      ontext(data) {
        const open = stack.at(-1)?.element;
        if (open !== undefined && textual.has(open.name)) open.text += data;
      },
      onprocessinginstruction(name) {
        if (/^!doctype/i.test(name)) stop('broken');
      },
    },
    { xmlMode: true },
  );
  try {
    parser.end(text);
  } catch (error) {
    if (found.problem === undefined) throw error;
    return { problem: found.problem };
  }
  const [root] = top.children;
  return root === undefined || top.children.length > 1 ? { problem: 'broken' } : { root };
}

interface Building {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

interface Open {
  readonly element: Building;
  readonly scope: Scope | undefined;
  /** Where its opening tag ends in the text. */
  readonly tagEnd: number;
}

/** All others have white space at most, or text that no reader sees. */
const textual = new Set(['w:t', 'w:instrText', 'm:t']);

const none: Readonly<Record<string, string>> = {};

/** Half of a file of Word says in which session something was typed. */
function keptAttributes(
  attributes: Readonly<Record<string, string>>,
  scope: Scope | undefined,
): Readonly<Record<string, string>> {
  let kept: Record<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns') || name.includes(':rsid')) continue;
    kept ??= {};
    kept[qualified(name, scope, true)] = value;
  }
  return kept ?? none;
}

/** What a program of today shows of several versions of one thing: exactly one of them. */
function shownAlternative({ children }: XmlElement): readonly XmlElement[] {
  const choice = children.find(
    ({ name, attributes }) =>
      name === 'mc:Choice' &&
      (attributes['Requires'] ?? '').split(/\s+/).every((prefix) => understood.test(prefix)),
  );
  const shown = choice ?? children.find(({ name }) => name === 'mc:Fallback');
  return shown?.children ?? [];
}

const understood = /^(?:wp[sgci]?|wp14|w|w1[0-9][a-z0-9]*|a|a14|pic|v|o|m|r|c|cx\d*|aink|am3d)$/;
