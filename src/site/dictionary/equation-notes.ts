/** The equations of the form, numbered, and which of them a figure is a part of. */
import { equationsOf } from '../equations.ts';
import { href, paths } from '../urls.ts';
import type { EditionId } from '../../core/form/editions.ts';
import type { FigureId } from '../../core/form/figures.ts';
import type { Bilingual } from '../../core/open-data/columns/column.ts';

export interface EquationNote {
  readonly number: number;
  readonly label: string;
  readonly words: Bilingual;
  /** The rule that holds reports against it. */
  readonly rule: string;
  readonly href: string;
}

/** By id of the rule: in the words of ids, for which there is no shorter English. */
const english: Readonly<Record<string, string>> = {
  'requests-flow-balance':
    'received + broughtForward = resolved + carriedForward, for each applicant and the total',
  'requests-outcomes-total':
    'resolved = the sum of all rows from disclosed to closedOtherwise, for each applicant and the total',
  'requests-applicants-total': 'total = the sum of the six kinds of applicants, in each row',
  'disputes-results-total': 'total = upheld + corrected + otherResult + pending, in each procedure',
};

/** The editions differ in the rows that are added up, not in the equations. */
export function equationNotes(): readonly EquationNote[] {
  return equationsOf('2021').map(({ rule, label }, index) => ({
    number: index + 1,
    label,
    words: { zh: rule.title, en: english[rule.id] ?? '' },
    rule: rule.id,
    href: href(paths.rule(rule.id)),
  }));
}

/** E.g. 勾稽 1、3; none where it is a part of no equation. */
export function equationWords(
  [edition]: readonly EditionId[],
  isPart: (id: FigureId) => boolean,
): Bilingual[] {
  const numbers = equationsOf(edition ?? '2021').flatMap(({ all }, index) =>
    all.some((equation) => equation.some(isPart)) ? [String(index + 1)] : [],
  );
  if (numbers.length === 0) return [];
  return [{ zh: `勾稽 ${numbers.join('、')}`, en: `equations ${numbers.join(', ')}` }];
}
