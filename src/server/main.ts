/** `npm run preview -- [FOLDER]`: serves what was built last. */
import { serveUntilEnded } from './serve-until-ended.ts';

const folder = process.argv[2] ?? (process.env['OUT_DIR'] || 'dist');
if (!(await serveUntilEnded(folder))) process.exitCode = 2;
