import javascript from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { importArrows } from './eslint/import-arrows.js';

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.astro/', 'content/', 'test/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  javascript.configs.recommended,
  typescript.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    rules: {
      // Numbers in messages are what most of our messages are about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // One way to write an object type.
      '@typescript-eslint/consistent-type-definitions': 'error',
      // A default is an answer for all the others.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `() => clearTimeout(timer)` reads well and returns nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      // Han characters beyond the basic plane are one code point each, which is how a spread takes them.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Playwright reads from the pattern which fixtures a fixture wants; some want none.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },

  {
    name: 'plain JavaScript: the compiler knows its globals, and typed rules do not see casts in comments',
    files: ['**/*.{js,mjs}'],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    name: 'named exports only, so that a thing has one name everywhere',
    files: ['src/**/*.ts', 'test/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from where it is.' },
      ],
    },
  },

  astro.configs.recommended,
  {
    name: 'typed rules need types that the Astro parser does not give to templates',
    files: ['**/*.astro'],
    extends: [typescript.configs.disableTypeChecked],
  },

  {
    name: 'arrows between the folders',
    files: ['src/**/*.{ts,astro}'],
    plugins: { local: { rules: { 'import-arrows': importArrows } } },
    rules: { 'local/import-arrows': 'error' },
  },
  {
    name: 'the core is pure',
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(node:|astro|pagefind|vite)',
              message: 'The core takes bytes and strings and gives values; it runs anywhere.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'Let the caller hand in what the environment says.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Let the caller hand in the time.' },
        { object: 'Math', property: 'random', message: 'Let the caller hand in a seed.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from where it is.' },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Let the caller hand in the time.',
        },
      ],
    },
  },
  {
    name: 'what runs in the browser imports no Node',
    files: ['src/search/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(node:|astro)', message: 'This runs in the reader’s browser.' }] },
      ],
    },
  },
);
