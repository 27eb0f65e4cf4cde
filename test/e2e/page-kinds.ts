/** One address of each kind of page; reports of both editions, and one with everything that a report can have. */
export const pageKinds = {
  front: './',
  report: './reports/shili-shuiliju/2023/',
  'report without a year to compare': './reports/shili-shuiliju/2021/',
  'report of the trial form': './reports/shili-shuiliju/2020/',
  'abridged report': './reports/yanjin-keji-gongye-xinxihuaju/2023/',
  agencies: './agencies/',
  agency: './agencies/shili-shuiliju/',
  'agency that was merged': './agencies/shili-hedao-guanlisuo/',
  year: './years/2024/',
  coverage: './coverage/',
  rules: './rules/',
  'rule about other years': './rules/carry-forward-continuity/',
  'rule about the text': './rules/other-year-in-text/',
  'rule about years of a body': './rules/report-missing/',
  'report that came late, with its reason': './reports/shili-gonganju/2021/',
  corrections: './corrections/',
  about: './about/',
  accessibility: './accessibility/',
  'site map': './sitemap/',
  'not found': './404.html',
} as const;

export const pages = Object.entries(pageKinds);

/** What the search page shows is made by its script. */
const searches = {
  'search, before anything is asked': './search/',
  'search with results': './search/?q=行政复议&year=2023',
  'search on its second page': './search/?q=信息公开&page=2',
  'search without results': './search/?q=不存在的词语测试',
} as const;

/** Every kind of page in every state. */
export const states = [...pages, ...Object.entries(searches)];

export const reports = pages.filter(([name]) => name.includes('report'));
