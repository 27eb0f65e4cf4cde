/**
 * The arrows between the folders of src/: which folder may import from which others (itself always), and why not from
 * more. docs/architecture.md draws them. Nothing else is allowed; a new folder takes its place in this table first.
 * A name that ends with a file's extension is that file alone; of the folders in `types` only types may be imported.
 *
 * @typedef {{ may: string[], types?: string[], because: string }} Arrow
 * @type {Record<string, Arrow>}
 */
export const arrows = {
  'core/form': {
    may: [],
    because: 'the official form is data that everything else is derived from',
  },
  'core/issue': {
    may: ['core/form'],
    because: 'a finding names figures in the form’s own words, and knows nothing of who found it',
  },
  'core/yaml': {
    may: ['core/form', 'core/issue'],
    because: 'YAML is read the same way whatever it says',
  },
  'core/report': {
    may: ['core/form', 'core/issue'],
    because: 'a report is shaped by the form, not by the text it was read from',
  },
  'core/register': {
    may: ['core/form', 'core/issue', 'core/yaml'],
    because: 'agencies and the column exist without any report',
  },
  'core/markdown': {
    may: ['core/form', 'core/issue', 'core/yaml', 'core/report', 'core/open-data/addresses.ts'],
    because: 'reading and printing a report must not depend on what rules think of it',
  },
  'core/rules': {
    may: ['core/form', 'core/issue', 'core/report', 'core/register'],
    because: 'a rule sees reports, never Markdown, and no rule needs another',
  },
  'core/checking': {
    may: [
      'core/form',
      'core/issue',
      'core/yaml',
      'core/report',
      'core/register',
      'core/markdown',
      'core/rules',
    ],
    because: 'this is the only place where Markdown and rules meet',
  },
  'core/importers': {
    may: ['core/form', 'core/issue', 'core/report', 'core/register'],
    because:
      'a document of any format becomes a report; how a report is written or judged is not its business',
  },
  'core/open-data': {
    may: ['core/form', 'core/issue', 'core/report', 'core/register'],
    because: 'files for others are derived from form, register and reports, whoever writes them',
  },
  'core/statistics': {
    may: ['core/form', 'core/report', 'core/register'],
    because: 'what many reports tell together depends on nothing but the reports',
  },
  'core/comparison': {
    may: ['core/form', 'core/issue', 'core/report', 'core/open-data'],
    because: 'it runs on the published figures and texts, in the build and in the browser',
  },
  'core/rollup': {
    may: ['core/form', 'core/issue', 'core/report', 'core/register', 'core/markdown'],
    because: 'a sum of reports is a report again, whoever asks for it',
  },
  'core/sample': {
    may: ['core/form', 'core/issue', 'core/report', 'core/register', 'core/markdown'],
    because: 'sample reports are made from the form, not from the site or the disk',
  },
  'content-folder': {
    may: ['core', 'git'],
    because:
      'it only brings files of the content folder, as they are and as they were, to the core, for terminal, build and site',
  },
  chinese: {
    may: [],
    because:
      'what libraries know of characters is asked by the build alone: none of it reaches a reader',
  },
  site: {
    may: ['core', 'content-folder', 'chinese'],
    types: ['search/bodies'],
    because: 'it is the only door of the pages to the content, and knows no page',
  },
  word: {
    may: ['core'],
    because: 'it turns a report into a Word document, for the site and for the terminal',
  },
  downloads: {
    may: ['core', 'word', 'site', 'keep'],
    because: 'it says which files stand beside the pages and makes them; the pages know only names',
  },
  compare: {
    may: [
      'core/form',
      'core/report/figure.ts',
      'core/comparison',
      'core/open-data',
      'site/urls.ts',
      'components/figure-table/element.ts',
      'search/bodies',
      'search/once.ts',
      'search/page/type-ahead',
      'search/page/watch-composition.ts',
    ],
    because:
      'it runs in the reader’s browser, and stays small; HTML is escaped and bodies are suggested in one place each',
  },
  components: {
    may: [
      'core/form',
      'core/report',
      'core/issue',
      'core/register',
      'core/open-data',
      'core/comparison',
      'site/urls.ts',
    ],
    types: ['site'],
    because: 'a component gets its data from its page; of the core it knows types and labels',
  },
  layouts: {
    may: [
      'components',
      'core/form',
      'core/report',
      'core/register',
      'site/urls.ts',
      'server/headers.ts',
      'styles',
    ],
    types: ['site'],
    because: 'a layout frames what a page gives it',
  },
  pages: {
    may: ['layouts', 'components', 'site', 'core', 'search', 'compare', 'styles'],
    because: 'a page asks the site and composes; it reads nothing itself',
  },
  search: {
    may: ['core/form'],
    because: 'it runs in the reader’s browser, and stays small',
  },
  styles: { may: [], because: 'styles know no code' },
  server: { may: [], because: 'it serves any built folder' },
  build: {
    may: [
      'core',
      'content-folder',
      'chinese',
      'site',
      'downloads',
      'keep',
      'dev',
      'search/encoding',
      'server/headers.ts',
    ],
    because: 'it checks and builds; what pages look like is not its business',
  },
  dev: {
    may: ['core', 'content-folder', 'site', 'downloads', 'server/media-types.ts'],
    because: 'the development server hands the checked content to the site',
  },
  editor: {
    may: ['core', 'content-folder'],
    because: 'an editor shows what check finds, and nothing of the site or the terminal',
  },
  'import-files': {
    may: ['core', 'content-folder'],
    because:
      'it only brings files of any format to the importers, each in a process part of its own',
  },
  keep: { may: [], because: 'it keeps files of any kind from build to build' },
  git: { may: [], because: 'it asks git about any folder, and knows nothing of reports' },
  publish: {
    may: ['server/headers.ts'],
    because: 'it brings any built folder to where it is read, and knows nothing of reports',
  },
  cli: {
    may: [
      'core',
      'content-folder',
      'import-files',
      'git',
      'word',
      'publish',
      'build/target-folder.ts',
    ],
    because: 'the terminal and the site never import each other',
  },
};

/**
 * The folder of the table that a file of src/ is in.
 * @param {string} path relative to src/, with forward slashes
 * @returns {string | undefined}
 */
export function folderOf(path) {
  return Object.keys(arrows)
    .sort((a, b) => b.length - a.length)
    .find((folder) => path.startsWith(`${folder}/`));
}

/**
 * Why one file may not import another, if it may not.
 * @param {string} importer relative to src/
 * @param {string} imported relative to src/; with ../ in front where it is outside
 * @param {{ isType?: boolean }} [how]
 * @returns {string | undefined}
 */
export function whyNot(importer, imported, { isType = false } = {}) {
  const from = folderOf(importer);
  const arrow = from === undefined ? undefined : arrows[from];
  if (from === undefined || arrow === undefined) {
    return `${importer} is in no folder of eslint/arrows.js`;
  }
  if (folderOf(imported) === from) return undefined;
  const targets = [...arrow.may, ...(isType ? (arrow.types ?? []) : [])];
  if (targets.some((target) => imported === target || imported.startsWith(`${target}/`))) {
    return undefined;
  }
  const allowed =
    arrow.may.length === 0 ? 'nothing outside itself' : `only ${arrow.may.join(', ')}`;
  const types = arrow.types === undefined ? '' : ` (and types of ${arrow.types.join(', ')})`;
  return `${from} may import ${allowed}${types}: ${arrow.because}`;
}
