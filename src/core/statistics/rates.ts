/** The rates that the site tells, each by the indicators of its part and its whole. */
import { results } from '../form/disputes.ts';
import { disputes, indicatorOf, type DisputeSide, type Indicator } from './indicators.ts';

export type RateId = 'disclosure' | 'backlog' | `${DisputeSide}Corrected`;

export interface RateDefinition {
  readonly id: RateId;
  readonly label: string;
  readonly part: readonly Indicator[];
  readonly whole: readonly Indicator[];
}

export const rates: readonly RateDefinition[] = [
  {
    id: 'disclosure',
    label: '公开率',
    part: [indicatorOf('disclosed'), indicatorOf('partlyDisclosed')],
    whole: [indicatorOf('resolved')],
  },
  {
    id: 'backlog',
    label: '结转比例',
    part: [indicatorOf('carriedForward')],
    whole: [indicatorOf('received'), indicatorOf('broughtForward')],
  },
  corrected('reconsideration'),
  corrected('litigation'),
];

/** Of the cases that were decided: those that are pending are none yet. */
function corrected(side: DisputeSide): RateDefinition {
  const decided = results.filter(({ id }) => id !== 'pending').map(({ id }) => `${side}.${id}`);
  return {
    id: `${side}Corrected`,
    label: '纠正率',
    part: disputes[side].filter(({ id }) => id === `${side}.corrected`),
    whole: disputes[side].filter(({ id }) => decided.includes(id)),
  };
}
