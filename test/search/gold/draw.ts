import type { Random } from '../../../src/core/sample/random.ts';
import type { GoldQuery } from './gold-query.ts';
import type { PublishedReport } from './published-report.ts';

/** One query of a kind. */
export type Draw = (reports: readonly PublishedReport[], random: Random) => Omit<GoldQuery, 'kind'>;
