/**
 * The tags that 政府网站发展指引（国办发〔2017〕47号） asks of each page: of the site, of the column, of the article.
 * Names are case-sensitive as written. What isn't known is left out, never empty.
 */
import type { Site } from '../../core/register/site.ts';
import type { Report } from '../../core/report/report.ts';
import type { HeadedPage, Tag } from './head.ts';

type Facts = Readonly<Record<string, string | undefined>>;

export function pageTags(site: Site, page: HeadedPage, canonical: string | undefined): Tag[] {
  const { subject, description, isListed } = page;
  return tags({
    ...siteFacts(site),
    ...columnFacts,
    ...(subject?.kind === 'report'
      ? // To HTML `Description` is the name `description`, which may stand on a page once.
        { ...articleFacts(subject.report), Description: description, Url: canonical }
      : { ...columnDescription(site), description }),
    robots: isListed ? undefined : 'noindex',
  });
}

function siteFacts({ name, url, siteCode }: Site): Facts {
  return {
    SiteName: name,
    SiteDomain: url === undefined ? undefined : new URL(url).host,
    SiteIDCode: siteCode,
  };
}

const columnFacts: Facts = { ColumnName: '政府信息公开年报', ColumnType: '信息公开年报' };

function columnDescription({ name }: Site): Facts {
  return {
    ColumnDescription: `${name}：各行政机关的政府信息公开工作年度报告`,
    ColumnKeywords: '信息公开年报',
  };
}

function articleFacts({ title, agencyName, year, publishedOn, source }: Report): Facts {
  return {
    ArticleTitle: title,
    PubDate: publishedOn ?? undefined,
    ContentSource: source ?? agencyName,
    Author: agencyName,
    Keywords: `${agencyName},${String(year)}年,政府信息公开工作年度报告`,
  };
}

function tags(facts: Facts): Tag[] {
  return Object.entries(facts).flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, content }],
  );
}
