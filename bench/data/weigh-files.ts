/** What a site weighs, by kinds of files. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Weight {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
}

/** In the order of `kinds`; every file is of the first kind that fits. */
export function weighFiles(site: string): readonly Weight[] {
  const weights = new Map(kinds.map(({ kind }) => [kind, { files: 0, bytes: 0 }]));
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(site, file).replaceAll('\\', '/');
    const weight = weights.get(kinds.find(({ pattern }) => pattern.test(path))?.kind ?? '');
    if (weight === undefined) continue;
    weight.files += 1;
    weight.bytes += statSync(file).size;
  }
  return [...weights].map(([kind, weight]) => ({ kind, ...weight }));
}

const kinds: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'report pages', pattern: /^reports\/[^/]+\/\d+\/index\.html$/ },
  { kind: 'report.json', pattern: /\/report\.json$/ },
  { kind: 'report.csv', pattern: /\/report\.csv$/ },
  { kind: 'report.docx', pattern: /\/report\.docx$/ },
  { kind: 'tables of reports, CSV', pattern: /^reports\/.*\.csv$/ },
  { kind: 'comparisons with last year', pattern: /^compare\/.+\/index\.html$/ },
  { kind: 'governments and their members', pattern: /\/members\/index\.html$/ },
  { kind: 'statistics pages', pattern: /^statistics\// },
  { kind: '/data/figures.csv', pattern: /^data\/figures\.csv$/ },
  { kind: '/data/, CSV of years and tables', pattern: /^data\/.*\.csv$/ },
  { kind: '/data/, XLSX', pattern: /^data\/.*\.xlsx$/ },
  { kind: '/data/, ZIP', pattern: /^data\/.*\.zip$/ },
  { kind: '/data/, everything else', pattern: /^data\// },
  { kind: 'feeds', pattern: /(^|\/)(feed|rss)\.(xml|json)$/ },
  { kind: 'search index', pattern: /^pagefind\// },
  { kind: 'everything else', pattern: /^/ },
];
