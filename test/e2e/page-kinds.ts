import { expect, type Page } from '@playwright/test';

/** One address of each kind of page; reports of both editions, and one with everything that a report can have. */
export const pageKinds = {
  front: './',
  report: './reports/shili-shuiliju/2023/',
  'report without a year to compare': './reports/shili-shuiliju/2021/',
  'report of the trial form': './reports/shili-shuiliju/2020/',
  'abridged report': './reports/yanjin-keji-gongye-xinxihuaju/2023/',
  'government beside its bodies': './reports/shili-renmin-zhengfu/2024/members/',
  agencies: './agencies/',
  agency: './agencies/shili-shuiliju/',
  'government with bodies': './agencies/shili-renmin-zhengfu/',
  'agency that was merged': './agencies/shili-hedao-guanlisuo/',
  year: './years/2024/',
  statistics: './statistics/',
  'statistics of a year': './statistics/2024/',
  'statistics of bodies': './statistics/agencies/',
  coverage: './coverage/',
  rules: './rules/',
  'rule about other years': './rules/carry-forward-continuity/',
  'rule about the text': './rules/other-year-in-text/',
  'rule about years of a body': './rules/report-missing/',
  'report that came late, with its reason': './reports/shili-gonganju/2021/',
  'a year beside the one before': './compare/shili-shuiliju/2023/',
  'a year beside the one before, on another form': './compare/shili-shuiliju/2021/',
  corrections: './corrections/',
  data: './data/',
  'data dictionary': './data/dictionary/',
  about: './about/',
  accessibility: './accessibility/',
  'site map': './sitemap/',
  'not found': './404.html',
} as const;

export const pages = Object.entries(pageKinds);

/** A kind of page in a state: its address, and what is done there to bring it about. */
export type State = readonly [name: string, address: string, act?: (page: Page) => Promise<void>];

/** What the search page shows is made by its script. */
const searches: readonly State[] = [
  ['search, before anything is asked', './search/'],
  ['search with results', './search/?q=行政复议&year=2023'],
  ['search on its second page', './search/?q=信息公开&page=2'],
  ['search without results', './search/?q=不存在的词语测试'],
  ['search with bodies suggested', './search/', suggestBodies],
  [
    'search with many conditions',
    './search/?q=公开&year=2023&year=2022&region=河南省&figure=requests.received.total>=0&sort=newest',
    openFilters,
  ],
  ['search by number, with something wrong', './search/?q=公开', enterNoNumber],
  ['search that names a body and a year', './search/?q=延津县科技和工业信息化局 2023年'],
  ['search that is taken as it is typed', './search/?q=水利局 2023年&as=typed'],
];

/** What the page compares is fetched by its script. */
const comparisons: readonly State[] = [
  ['comparison, before anything is chosen', './compare/'],
  ['comparison of two bodies', './compare/?a=shili-shuiliju/2022&b=shili-renmin-zhengfu/2022'],
  ['comparison that fails', './compare/?a=shili-shuiliju/2001&b=shili-shuiliju/2022'],
];

/** Every kind of page in every state. */
export const states: readonly State[] = [...pages, ...searches, ...comparisons];

export const reports = pages.filter(([name]) => name.includes('report'));

async function suggestBodies(page: Page): Promise<void> {
  await page.locator('#q').pressSequentially('局');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.locator('#q').press('ArrowDown');
}

async function openFilters(page: Page): Promise<void> {
  await page.locator('#filters').evaluate((part) => part.setAttribute('open', ''));
}

async function enterNoNumber(page: Page): Promise<void> {
  await page.locator('#by-number summary').click();
  await page.getByLabel('数量').fill('很多');
  await page.getByRole('button', { name: '添加条件' }).click();
  await expect(page.getByText('只能填写数字')).toBeVisible();
}
