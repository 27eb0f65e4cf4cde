/** What a page is about, where machines can be told more of it than its title. */
import type { Agency } from '../../core/register/agency.ts';
import type { Report } from '../../core/report/report.ts';

export type PageSubject =
  | { readonly kind: 'column' }
  /** The page from which the data can be downloaded. */
  | { readonly kind: 'data' }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'agency'; readonly agency: Agency }
  | { readonly kind: 'report'; readonly agency: Agency; readonly report: Report };
