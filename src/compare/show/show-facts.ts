/** The heads of both reports, with the way to each. */
import type { Comparison, Side } from '../../core/comparison/comparison.ts';
import { h, type Node } from '../nodes/node.ts';
import { reportHref } from './report-link.ts';

export function showFacts({ left, right, facts, relation }: Comparison): readonly Node[] {
  const heading = (side: Side) =>
    h(
      'th',
      { scope: 'col' },
      ...(relation === 'years' ? [] : [h('span', { class: 'side' }, side.label)]),
      h('a', { href: reportHref(side) }, side.title),
    );
  return [
    h(
      'table',
      { class: 'facts' },
      h('caption', { class: 'vh' }, '两份报告'),
      h('thead', {}, h('tr', {}, h('td', {}), heading(left), heading(right))),
      h(
        'tbody',
        {},
        ...facts.map((fact) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, fact.label),
            ...[fact.left, fact.right].map((value) => h('td', {}, value)),
          ),
        ),
      ),
    ),
  ];
}
