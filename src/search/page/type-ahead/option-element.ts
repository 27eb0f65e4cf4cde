/** One suggested body as an option of the list. */
import type { BodyName } from '../../bodies/body.ts';
import type { Suggestion } from '../../bodies/suggest.ts';
import { markHits } from '../../excerpt/mark-hits.ts';
import { nodesOf } from '../segment-nodes.ts';
import { currentName, describeBody } from './describe-body.ts';

const spoken = { short: '简称', former: '曾用名' } as const;

export function optionElement(suggestion: Suggestion, all: readonly Suggestion[]): HTMLElement {
  const { body, name, hits } = suggestion;
  const option = document.createElement('li');
  option.setAttribute('role', 'option');
  const description = describeBody(suggestion, all);
  if (name.is === 'current') {
    option.append(line('name', ...marked(name, hits)));
  } else {
    option.append(
      line('name', currentName(body)),
      line('aside', `${spoken[name.is]} `, ...marked(name, hits)),
    );
  }
  if (description !== '') option.append(line('aside', description));
  return option;
}

function line(className: string, ...content: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.append(...content);
  return element;
}

function marked({ text }: BodyName, hits: Suggestion['hits']): Node[] {
  return nodesOf(
    markHits(
      text,
      hits.map(([start, end]) => ({ start, end })),
    ),
  );
}
