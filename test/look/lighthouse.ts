/**
 * `npm run lighthouse`: what Lighthouse says of the pages that people come to, on a phone and at a desk. Exit code 1
 * where any of its four categories is below 100. SITE_DIR names a built folder; without it the site is built first.
 */
import { serve } from '../../src/server/serve.ts';
import { freePort } from './lighthouse/free-port.ts';
import { devices, judgePage } from './lighthouse/judge-page.ts';
import { loadLighthouse } from './lighthouse/load-lighthouse.ts';
import { printHead, printJudgement } from './lighthouse/print-judgement.ts';
import { siteFolder } from './site-folder.ts';
import { startBrowser } from './start-browser.ts';

const pages: Readonly<Record<string, string>> = {
  front: '',
  year: 'years/2024/',
  report: 'reports/shili-shuiliju/2023/',
  'report, trial form': 'reports/shili-shuiliju/2020/',
  agency: 'agencies/shili-shuiliju/',
  search: 'search/',
  'search, answered': 'search/?q=行政复议',
};

const wanted = process.argv.slice(2);
if (wanted.some((word) => !(word in pages))) {
  process.stderr.write(
    `Usage: npm run lighthouse -- [PAGE]…\nPages: ${Object.keys(pages).join('; ')}\n`,
  );
  process.exit(2);
}
const chosen = Object.entries(pages).filter(
  ([page]) => wanted.length === 0 || wanted.includes(page),
);

const lighthouse = await loadLighthouse();
const server = await serve({ root: siteFolder() });
const port = await freePort();
const browser = await startBrowser([`--remote-debugging-port=${String(port)}`]);
let isPerfect = true;
try {
  process.stdout.write(printHead());
  for (const [page, address] of chosen) {
    for (const device of devices) {
      const url = new URL(address, server.url).href;
      const judgement = await judgePage({ lighthouse, url, device, port });
      process.stdout.write(printJudgement(page, device, judgement));
      isPerfect &&= judgement.scores.every((score) => score === 100);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = isPerfect ? 0 : 1;
