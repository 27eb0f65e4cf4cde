/** What is looked at: every kind of page, and the states that a reader brings a page into. */
import { pageKinds } from '../../e2e/page-kinds.ts';

export const pageStates: Readonly<Record<string, string>> = {
  ...pageKinds,
  'figure by its address': `${pageKinds.report}#requests.withheld.thirdPartyRights.naturalPerson`,
  search: './search/',
  'search results': './search/?q=行政复议&year=2023',
  'search results, second page': './search/?q=信息公开&page=2',
  'search without results': './search/?q=不存在的词语测试',
};
