import { defineConfig } from 'astro/config';
import { basePath } from './src/content-folder/base-path.ts';
import { contentFolder } from './src/content-folder/content-folder.ts';
import { readSite } from './src/content-folder/read-site.ts';
import { contentIntegration } from './src/dev/content-integration.ts';

const base = basePath(readSite(contentFolder()));

// Wiring only. Nothing may be inlined: the content security policy allows neither inline scripts nor styles.
export default defineConfig({
  output: 'static',
  base,
  outDir: process.env['OUT_DIR'] || './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [contentIntegration()],
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // What src/site/urls.ts puts before every path.
    define: { SITE_BASE: JSON.stringify(base) },
  },
});
