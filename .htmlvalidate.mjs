import { defineConfig } from 'html-validate';

/** The built pages, as they are served. How the printed markup is spaced and quoted is Astro's business. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:prettier'],
  rules: {
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    // Figure ids, which are the ids of their cells, hold dots.
    'valid-id': ['error', { relaxed: true }],
    // Tables whose display changes say what they are: Safari otherwise forgets it. test/site holds the rest.
    'no-redundant-role': 'off',
    // What suggests bodies lists them under a field in which anything can be typed: no select does.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The reading settings are a form that is never sent; a browser test sends all others.
    'wcag/h32': 'off',
    // Kept on one line by CSS: a hyphen of another kind would be copied into what people dial.
    'tel-non-breaking': ['error', { ignoreClasses: ['nobr'] }],
    // Everything is our own.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles name the agency in full; Chinese titles say in 40 characters what takes 70 in English.
    'long-title': 'off',
  },
});
