/**
 * Hugo on the sample as it lies, mounted into a project of its own. What Hugo wants besides: a file for each agency,
 * so that its folder is a section with a page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { EditionId } from '../../../src/core/form/editions.ts';
import type { Templates } from '../page/cut-templates.ts';
import type { PageTemplate } from '../page/page-template.ts';
import { agencyNames } from '../page/read-content.ts';
import { definitions, goTemplate } from './go-template.ts';

export function writeProject(folder: string, content: string, templates: Templates): void {
  const write = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('config.json', JSON.stringify(configuration(resolve(content))));
  for (const [agency, name] of agencyNames(content))
    write(`sections/${agency}/_index.md`, frontMatter({ url: `/agencies/${agency}/`, name }));
  write('sections/_index.md', frontMatter({ url: '/agencies/', name: '机关' }));

  write('layouts/_default/single.html', '{{ partial (printf "report-%v.html" .Params.版式) . }}');
  for (const [edition, template] of Object.entries(templates.reports))
    for (const [name, layout] of reportLayouts(template, edition as EditionId))
      write(`layouts/partials/${name}.html`, layout);
  for (const [name, layout] of listLayouts(templates.frame)) write(`layouts/${name}.html`, layout);
}

function configuration(content: string): object {
  return {
    baseURL: 'https://sample.example.gov.cn/',
    disableKinds: ['RSS', 'sitemap', '404', 'taxonomy'],
    // It would warn that the meaning of that has changed in 0.73.
    ignoreErrors: ['error-disable-taxonomy'],
    taxonomies: { year: '年度' },
    permalinks: { 年度: '/years/:slug/' },
    timeout: '10m',
    disableHugoGeneratorInject: true,
    markup: {
      goldmark: { parser: { autoHeadingID: false }, extensions: { typographer: false } },
    },
    module: {
      mounts: [
        { source: join(content, 'reports'), target: 'content/reports' },
        { source: 'sections', target: 'content/reports' },
        { source: 'layouts', target: 'layouts' },
      ],
    },
  };
}

function frontMatter(data: object): string {
  return `${JSON.stringify(data)}\n`;
}

/** Emphasis that CommonMark doesn’t see in Chinese is put right as everywhere here, by one replacement. */
function reportLayouts(
  { before, headings, after }: PageTemplate,
  edition: EditionId,
): readonly (readonly [string, string])[] {
  const heading = (position: number) => `heading-${edition}-${String(position)}`;
  const narrative = [
    '{{ $html := .Content }}',
    '{{ if in $html "**" }}{{ $html = replaceRE `\\*\\*([^*]+)\\*\\*` "<strong>$1</strong>" $html }}{{ end }}',
    ...headings.map(
      ({ plain }, position) =>
        `{{ $html = replace $html "${plain}" (partial "${heading(position)}.html" .) }}`,
    ),
    '{{ $html | safeHTML }}',
  ].join('');
  return [
    [
      `report-${edition}`,
      definitions + goTemplate(before, edition) + narrative + goTemplate(after, edition),
    ],
    ...headings.map(
      ({ rich }, position) => [heading(position), goTemplate(rich, edition)] as const,
    ),
  ];
}

function listLayouts(frame: Templates['frame']): readonly (readonly [string, string])[] {
  const report = '<li><a href="{{ .RelPermalink }}">{{ .Params.标题 }}</a></li>';
  const list = (title: string, items: string) => {
    const before = frame.before
      .replaceAll('⟦title⟧', '{{ $title }}')
      .replaceAll('⟦path⟧', '{{ .RelPermalink }}');
    return `{{ $title := ${title} }}${before}<div class="wide"><h1>{{ $title }}</h1><ul>${items}</ul></div>${frame.after}`;
  };
  const years = `{{ range .Site.Taxonomies.年度.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}年</a></li>{{ end }}`;
  const sections = `{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Params.name }}</a></li>{{ end }}`;
  return [
    ['index', list('"年度报告"', years)],
    ['_default/term', list('printf "%v年" .Title', `{{ range .Pages }}${report}{{ end }}`)],
    [
      'reports/section',
      list('.Params.name', `${sections}{{ range .RegularPages.Reverse }}${report}{{ end }}`),
    ],
  ];
}
