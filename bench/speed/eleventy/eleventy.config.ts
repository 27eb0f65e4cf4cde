/**
 * Eleventy on the sample as it lies: its own Markdown (markdown-it), its own front matter with YAML read as text (an
 * option of its own), JavaScript templates. What to build and the templates come by the environment.
 */
import { readTemplates } from '../page/cut-templates.ts';
import { pageFunctions } from '../page/fill-template.ts';
import { listHtml, listPages, type ListPage, type Listed } from '../page/lists.ts';
import { agencyNames } from '../page/read-content.ts';
import { readFrontMatter, reportData, type FrontMatter } from '../page/report-data.ts';

/** What is used of Eleventy’s configuration; it ships no types. */
interface Eleventy {
  setFrontMatterParsingOptions(options: object): void;
  addGlobalData(name: string, value: unknown): void;
  addTemplate(path: string, content: unknown, data?: object): void;
  addCollection(name: string, make: (all: Collections) => unknown): void;
}

interface Collections {
  getFilteredByGlob(glob: string): { readonly page: PageInfo; readonly data: FrontMatter }[];
}

interface PageInfo {
  /** `./content/reports/AGENCY/YEAR`. */
  readonly filePathStem: string;
}

type ReportPageData = FrontMatter & { readonly page: PageInfo; readonly content: string };

export default function configure(eleventy: Eleventy): object {
  const templates = readTemplates(process.env['BENCH_TEMPLATES'] ?? '');
  const names = agencyNames('content');
  const pages = pageFunctions(templates);
  const years = new Map<string, Set<number>>();

  eleventy.setFrontMatterParsingOptions({ engines: { yaml: readFrontMatter } });
  eleventy.addGlobalData('layout', 'report.11ty.js');
  eleventy.addTemplate('_includes/report.11ty.js', (data: ReportPageData) => {
    const { agency, year } = placeOf(data.page);
    const registeredName = names.get(agency) ?? '';
    const known = years.get(agency) ?? new Set();
    const report = reportData(data, { agency, registeredName, year, years: known });
    return pages(report, data.content);
  });

  eleventy.addCollection('lists', (all) => {
    const listed = all.getFilteredByGlob('content/reports/*/*.md').map(listedOf);
    for (const [agency, own] of Map.groupBy(listed, (each) => each.agency))
      years.set(agency, new Set(own.map(({ year }) => year)));
    return listPages(listed, names);
  });
  eleventy.addTemplate('_includes/list.11ty.js', ({ content }: { content: string }) => content);
  eleventy.addTemplate(
    'lists.11ty.js',
    ({ list }: { list: ListPage }) => listHtml(list, templates.frame),
    {
      layout: 'list.11ty.js',
      pagination: { data: 'collections.lists', size: 1, alias: 'list' },
      permalink: ({ list }: { list: ListPage }) => `${list.path}index.html`,
    },
  );
  return {
    dir: { input: 'content' },
    templateFormats: ['md', '11ty.js'],
    markdownTemplateEngine: false,
  };
}

function listedOf({ page, data }: { page: PageInfo; data: FrontMatter }): Listed {
  return { ...placeOf(page), title: data.标题 };
}

function placeOf({ filePathStem }: PageInfo): { agency: string; year: number } {
  const [year, agency] = filePathStem.split('/').reverse();
  return { agency: agency ?? '', year: Number(year) };
}
