/** What the part between the form and the results is made of. */
import type { Way } from './asked.ts';

/** A name and what stands behind it; nothing where nothing does. */
export function line(name: string, content: readonly Node[], className = ''): Node[] {
  if (content.length === 0) return [];
  const items = content.map((node) => element('li', [node]));
  return [
    element('div', [element('dt', [name]), element('dd', [element('ul', items)])], className),
  ];
}

export function link(label: string, address: string, className = ''): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = label;
  if (className !== '') anchor.className = className;
  return anchor;
}

/** A condition, to be left out. */
export function chip({ label, address }: Way): HTMLAnchorElement {
  const anchor = link('', address, 'chip');
  const cross = element('span', ['×'], 'cross');
  cross.setAttribute('aria-hidden', 'true');
  anchor.append(element('span', ['去掉条件：'], 'vh'), label, cross);
  return anchor;
}

function element(name: string, content: readonly (Node | string)[], className = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}
