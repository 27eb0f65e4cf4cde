/**
 * `npm run build -- --shard 2/4`: the units of some places, and the parts of the search index that hold nothing else,
 * into the cache. Nothing is published: that is for a build of the whole, which finds them there.
 */
import { listReports } from '../../content-folder/list-reports.ts';
import { hasErrors } from '../../core/issue/issue.ts';
import { addressOf } from '../../core/register/report-address.ts';
import { archive } from '../../site/archive.ts';
import { provideContent } from '../../site/content-source.ts';
import type { SiteBuild } from '../build-site.ts';
import { findings } from '../findings.ts';
import { readContent } from '../read-content.ts';
import { renderUnits } from '../render-pages.ts';
import { buildOwnParts } from '../search-index/build-own-parts.ts';
import { placedReport } from '../units/placed-report.ts';
import { openUnits, type Units } from '../units/units.ts';
import { agenciesOfShard, type Shard } from './shard.ts';

export async function buildShard(
  folder: string,
  shard: Shard,
  { bundle, keep, unitBase, timings, hasSearch }: SiteBuild,
): Promise<0 | 1> {
  const addresses = listReports(folder);
  let own: ReadonlySet<string> = new Set();
  const content = readContent(folder, (all) => (own = agenciesOfShard(all, addresses, shard)));
  if (own.size === 0) return 0;
  timings.end('check');
  process.stderr.write(findings(content));
  if (hasErrors(content.issues)) {
    process.stderr.write('有错误，这一份没有做。\n');
    return 1;
  }
  const agencies = new Map(content.agencies.map((agency) => [agency.id, agency]));
  const placed = addresses.map((address) => placedReport(agencies.get(address.agency), address));
  const indexOwn = async ({ searched }: Units): Promise<void> => {
    const texts = new Map(searched.map((report) => [keyOf(report), report]));
    await buildOwnParts(placed, (report) => texts.get(keyOf(report)), { keep });
  };
  provideContent(() => content);
  const pages = await (await bundle.load()).list();
  timings.end('bundling');
  const units = openUnits(archive(), {
    ...{ keep, base: unitBase },
    isOwn: (id) => own.has(id),
  });
  await renderUnits(units, pages);
  timings.end('units');
  if (hasSearch) await indexOwn(units);
  timings.end('search');
  return 0;
}

function keyOf({ body, year }: { readonly body: string; readonly year: number }): string {
  return addressOf({ agency: body, year });
}
