/** One suggested body as an option of the list. */
import type { Suggestion } from '../../bodies/suggest.ts';
import { currentName, describeBody } from './describe-body.ts';

const spoken = { short: '简称', former: '曾用名' } as const;

export function optionElement(suggestion: Suggestion, all: readonly Suggestion[]): HTMLElement {
  const { body, name, hits } = suggestion;
  const option = document.createElement('li');
  option.setAttribute('role', 'option');
  const description = describeBody(suggestion, all);
  if (name.is === 'current') {
    option.append(line('name', ...marked(name.text, hits)));
  } else {
    option.append(
      line('name', currentName(body)),
      line('aside', `${spoken[name.is]} `, ...marked(name.text, hits)),
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

function marked(text: string, hits: Suggestion['hits']): (Node | string)[] {
  let at = 0;
  const nodes = hits.flatMap(([from, to]) => {
    const before = text.slice(at, from);
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    at = to;
    return [before, mark];
  });
  return [...nodes, text.slice(at)];
}
