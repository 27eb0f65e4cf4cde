/** Addresses of the reports that are compared. */
import type { Side } from '../../core/comparison/comparison.ts';
import { href, paths } from '../../site/urls.ts';

export function reportHref({ agency, year }: Pick<Side, 'agency' | 'year'>): string {
  return href(paths.report(agency, year));
}
