import { defineConfig } from 'astro/config';

// Wiring only. Nothing may be inlined: the content security policy allows neither inline scripts nor styles.
export default defineConfig({
  output: 'static',
  outDir: process.env['OUT_DIR'] ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: { build: { assetsInlineLimit: 0 } },
});
