import { defineConfig } from 'astro/config';
import { basePath } from './src/content-folder/base-path.ts';
import { contentFolder } from './src/content-folder/content-folder.ts';
import { readSite } from './src/content-folder/read-site.ts';
import { contentIntegration } from './src/dev/content-integration.ts';

// Wiring only. Nothing may be inlined: the content security policy allows neither inline scripts nor styles.
export default defineConfig({
  output: 'static',
  base: basePath(readSite(contentFolder())),
  outDir: process.env['OUT_DIR'] ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [contentIntegration()],
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: { build: { assetsInlineLimit: 0 } },
});
